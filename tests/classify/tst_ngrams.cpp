#include "app/classify/ngrams.h"

#include <QTest>

#include <set>

using namespace classify;

/// What of a text the model looks at.
class TestNgrams : public QObject
{
    Q_OBJECT

    static std::vector<std::string> pieces(std::string_view folded)
    {
        std::vector<std::string> all;
        ngrams::read(folded, [&](uint64_t, ngrams::Place place) {
            all.emplace_back(folded.substr(place.begin, place.end - place.begin));
        });
        return all;
    }

    static std::vector<uint64_t> hashes(std::string_view folded)
    {
        std::vector<uint64_t> all;
        ngrams::read(folded, [&](uint64_t hash, ngrams::Place) { all.push_back(hash); });
        return all;
    }

private Q_SLOTS:
    void chineseIsReadInRunsOfOneToFourCharacters()
    {
        // A blank stands before and behind the text: it takes part in runs, but has no place of its own.
        const std::vector<std::string> expected{"天", "天",   "气",     "天气",   "天气",
                                                "好", "气好", "天气好", "天气好", "天气好"};
        QCOMPARE(pieces("天气好"), expected);
    }

    void lettersAreReadInRunsAndWords()
    {
        const std::vector<std::string> all = pieces("ab cd");
        for (const char *piece : {"ab", "cd", "ab cd", "ab c", "b cd"})
            QVERIFY2(std::ranges::contains(all, piece), piece);
        QVERIFY(!std::ranges::contains(all, "b c"));
    }

    void whiteSpaceOfAnyLengthIsOneBlank()
    {
        QCOMPARE(hashes("ab \n\t cd"), hashes("ab cd"));
        QCOMPARE(hashes("  ab cd  "), hashes("ab cd"));
        QVERIFY(hashes("abcd") != hashes("ab cd"));
    }

    void numbersAreKnownByTheirLength()
    {
        QCOMPARE(hashes("id 12345"), hashes("id 98760"));
        QVERIFY(hashes("id 1234") != hashes("id 12345"));
    }

    void anEmptyTextHasNone()
    {
        QVERIFY(hashes("").empty());
        QVERIFY(hashes(" \n ").empty());
    }

    void placesLieInTheTextOnBordersOfCodePoints_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("Chinese and English") << QByteArray("你好 world，再见");
        QTest::newRow("four bytes") << QByteArray("😀a😀😀b𠀀");
        QTest::newRow("bytes that are not UTF-8") << QByteArray("a\xff\x80\xe4\xbd b\xc3");
        QTest::newRow("a zero byte") << QByteArray("a\0b", 3);
    }

    void placesLieInTheTextOnBordersOfCodePoints()
    {
        QFETCH(QByteArray, text);
        const std::string_view folded(text.constData(), size_t(text.size()));
        std::set<size_t> borders{folded.size()};
        for (size_t at = 0; at < folded.size(); at += size_t(text::codePointAt(folded, at).length))
            borders.insert(at);
        uint32_t last = 0;
        ngrams::read(folded, [&](uint64_t, ngrams::Place place) {
            QVERIFY(place.begin < place.end);
            QVERIFY(borders.contains(place.begin) && borders.contains(place.end));
            QVERIFY(place.end >= last || place.end == last);
            last = std::max(last, place.begin);
        });
    }

    void readingInPiecesGivesTheSame()
    {
        const std::string text = "一些文字 and some words, 一些 more";
        std::vector<uint64_t> piecewise;
        const auto sink = [&](uint64_t hash, ngrams::Place) { piecewise.push_back(hash); };
        ngrams::Reader reader(std::string_view(text), sink);
        while (reader.read(3)) {}
        QCOMPARE(piecewise, hashes(text));
    }
};

QTEST_GUILESS_MAIN(TestNgrams)
#include "tst_ngrams.moc"
