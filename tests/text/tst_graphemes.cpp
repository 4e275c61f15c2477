#include "app/text/graphemes.h"
#include "app/text/utf8.h"

#include <QTest>

#include <unicode/brkiter.h>

#include <memory>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using text::Span;

/// Characters as a person counts them.
class TestGraphemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansKeepCharactersWhole_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("span");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("expected"); // nothing: refused

        QTest::newRow("Han") << "一"_ba << "样例"_ba << "词"_ba << "样例"_ba;
        QTest::newRow("a mark behind") << ""_ba << "样"_ba << "\xCC\xB6\xCC\xB7词"_ba << "样\xCC\xB6\xCC\xB7"_ba;
        QTest::newRow("a variation selector behind") << ""_ba << "❤"_ba << "\xEF\xB8\x8F!"_ba << "❤\xEF\xB8\x8F"_ba;
        QTest::newRow("a skin tone behind") << ""_ba << "👍"_ba << "🏽"_ba << "👍🏽"_ba;
        QTest::newRow("the first of a ZWJ sequence") << ""_ba << "👩"_ba << "\xE2\x80\x8D👩"_ba << ""_ba;
        QTest::newRow("the last of a ZWJ sequence") << "👩\xE2\x80\x8D"_ba << "👩"_ba << ""_ba << ""_ba;
        QTest::newRow("a whole ZWJ sequence") << "a"_ba << "👩\xE2\x80\x8D👩"_ba << "b"_ba << "👩\xE2\x80\x8D👩"_ba;
        QTest::newRow("a flag") << "🇨🇳"_ba << "🇨🇳"_ba << ""_ba << "🇨🇳"_ba;
        QTest::newRow("across two flags") << "🇨"_ba << "🇳🇨"_ba << "🇳"_ba << ""_ba;
        QTest::newRow("Hangul in pieces") << ""_ba << "\xE1\x84\x80"_ba << "\xE1\x85\xA1"_ba << ""_ba;
        QTest::newRow("Thai vowel sign behind") << ""_ba << "ก"_ba << "ำ"_ba << "กำ"_ba;
        QTest::newRow("Hebrew point behind") << "ש"_ba << "ל"_ba << "\xD6\xB9"_ba << "ל\xD6\xB9"_ba;
        QTest::newRow("starts with a mark") << "e"_ba << "\xCC\x81x"_ba << ""_ba << ""_ba;
        QTest::newRow("ZWJ between Han") << ""_ba << "样"_ba << "\xE2\x80\x8D例"_ba << "样\xE2\x80\x8D"_ba;
        QTest::newRow("bytes that are not UTF-8") << "\xFF"_ba << "样"_ba << "\x80"_ba << "样"_ba;
    }

    void spansKeepCharactersWhole()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, span);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, expected);
        const std::string all = (before + span + after).toStdString();
        const Span asked{size_t(before.size()), size_t(before.size() + span.size())};
        const auto whole = text::wholeGraphemes(all, asked);
        QCOMPARE(whole ? QByteArray::fromStdString(all.substr(whole->begin, whole->size())) : QByteArray(), expected);
    }

    /// Looking back only as far as needed gives what ICU says of the whole text.
    void boundariesAreIcus()
    {
        std::mt19937 random(20261128);
        const std::vector<std::string> pieces = {"a",
                                                 "样",
                                                 "\xCC\x81",
                                                 "\xE2\x80\x8D",
                                                 "👩",
                                                 "👍🏽",
                                                 "🇨",
                                                 "🇳",
                                                 "ก",
                                                 "ำ",
                                                 "한",
                                                 "\xE1\x84\x80",
                                                 "\xE1\x85\xA1",
                                                 "क",
                                                 "\xE0\xA5\x8D",
                                                 "ष",
                                                 "ש",
                                                 "\xEF\xB8\x8F",
                                                 "\xD8\x80",
                                                 " ",
                                                 "1",
                                                 "\xE2\x83\xA3",
                                                 "か\xE3\x82\x99"};
        UErrorCode error = U_ZERO_ERROR;
        const std::unique_ptr<icu::BreakIterator> icu(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), error));
        for (int round = 0; round < 3000; ++round) {
            std::string text;
            for (size_t i = 0; i < 12; ++i)
                text += pieces[random() % pieces.size()];
            UText utext = UTEXT_INITIALIZER;
            utext_openUTF8(&utext, text.data(), qint64(text.size()), &error);
            icu->setText(&utext, error);
            std::set<size_t> expected;
            for (int32_t at = icu->first(); at != icu::BreakIterator::DONE; at = icu->next())
                expected.insert(size_t(at));
            utext_close(&utext);
            for (size_t at = 0; at <= text.size(); ++at) {
                if (text::isBoundary(text, at))
                    QVERIFY2(text::isGraphemeBoundary(text, at) == expected.contains(at), text.c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestGraphemes)
#include "tst_graphemes.moc"
