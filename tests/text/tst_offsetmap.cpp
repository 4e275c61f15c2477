#include "app/text/edits.h"
#include "app/text/utf8.h"

#include <QTest>

#include <random>

using text::Edit;
using text::Edits;
using text::Folded;
using text::Span;

/// Maps put one after the other, and read the other way round.
class TestOffsetMap : public QObject
{
    Q_OBJECT

    std::mt19937 m_random{20261128};

    size_t below(size_t limit) { return std::uniform_int_distribution<size_t>(0, limit - 1)(m_random); }

    std::string randomText()
    {
        static const std::vector<std::string> pieces = {"a",    "Bc ",      "中文", "ＡＢ", "ﬁ",  "㎬",
                                                        "ﷺ",    "ß",        "ĳ",    "臺",   "😀", "\xE2\x80\x8B",
                                                        "\xFF", "e\xCC\x81"};
        std::string text;
        for (size_t count = below(20); count > 0; --count)
            text += pieces[below(pieces.size())];
        return text;
    }

    static std::vector<size_t> boundaries(std::string_view text)
    {
        std::vector<size_t> found{0};
        for (size_t at = 0; at < text.size(); found.push_back(at))
            at += size_t(text::codePointAt(text, at).length);
        return found;
    }

    /// Takes pieces out of \a text, or puts one character in their place.
    Edits randomEdits(std::string_view text)
    {
        Edits edits;
        const auto places = boundaries(text);
        for (size_t i = 0; i + 1 < places.size(); ++i) {
            if (below(4) != 0)
                continue;
            const size_t end = std::min(i + 1 + below(3), places.size() - 1);
            constexpr char32_t by[] = {0, 'x', U'é', U'样', U'😀'};
            edits.push_back({uint32_t(places[i]), uint32_t(places[end]), by[below(5)]});
            i = end - 1;
        }
        return edits;
    }

private Q_SLOTS:
    void twoMapsInOneNameTheSameSpans()
    {
        for (int round = 0; round < 3000; ++round) {
            const std::string original = randomText();
            const Folded first = text::fold(original);
            Folded second;
            text::rewrite(first.text, randomEdits(first.text), second);
            const auto map = text::composed(second.map, first.map, second.text.size());
            const auto places = boundaries(second.text);
            for (size_t i = 0; i < places.size(); ++i) {
                for (size_t j = i + 1; j < places.size(); ++j) {
                    const Span expected = first.map.toOriginal(second.map.toOriginal({places[i], places[j]}));
                    const Span got = map.toOriginal({places[i], places[j]});
                    QVERIFY2(got == expected,
                             qPrintable(QStringLiteral("%1: %2 to %3 became %4 to %5, not %6 to %7")
                                            .arg(QString::fromStdString(original))
                                            .arg(places[i])
                                            .arg(places[j])
                                            .arg(got.begin)
                                            .arg(got.end)
                                            .arg(expected.begin)
                                            .arg(expected.end)));
                }
            }
        }
    }

    void theWayBackCoversWhatTheSpanCameFrom()
    {
        for (int round = 0; round < 3000; ++round) {
            const std::string original = randomText();
            const Folded folded = text::fold(original);
            const auto places = boundaries(folded.text);
            for (size_t i = 0; i < places.size(); ++i) {
                for (size_t j = i + 1; j < places.size(); ++j) {
                    const Span span{places[i], places[j]};
                    const Span back = folded.map.toFolded(folded.map.toOriginal(span));
                    QVERIFY(back.begin <= span.begin && back.end >= span.end);
                    QCOMPARE(folded.map.toOriginal(back), folded.map.toOriginal(span));
                }
            }
        }
    }

    void whatFoldingRemovedIsNowhere()
    {
        const Folded folded = text::fold("a\xE2\x80\x8B"
                                         "b");
        QVERIFY(folded.map.toFolded({1, 4}).isEmpty());
        QCOMPARE(folded.map.toFolded({1, 5}), (Span{1, 2}));
        QCOMPARE(folded.map.toFolded({0, 5}), (Span{0, 2}));
    }

    void changesAreWhereTheNewTextDiffers()
    {
        // abcdef: b goes, d becomes é, then the first is moved by the second round, which takes a out.
        const Edits first = {{1, 2, 0}, {3, 4, U'é'}};
        const auto changes = text::changesAfter(first, {});
        QCOMPARE(changes, (std::vector<Span>{{1, 1}, {2, 4}}));
        QCOMPARE(text::changesAfter({{0, 1, 0}}, changes), (std::vector<Span>{{0, 0}, {0, 0}, {1, 3}}));
        QCOMPARE(text::changesAfter({{2, 4, 'x'}}, changes), (std::vector<Span>{{1, 1}, {2, 3}}));
        QCOMPARE(text::changesAfter({}, changes), changes);
    }
};

QTEST_APPLESS_MAIN(TestOffsetMap)
#include "tst_offsetmap.moc"
