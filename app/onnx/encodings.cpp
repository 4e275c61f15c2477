#include "app/onnx/encodings.h"

#include "app/text/characters.h"
#include "app/text/utf8.h"

#include <algorithm>

namespace onnxmodels {

using tokenize::Encoding;

namespace {

constexpr size_t leastRoom = 4; // tokens of a text in a window: with fewer a text would become far too many

/// Where the part of a text stands that \a encoding holds; empty if nothing of it.
text::Span coveredBy(const Encoding &encoding)
{
    text::Span covered;
    for (size_t i = 0; i < encoding.size(); ++i) {
        const text::Span &span = encoding.spans[i];
        if (span.isEmpty())
            continue;
        covered.begin = covered.isEmpty() ? span.begin : covered.begin;
        covered.end = span.end;
    }
    return covered;
}

} // namespace

Encodings::Encodings(const LabelMap &map, const tokenize::Tokenizer &tokenizer)
    : m_map(map)
    , m_tokenizer(tokenizer)
    , m_form(map.form.toStdString())
{
    for (const std::string_view token : tokenizer.specialTokens()) {
        m_steering.emplace_back(token);
        m_steeringIds.push_back(tokenizer.id(token).value_or(-1));
    }
    if (map.head == Head::Generative) {
        const Encoding empty = tokenizer.encode(filled({}, {}));
        m_surroundings = empty.size();
        m_steeringInForm = steeringIn(empty);
    } else {
        m_surroundings = tokenizer.specialCount(map.sides == Sides::Pair);
    }
}

bool Encodings::hasRoom() const
{
    return m_map.window.tokens >= m_surroundings + std::max(2 * leastRoom, m_map.window.stride + leastRoom);
}

std::vector<Encoding> Encodings::of(const Question &question) const
{
    if (m_map.head == Head::Generative)
        return inTemplate(question.prompt, question.output);
    if (question.isPair)
        return ofPair(question.prompt, question.output);
    const std::string_view text = question.prompt.empty() ? question.output : question.prompt;
    return m_tokenizer.windows(text, m_map.window.tokens, m_map.window.stride);
}

/// \a text in pieces of up to \a tokens tokens that overlap by the stride, or less where there is not much room.
std::vector<std::string_view> Encodings::pieces(std::string_view text, size_t tokens) const
{
    std::vector<std::string_view> pieces;
    const size_t stride = std::min(m_map.window.stride, tokens / 2);
    for (const Encoding &window : m_tokenizer.windows(text, tokens + m_tokenizer.specialCount(), stride)) {
        const text::Span span = coveredBy(window);
        pieces.push_back(text.substr(span.begin, span.size()));
    }
    return pieces;
}

std::string_view Encodings::beginning(std::string_view text, size_t tokens) const
{
    return pieces(text, tokens).front();
}

std::vector<Encoding> Encodings::ofPair(std::string_view prompt, std::string_view output) const
{
    Encoding whole = m_tokenizer.encode(prompt, output);
    if (whole.size() <= m_map.window.tokens)
        return {std::move(whole)};
    const size_t room = m_map.window.tokens - m_surroundings;
    const std::string_view first = beginning(prompt, room / 2);
    const size_t taken = m_tokenizer.encode(first).size() - m_tokenizer.specialCount();
    std::vector<Encoding> encodings;
    for (const std::string_view piece : pieces(output, room - std::min(taken, room / 2)))
        encodings.push_back(m_tokenizer.encode(first, piece, m_map.window.tokens));
    return encodings;
}

std::vector<Encoding> Encodings::inTemplate(std::string_view prompt, std::string_view output) const
{
    const auto speaksAlone = [&](const Encoding &one) { return steeringIn(one) <= m_steeringInForm; };
    std::vector<Encoding> encodings = cutInTemplate(brokenUp(prompt), brokenUp(output));
    if (!std::ranges::all_of(encodings, speaksAlone)) // what is only looked for after normalisation may be left
        encodings = cutInTemplate(wordsAlone(prompt), wordsAlone(output));
    if (!std::ranges::all_of(encodings, speaksAlone))
        encodings.clear();
    return encodings;
}

/// Tokens of a piece in its template may be some more than those of the piece by itself; then the pieces get shorter.
std::vector<Encoding> Encodings::cutInTemplate(const std::string &prompt, const std::string &output) const
{
    const bool isOfPrompt = m_map.sides == Sides::Prompt;
    const std::string &cutText = isOfPrompt ? prompt : output;
    const std::string besides = isOfPrompt ? std::string() : prompt;
    const size_t room = m_map.window.tokens - m_surroundings;
    for (size_t spare = 0; spare + leastRoom <= room; spare += leastRoom) {
        const std::string first(beginning(besides, (room - spare) / 2));
        const size_t taken = m_tokenizer.encode(first).size() - m_tokenizer.specialCount();
        std::vector<Encoding> encodings;
        for (const std::string_view piece : pieces(cutText, room - spare - std::min(taken, (room - spare) / 2)))
            encodings.push_back(m_tokenizer.encode(isOfPrompt ? filled(piece, {}) : filled(first, piece)));
        if (std::ranges::all_of(encodings, [&](const Encoding &one) { return one.size() <= m_map.window.tokens; }))
            return encodings;
    }
    return {};
}

std::string Encodings::filled(std::string_view prompt, std::string_view output) const
{
    std::string text = m_form;
    // the one that stands behind first: what is put in must not be taken for the other's place
    const size_t ofPrompt = m_form.find("{prompt}");
    const size_t ofOutput = m_form.find("{output}");
    const auto put = [&](size_t place, std::string_view value) {
        if (place != std::string::npos)
            text.replace(place, std::string_view("{output}").size(), value);
    };
    static_assert(std::string_view("{prompt}").size() == std::string_view("{output}").size());
    const bool isPromptLast = ofPrompt != std::string::npos && (ofOutput == std::string::npos || ofPrompt > ofOutput);
    put(isPromptLast ? ofPrompt : ofOutput, isPromptLast ? prompt : output);
    put(isPromptLast ? ofOutput : ofPrompt, isPromptLast ? output : prompt);
    return text;
}

size_t Encodings::steeringIn(const Encoding &encoding) const
{
    return static_cast<size_t>(
        std::ranges::count_if(encoding.ids, [&](int64_t id) { return std::ranges::contains(m_steeringIds, id); }));
}

/// \a text with a blank in each of the tokens that steer a model.
std::string Encodings::brokenUp(std::string_view text) const
{
    std::string broken;
    for (size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        const bool steers =
            std::ranges::any_of(m_steering, [&](const std::string &one) { return rest.starts_with(one); });
        const auto length = static_cast<size_t>(text::codePointAt(text, at).length);
        broken.append(rest.substr(0, length));
        if (steers)
            broken.push_back(' ');
        at += length;
    }
    return broken;
}

/// \a text with blanks for all that is no letter, digit or character.
std::string Encodings::wordsAlone(std::string_view text)
{
    std::string words;
    for (size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::codePointAt(text, at);
        const auto length = static_cast<size_t>(c.length);
        const bool isWord = text::isWordCharacter(c.value) || text::standsAlone(c.value);
        words.append(isWord ? text.substr(at, length) : std::string_view(" "));
        at += length;
    }
    return words;
}

} // namespace onnxmodels
