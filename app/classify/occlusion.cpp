#include "app/classify/occlusion.h"

#include "app/text/characters.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace classify {

namespace {

constexpr size_t textsAtOnce = 64;

bool endsSentence(char32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == ';' || c == '\n' || c == U'。' || c == U'！' || c == U'？'
        || c == U'；';
}

/// Asks a classifier about a text from which pieces are missing, within limits.
class Occluder
{
public:
    Occluder(const Classifier &classifier, const Passage &passage, size_t category, const OcclusionLimits &limits,
             const std::stop_token &stop)
        : m_classifier(classifier)
        , m_passage(passage)
        , m_category(category)
        , m_limits(limits)
        , m_stop(stop)
    {
    }

    Result<double> whole()
    {
        const Passage passages[] = {m_passage};
        const auto verdicts = m_classifier.classify(passages, m_stop);
        if (!verdicts)
            return failed(verdicts);
        m_whole = double(verdicts->front().probabilities.at(m_category));
        return m_whole;
    }

    /// By how much the probability falls without each of \a pieces; fewer than there are if the limit is reached.
    Result<std::vector<EstimatedSpan>> without(std::span<const text::Span> pieces)
    {
        std::vector<EstimatedSpan> places;
        for (size_t at = 0; at < pieces.size() && !isOver(); at += textsAtOnce) {
            const auto some = pieces.subspan(at, std::min(textsAtOnce, pieces.size() - at));
            if (const Result<void> asked = ask(some, places); !asked)
                return failed(asked);
        }
        return places;
    }

    bool isOver() const { return m_asked >= m_limits.texts || (m_limits.isTimeUp && m_limits.isTimeUp()); }

private:
    Result<void> ask(std::span<const text::Span> pieces, std::vector<EstimatedSpan> &places)
    {
        std::vector<std::string> texts;
        std::vector<Passage> passages;
        for (const text::Span &piece : pieces)
            texts.push_back(
                std::string(m_passage.text.substr(0, piece.begin)).append(m_passage.text.substr(piece.end)));
        for (const std::string &one : texts)
            passages.push_back({one, m_passage.role});
        m_asked += passages.size();
        const auto verdicts = m_classifier.classify(passages, m_stop);
        if (!verdicts)
            return failed(verdicts);
        for (size_t i = 0; i < pieces.size(); ++i)
            places.push_back({pieces[i], m_whole - double((*verdicts)[i].probabilities.at(m_category))});
        return {};
    }

    const Classifier &m_classifier;
    Passage m_passage;
    size_t m_category;
    const OcclusionLimits &m_limits;
    const std::stop_token &m_stop;
    double m_whole = 0;
    size_t m_asked = 0;
};

/// The heaviest of \a sentences, in no order.
std::vector<EstimatedSpan> heaviest(std::vector<EstimatedSpan> sentences, size_t most)
{
    std::ranges::sort(sentences, std::ranges::greater(), [](const EstimatedSpan &one) { return std::abs(one.weight); });
    sentences.resize(std::min(most, sentences.size()));
    return sentences;
}

} // namespace

std::function<bool()> within(std::chrono::milliseconds most)
{
    const auto end = std::chrono::steady_clock::now() + most;
    return [end] { return std::chrono::steady_clock::now() >= end; };
}

std::vector<text::Span> sentencesOf(std::string_view utf8)
{
    std::vector<text::Span> sentences;
    size_t begin = 0;
    bool isEnding = false;
    for (size_t at = 0; at < utf8.size();) {
        const text::CodePoint c = text::codePointAt(utf8, at);
        const bool ends = endsSentence(c.value);
        if (isEnding && !ends && c.value != ' ') {
            sentences.push_back({begin, at});
            begin = at;
            isEnding = false;
        }
        isEnding = isEnding || ends;
        at += static_cast<size_t>(c.length);
    }
    if (begin < utf8.size())
        sentences.push_back({begin, utf8.size()});
    return sentences;
}

std::vector<text::Span> wordsOf(std::string_view utf8, text::Span within)
{
    std::vector<text::Span> words;
    bool isInWord = false;
    for (size_t at = within.begin; at < within.end;) {
        const text::CodePoint c = text::codePointAt(utf8, at);
        const size_t end = at + static_cast<size_t>(c.length);
        const bool isLetter = text::isWordCharacter(c.value);
        if (isLetter && isInWord)
            words.back().end = end;
        else if (isLetter || text::standsAlone(c.value))
            words.push_back({at, end});
        isInWord = isLetter;
        at = end;
    }
    return words;
}

Result<Explanation> occlusion(const Classifier &classifier, const Passage &passage, size_t category,
                              const OcclusionLimits &limits, const std::stop_token &stop)
{
    Explanation explanation{.method = Explanation::Method::Occlusion};
    const std::vector<text::Span> sentences = sentencesOf(passage.text);
    Occluder occluder(classifier, passage, category, limits, stop);
    if (const Result<double> whole = occluder.whole(); !whole)
        return failed(whole);
    Result<std::vector<EstimatedSpan>> coarse = occluder.without(sentences);
    if (!coarse)
        return failed(coarse);
    explanation.places = std::move(*coarse);
    for (const EstimatedSpan &sentence : heaviest(explanation.places, limits.sentences)) {
        const std::vector<text::Span> words = wordsOf(passage.text, sentence.span);
        const Result<std::vector<EstimatedSpan>> fine = occluder.without(words);
        if (!fine)
            return failed(fine);
        if (fine->size() < words.size()) // time was up in the midst of it: the sentence stays whole
            break;
        if (words.empty())
            continue;
        const auto at = std::ranges::find(explanation.places, sentence);
        explanation.places.insert(explanation.places.erase(at), fine->begin(), fine->end());
    }
    return explanation;
}

} // namespace classify
