#include "app/classify/occlusion.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace classify;

namespace {

/// Says 0.9 of a text with "bad" in it, 0.1 of others, and does not know why.
class Blunt final : public Classifier
{
public:
    const std::vector<Category> &categories() const override { return m_categories; }
    const QByteArray &hash() const override { return m_hash; }

    Result<std::vector<Verdict>> classify(std::span<const Passage> passages, const std::stop_token &stop) const override
    {
        if (stop.stop_requested())
            return fail(Failure::Kind::Cancelled, u"stopped"_s);
        std::vector<Verdict> verdicts;
        for (const Passage &passage : passages)
            verdicts.push_back({{passage.text.contains("bad") ? 0.9F : 0.1F}});
        asked += passages.size();
        return verdicts;
    }

    std::optional<Explanation> explain(const Passage &, size_t) const override { return std::nullopt; }

    mutable size_t asked = 0;

private:
    std::vector<Category> m_categories{{.name = u"a"_s}};
    QByteArray m_hash;
};

} // namespace

/// A classifier explained from outside.
class TestOcclusion : public QObject
{
    Q_OBJECT

    static std::vector<std::string> cut(std::string_view text, const std::vector<text::Span> &spans)
    {
        std::vector<std::string> pieces;
        for (const text::Span &span : spans)
            pieces.emplace_back(text.substr(span.begin, span.size()));
        return pieces;
    }

private Q_SLOTS:
    void sentencesCoverTheText()
    {
        const std::string text = "One. Two?!  三。四！five\nsix";
        QCOMPARE(cut(text, sentencesOf(text)),
                 (std::vector<std::string>{"One. ", "Two?!  ", "三。", "四！", "five\n", "six"}));
        QVERIFY(sentencesOf("").empty());
    }

    void wordsAreLettersOrSingleCharacters()
    {
        const std::string text = "ab, cd天气";
        QCOMPARE(cut(text, wordsOf(text, {0, text.size()})), (std::vector<std::string>{"ab", "cd", "天", "气"}));
    }

    void theWordThatMattersIsFound()
    {
        const Blunt blunt;
        const std::string text = "All is well. This bad day ends. Good night.";
        const auto explanation = occlusion(blunt, {text, Role::Post}, 0, {.sentences = 1});
        QVERIFY(explanation);
        QCOMPARE(explanation->method, Explanation::Method::Occlusion);
        const std::vector<EstimatedSpan> places = highlights(*explanation);
        QCOMPARE(places.size(), size_t{1});
        QCOMPARE(text.substr(places[0].span.begin, places[0].span.size()), std::string("bad"));
        QVERIFY(std::abs(places[0].weight - 0.8) < 1e-6);
        size_t end = 0;
        for (const EstimatedSpan &place : explanation->places) {
            QVERIFY(place.span.begin >= end);
            end = place.span.end;
        }
    }

    void whenTimeIsUpTheSentenceStays()
    {
        const Blunt blunt;
        int looks = 0;
        const auto explanation = occlusion(blunt, {"Well. So bad it is.", Role::Post}, 0,
                                           {.sentences = 1, .isTimeUp = [&looks] { return ++looks > 1; }});
        QVERIFY(explanation);
        QCOMPARE(explanation->places.size(), size_t{2});
        QVERIFY(std::abs(explanation->places[1].weight - 0.8) < 1e-6);
    }

    void noMoreTextsAreAskedAboutThanAllowed()
    {
        const Blunt blunt;
        std::string text;
        for (int i = 0; i < 1000; ++i)
            text += "word. ";
        QVERIFY(occlusion(blunt, {text, Role::Post}, 0, {.texts = 128}));
        QVERIFY(blunt.asked <= 1 + 128);
    }

    void aStoppedOcclusionSaysSo()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto explanation = occlusion(Blunt(), {"bad", Role::Post}, 0, {}, stop.get_token());
        QVERIFY(!explanation);
        QCOMPARE(explanation.error().kind, Failure::Kind::Cancelled);
    }

    void anEmptyTextHasNoPlaces()
    {
        const auto explanation = occlusion(Blunt(), {"", Role::Post}, 0);
        QVERIFY(explanation && explanation->places.empty());
    }
};

QTEST_GUILESS_MAIN(TestOcclusion)
#include "tst_occlusion.moc"
