#include "app/ingest/placename.h"

#include <algorithm>
#include <array>
#include <span>

namespace ingest {

namespace {

using Subject = PlaceName::Subject;
using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 15> promptWords{"prompt", "question", "query", "input",   "instruction",
                                                       "ask",    "request",  "q",     "问题",    "提问",
                                                       "输入",   "提示",     "问",    "message", "utterance"};
constexpr std::array<std::string_view, 14> outputWords{"output",    "answer", "response", "reply", "completion",
                                                       "generated", "result", "a",        "回答",  "答案",
                                                       "回复",      "输出",   "生成",     "答"};
constexpr std::array<std::string_view, 12> timeWords{"time", "timestamp", "ts",   "date", "datetime", "created",
                                                     "at",   "t",         "when", "时间", "日期",     "时刻"};
constexpr std::array<std::string_view, 11> userWords{"user",   "uid", "account", "member", "customer", "who",
                                                     "userid", "ip",  "用户",    "账号",   "客户"};
constexpr std::array<std::string_view, 3> modelWords{"model", "engine", "模型"};
constexpr std::array<std::string_view, 8> idWords{"id", "uuid", "requestid", "trace", "guid", "编号", "序号", "流水号"};
constexpr std::array<std::string_view, 7> sessionWords{"session", "conversation", "chat", "thread",
                                                       "dialog",  "会话",         "对话"};
constexpr std::array<std::string_view, 14> otherWords{"type", "count", "tokens", "token", "language", "lang",   "name",
                                                      "url",  "hash",  "status", "code",  "version",  "reason", "类型"};

Words wordsFor(Subject subject)
{
    switch (subject) {
    case Subject::Prompt: return promptWords;
    case Subject::Output: return outputWords;
    case Subject::Time: return timeWords;
    case Subject::User: return userWords;
    case Subject::Model: return modelWords;
    case Subject::Id: return idWords;
    case Subject::Session: return sessionWords;
    case Subject::Other: return otherWords;
    }
    return {};
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isPartOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || isUpper(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// "userInput", "user_input" and "user-input" are "user" and "input".
std::vector<std::string> wordsOf(std::string_view part)
{
    std::vector<std::string> words(1);
    char before = 0;
    for (const char c : part) {
        const bool startsHump = isUpper(c) && before >= 'a' && before <= 'z';
        if ((startsHump || !isPartOfWord(c)) && !words.back().empty())
            words.emplace_back();
        if (isPartOfWord(c))
            words.back() += isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
        before = c;
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// Chinese is written without spaces, so a word of it may stand inside another.
bool isWord(std::string_view word, std::string_view known)
{
    const bool isChinese = static_cast<unsigned char>(known.front()) >= 0x80;
    return word == known || (isChinese && word.contains(known));
}

bool holds(std::span<const std::string> words, Subject subject)
{
    return std::ranges::any_of(words, [&](const std::string &word) {
        return std::ranges::any_of(wordsFor(subject), [&](std::string_view known) { return isWord(word, known); });
    });
}

} // namespace

PlaceName::PlaceName(std::string_view pointer)
{
    size_t begin = 1;
    while (begin <= pointer.size()) {
        const size_t end = std::min(pointer.find('/', begin), pointer.size());
        std::vector<std::string> words = wordsOf(pointer.substr(begin, end - begin));
        m_parents.insert(m_parents.end(), m_last.begin(), m_last.end());
        if (!words.empty() || end == pointer.size())
            m_last = std::move(words);
        else
            m_last.clear();
        begin = end + 1;
    }
}

double PlaceName::likeness(Subject subject) const
{
    const bool isText = subject == Subject::Prompt || subject == Subject::Output;
    double likeness = 0;
    if (holds(m_last, subject))
        likeness = m_last.size() == 1 ? 3 : 2;
    else if (holds(m_parents, subject))
        likeness = 1.5;
    // "question_id" is no question, and "user_id" no id of the request.
    if (isText && (holds(m_last, Subject::Id) || holds(m_last, Subject::Other) || holds(m_last, Subject::Time)))
        likeness -= 3;
    if (subject == Subject::Id
        && (holds(m_last, Subject::User) || holds(m_parents, Subject::User) || holds(m_last, Subject::Session)
            || holds(m_parents, Subject::Session)))
        likeness -= 3;
    return likeness;
}

} // namespace ingest
