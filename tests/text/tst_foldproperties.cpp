#include "app/text/fold.h"
#include "app/text/utf8.h"

#include <QTest>

#include <random>

/// What holds of every text, tried on random ones of the kinds that break offset maps.
class TestFoldProperties : public QObject
{
    Q_OBJECT

    std::mt19937 m_random{20260611};

    size_t below(size_t limit) { return std::uniform_int_distribution<size_t>(0, limit - 1)(m_random); }

    std::string piece()
    {
        static const std::vector<std::string> pieces = {
            "a",
            "Z",
            " ",
            "Hello, World 42. ",
            "\n",
            "中",
            "臺灣",
            "們",
            "ＡＢ",
            "，",
            "ｶﾞ",
            "é",
            "e\xCC\x81",
            "\xE2\x80\x8B",
            "\xEF\xBB\xBF",
            "\xC2\xAD",
            "\xE2\x80\x8D",
            "👩‍👩‍👧",
            "🇨🇳",
            "שלום",
            "\xE2\x80\xAE",
            "عربي",
            "ﬁ",
            "ß",
            "ĳ",
            "㎬",
            "㏂",
            "ﷺ",
            "𠁞",
            "𐐀",
            "İ",
            "\xFF",
            "\x80",
            "\xE4\xB8",
            "\xF0\x9F",
            "각",
            "か\xE3\x82\x99",
            "①",
        };
        return pieces[below(pieces.size())];
    }

    std::string randomCodePoints(size_t count)
    {
        std::string text;
        while (count-- > 0) {
            const auto c = char32_t(below(0x30000));
            if (c < 0xd800 || c >= 0xe000)
                text::append(text, c);
        }
        return text;
    }

    std::string randomText()
    {
        std::string text;
        for (size_t count = below(40); count > 0; --count)
            text += below(10) == 0 ? randomCodePoints(3) : piece();
        return text;
    }

    /// Every place in \a text where a code point starts, and its end.
    static std::vector<size_t> boundaries(std::string_view text)
    {
        std::vector<size_t> found{0};
        for (size_t at = 0; at < text.size(); found.push_back(at))
            at += size_t(text::codePointAt(text, at).length);
        return found;
    }

    static constexpr int rounds = 2000;

private Q_SLOTS:
    void everySpanMeansWholeCodePointsOfTheOriginal()
    {
        for (int round = 0; round < rounds; ++round) {
            const std::string original = randomText();
            const text::Folded folded = text::fold(original);
            const auto places = boundaries(folded.text);
            for (int pair = 0; pair < 20; ++pair) {
                size_t begin = places[below(places.size())];
                size_t end = places[below(places.size())];
                if (begin > end)
                    std::swap(begin, end);
                const text::Span span = folded.map.toOriginal({begin, end});
                QVERIFY(span.begin <= span.end && span.end <= original.size());
                QCOMPARE(span.isEmpty(), begin == end);
                QVERIFY(text::isBoundary(original, span.begin));
                QVERIFY(text::isBoundary(original, span.end));
            }
        }
    }

    /// Bytes that are not UTF-8 are left out: cutting between them can make or break a sequence.
    void theMeantPieceFoldsToTextThatHoldsTheFoldedPiece()
    {
        for (int round = 0; round < rounds; ++round) {
            const std::string original = randomText();
            const text::Folded folded = text::fold(original);
            if (!folded.valid)
                continue;
            const auto places = boundaries(folded.text);
            const size_t first = below(places.size());
            const size_t begin = places[first];
            const size_t end = places[first + below(places.size() - first)];
            const text::Span span = folded.map.toOriginal({begin, end});
            const std::string again = text::fold(std::string_view(original).substr(span.begin, span.size())).text;
            QVERIFY(again.find(folded.text.substr(begin, end - begin)) != std::string::npos);
        }
    }

    void theFoldOfAPartIsThePartOfTheFold()
    {
        for (int round = 0; round < rounds; ++round) {
            const std::string original = randomText();
            const auto places = boundaries(original);
            const std::string_view view = original;
            const size_t cut = places[below(places.size())];
            const text::Folded left = text::fold(view.substr(0, cut));
            const text::Folded right = text::fold(view.substr(cut));
            QCOMPARE(left.text + right.text, text::fold(original).text);
        }
    }

    void theRunsGrowAndStayInside()
    {
        for (int round = 0; round < rounds; ++round) {
            const std::string original = randomText();
            const text::Folded folded = text::fold(original);
            const auto &runs = folded.map.runs();
            for (size_t i = 0; i < runs.size(); ++i) {
                QVERIFY(runs[i].folded < folded.text.size());
                QVERIFY(runs[i].original < original.size());
                if (i > 0) {
                    QVERIFY(runs[i].folded > runs[i - 1].folded);
                    QVERIFY(runs[i].original > runs[i - 1].original);
                }
            }
        }
    }

    void foldingTwiceChangesNothingMore()
    {
        for (int round = 0; round < rounds; ++round) {
            const text::Folded once = text::fold(randomText());
            if (once.valid)
                QCOMPARE(text::fold(once.text).text, once.text);
        }
    }
};

QTEST_APPLESS_MAIN(TestFoldProperties)
#include "tst_foldproperties.moc"
