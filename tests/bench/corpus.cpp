#include "tests/bench/corpus.h"

#include "app/ingest/records/json.h"
#include "app/text/utf8.h"

#include <QFile>

#include <stdexcept>

namespace bench {

namespace {

constexpr size_t vocabulary = 30'000;

std::string escaped(std::string_view utf8)
{
    std::string out;
    for (size_t at = 0; at < utf8.size();) {
        const text::CodePoint c = text::codePointAt(utf8, at);
        if (c.value < 0x80 || c.value > 0xffff) {
            out += utf8.substr(at, static_cast<size_t>(c.length));
        } else {
            char unit[8];
            std::snprintf(unit, sizeof unit, "\\u%04x", static_cast<unsigned>(c.value));
            out += unit;
        }
        at += static_cast<size_t>(c.length);
    }
    return out;
}

} // namespace

Corpus::Corpus(unsigned seed)
    : m_random(seed)
{
    std::vector<double> weights;
    for (size_t i = 0; i < vocabulary; ++i) {
        weights.push_back(1.0 / double(i + 3));
        std::string chinese;
        for (const int length = 1 + int(m_random() % 4) / 2 + int(m_random() % 2);
             std::cmp_less(chinese.size(), 3 * length);)
            text::append(chinese, static_cast<char32_t>(0x4e00 + m_random() % 3500));
        m_chinese.push_back(chinese);
        std::string english;
        for (const size_t length = 2 + m_random() % 9; english.size() < length;)
            english += "etaoinshrdlucmfwypvbgk"[m_random() % 22];
        m_english.push_back(english);
    }
    m_rank = std::discrete_distribution<size_t>(weights.begin(), weights.end());
}

std::string Corpus::word(bool chinese)
{
    return (chinese ? m_chinese : m_english)[m_rank(m_random)];
}

std::string Corpus::text(bool chinese, int words)
{
    std::string text;
    for (int i = 0; i < words; ++i) {
        text += word(chinese);
        if (chinese)
            text += i % 9 == 8 ? "，" : "";
        else
            text += ' ';
        if (i % 97 == 96)
            text += chinese ? "\xe2\x80\x8b" : "ＡＢ１"; // a zero-width space, full-width letters
    }
    return text;
}

Corpus::Texts Corpus::texts(qint64 number)
{
    const bool chinese = number % 2 == 0;
    Texts texts;
    texts.prompt = text(chinese, chinese ? 65 : 55);
    texts.output = text(chinese, chinese ? 200 : 190);
    return texts;
}

std::string Corpus::row(qint64 number)
{
    const Texts plain = texts(number);
    std::string prompt;
    std::string output;
    ingest::appendJsonString(prompt, plain.prompt);
    ingest::appendJsonString(output, plain.output);
    if (number % 20 == 0)
        output = escaped(output);
    const std::string id = std::to_string(number);
    const std::string at = std::to_string(1'780'000'000 + number * 7);
    return R"({"id":"req-)" + id + R"(","timestamp":)" + at + R"(,"service":"s)" + std::to_string(number % 3)
        + R"(","user_id":"u)" + std::to_string(m_random() % 5000)
        + R"(","request":{"model":"bench-1","temperature":0.7,"messages":[{"role":"system","content":"You answer."},)"
          R"({"role":"user","content":)"
        + prompt + R"(}]},"response":{"id":"chatcmpl-)" + id + R"(","object":"chat.completion","created":)" + at
        + R"(,"model":"bench-1","choices":[{"index":0,"message":{"role":"assistant","content":)" + output
        + R"(},"finish_reason":"stop"}],"usage":{"prompt_tokens":100,"completion_tokens":300,"total_tokens":400}}})"
          "\n";
}

qint64 Corpus::write(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write the corpus");
    for (qint64 i = 0; i < rows; ++i) {
        const std::string line = row(i);
        if (file.write(line.data(), static_cast<qint64>(line.size())) != static_cast<qint64>(line.size()))
            throw std::runtime_error("the disk is full");
    }
    return file.size();
}

} // namespace bench
