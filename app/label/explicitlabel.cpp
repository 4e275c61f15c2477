#include "app/label/explicitlabel.h"

#include "app/text/fold.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <string>
#include <vector>

namespace label {

namespace {

using namespace std::string_view_literals;

constexpr ptrdiff_t longestSentence = 60; // characters
constexpr size_t farFromEdge = 4096;      // bytes of a text's edges in which a label is looked for

ptrdiff_t charactersIn(std::string_view utf8)
{
    return std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// "ai" as a word: not in "said". Chinese may touch it.
bool holdsAi(std::string_view folded)
{
    for (size_t at = folded.find("ai"); at != std::string_view::npos; at = folded.find("ai", at + 1)) {
        const bool left = at > 0 && isLetter(folded[at - 1]);
        const bool right = at + 2 < folded.size() && isLetter(folded[at + 2]);
        if (!left && !right)
            return true;
    }
    return folded.contains("人工智能"sv) || folded.contains("artificial intelligence"sv);
}

bool holdsGenerated(std::string_view folded)
{
    static constexpr std::string_view words[] = {"生成", "合成", "generated", "synthesi"};
    return std::ranges::any_of(words, [&](std::string_view word) { return folded.contains(word); });
}

/// A question or a denial says nothing of the kind: "是AI生成的吗", "并非AI生成".
bool isLabel(std::string_view sentence)
{
    static constexpr std::string_view others[] = {"?", "吗", "非", "不是", "如何", "怎么", "怎样", " not ", "n't "};
    return charactersIn(sentence) <= longestSentence && holdsAi(sentence) && holdsGenerated(sentence)
        && std::ranges::none_of(others, [&](std::string_view word) { return sentence.contains(word); });
}

bool isEnd(char32_t c)
{
    return U"\n。!;；！…"sv.contains(c);
}

/// The sentences of \a folded with the mark that ends each; a full stop ends one where a blank or the end follows.
std::vector<std::string_view> sentencesOf(std::string_view folded)
{
    std::vector<std::string_view> sentences;
    size_t begin = 0;
    for (size_t at = 0; at < folded.size();) {
        const text::CodePoint c = text::codePointAt(folded, at);
        at += static_cast<size_t>(c.length);
        const bool isStop = c.value == U'.' && (at == folded.size() || folded[at] == ' ' || folded[at] == '\n');
        if (at < folded.size() && !isEnd(c.value) && !isStop && c.value != U'?')
            continue;
        const std::string_view sentence = folded.substr(begin, at - begin);
        if (sentence.find_first_not_of(" \t\r\n*_-#>`\"()") != std::string_view::npos)
            sentences.push_back(sentence);
        begin = at;
    }
    return sentences;
}

bool standsInBrackets(std::string_view folded, std::string_view open, std::string_view close)
{
    for (size_t at = folded.find(open); at != std::string_view::npos; at = folded.find(open, at + open.size())) {
        const size_t end = folded.find(close, at);
        if (end == std::string_view::npos)
            return false;
        if (isLabel(folded.substr(at + open.size(), end - at - open.size())))
            return true;
    }
    return false;
}

bool isLineOfItsOwn(std::string_view folded)
{
    for (size_t begin = 0; begin < folded.size();) {
        const size_t end = std::min(folded.find('\n', begin), folded.size());
        const std::string_view line = folded.substr(begin, end - begin);
        if (isLabel(line) && sentencesOf(line).size() == 1)
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

std::optional<LabelPlace> explicitLabelIn(std::string_view text)
{
    const std::string folded = text::fold(text).text;
    if (!holdsAi(folded) || !holdsGenerated(folded))
        return std::nullopt;
    const std::string_view all = folded;
    const auto first = sentencesOf(all.substr(0, farFromEdge));
    if (!first.empty() && isLabel(first.front()))
        return LabelPlace::Start;
    const auto last = sentencesOf(all.substr(all.size() - std::min(all.size(), farFromEdge)));
    if (!last.empty() && isLabel(last.back()))
        return LabelPlace::End;
    const bool isMiddle = isLineOfItsOwn(all) || standsInBrackets(all, "(", ")") || standsInBrackets(all, "[", "]")
        || standsInBrackets(all, "【", "】") || standsInBrackets(all, "〔", "〕");
    return isMiddle ? std::optional(LabelPlace::Middle) : std::nullopt;
}

} // namespace label
