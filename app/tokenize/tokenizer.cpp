#include "app/tokenize/tokenizer.h"

#include "app/text/utf8.h"
#include "app/tokenize/kinds.h"
#include "app/tokenize/parts.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tokenize {

struct Tokenizer::Row
{
    int id = 0;
    text::Span span;
};

namespace {

using What = Template::Part::What;

size_t specialsOf(const std::vector<Template::Part> &parts)
{
    return static_cast<size_t>(std::ranges::count(parts, What::Special, &Template::Part::what));
}

text::Span trimmed(std::string_view utf8, text::Span span)
{
    while (!span.isEmpty() && isSpace(text::codePointAt(utf8, span.begin).value))
        span.begin += static_cast<size_t>(text::codePointAt(utf8, span.begin).length);
    while (!span.isEmpty() && isSpace(text::codePointBefore(utf8, span.end).value))
        span.end -= static_cast<size_t>(text::codePointBefore(utf8, span.end).length);
    return span;
}

void add(Encoding &encoding, const Template::Part &part, int id, text::Span span)
{
    encoding.ids.push_back(id);
    encoding.typeIds.push_back(part.typeId);
    encoding.attentionMask.push_back(1);
    encoding.special.push_back(part.what == What::Special);
    encoding.ofPair.push_back(part.what == What::Pair);
    encoding.spans.push_back(span);
}

/// How many tokens are kept of two texts for no more than \a most together: the longer one is cut first.
std::pair<size_t, size_t> cutLongest(size_t first, size_t second, size_t most)
{
    if (second <= most && first <= most - second)
        return {first, second};
    const size_t half = most / 2;
    if (first <= half)
        return {first, most - first};
    if (second <= half)
        return {most - second, second};
    return {most - half, half};
}

} // namespace

Tokenizer::Tokenizer(std::unique_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}

Tokenizer::~Tokenizer() = default;

Result<std::shared_ptr<const Tokenizer>> Tokenizer::load(const QString &path)
{
    const Result<QByteArray> json = readFile(path, largestFile);
    if (!json)
        return failed(json);
    return read(*json, path);
}

Result<std::shared_ptr<const Tokenizer>> Tokenizer::read(const QByteArray &json, const QString &name)
{
    if (json.size() > largestFile)
        return fail(Failure::Kind::BadInput, u"is larger than 64 MiB"_s, name);
    Result<std::unique_ptr<const Parts>> parts = readParts(json, name);
    if (!parts)
        return failed(parts);
    return std::shared_ptr<const Tokenizer>(new Tokenizer(*std::move(parts)));
}

std::vector<Tokenizer::Row> Tokenizer::rows(std::string_view utf8) const
{
    utf8 = utf8.substr(0, std::numeric_limits<uint32_t>::max());
    std::vector<Row> rows;
    for (const AddedTokens::Piece &piece : m_parts->added.cut(utf8, {0, utf8.size()}, false)) {
        if (piece.id >= 0)
            rows.push_back({piece.id, piece.span});
        else
            addRows(utf8, piece.span, rows);
    }
    if (m_parts->frame.trimsSpans) {
        for (Row &row : rows)
            row.span = trimmed(utf8, row.span);
    }
    return rows;
}

void Tokenizer::addRows(std::string_view utf8, text::Span part, std::vector<Row> &rows) const
{
    const Aligned text = m_parts->normalised(Aligned(utf8, part));
    std::vector<Token> tokens;
    for (const AddedTokens::Piece &piece : m_parts->added.cut(text.text(), {0, text.size()}, true)) {
        if (piece.id >= 0) {
            rows.push_back({piece.id, text.toOriginal(piece.span)});
            continue;
        }
        const Words words = m_parts->words(text, piece.span);
        for (const text::Span &word : words.spans) {
            tokens.clear();
            m_parts->model->tokenize(words.text.view(word), tokens);
            for (const Token &token : tokens)
                rows.push_back(
                    {token.id, words.text.toOriginal({word.begin + token.span.begin, word.begin + token.span.end})});
        }
    }
}

Encoding Tokenizer::dressed(std::span<const Row> text, std::optional<std::span<const Row>> pair) const
{
    Encoding encoding;
    for (const Template::Part &part : pair ? m_parts->frame.pair : m_parts->frame.single) {
        if (part.what == What::Special) {
            add(encoding, part, part.id, {});
            continue;
        }
        for (const Row &row : part.what == What::Pair ? *pair : text)
            add(encoding, part, row.id, row.span);
    }
    return encoding;
}

Encoding Tokenizer::encode(std::string_view utf8, std::optional<std::string_view> pair, size_t maxLength) const
{
    const size_t specials = specialCount(pair.has_value());
    const size_t room = maxLength - std::min(specials, maxLength);
    const std::vector<Row> first = rows(utf8);
    if (!pair)
        return dressed(std::span(first).first(std::min(first.size(), room)), {});
    const std::vector<Row> second = rows(*pair);
    const auto [ofFirst, ofSecond] = cutLongest(first.size(), second.size(), room);
    return dressed(std::span(first).first(ofFirst), std::span(second).first(ofSecond));
}

std::vector<Encoding> Tokenizer::windows(std::string_view utf8, size_t maxLength, size_t stride) const
{
    std::vector<Encoding> windows;
    const size_t specials = specialCount();
    if (maxLength <= specials || maxLength - specials <= stride)
        return windows;
    const size_t room = maxLength - specials;
    const std::vector<Row> all = rows(utf8);
    for (size_t begin = 0;; begin += room - stride) {
        const size_t end = std::min(all.size(), begin + room);
        windows.push_back(dressed(std::span(all).subspan(begin, end - begin), {}));
        if (end == all.size())
            return windows;
    }
}

size_t Tokenizer::specialCount(bool isPair) const
{
    return specialsOf(isPair ? m_parts->frame.pair : m_parts->frame.single);
}

std::string_view Tokenizer::token(int64_t id) const
{
    for (const AddedToken &added : m_parts->added.all()) {
        if (added.id == id)
            return added.content;
    }
    const bool isInt = id >= 0 && id <= std::numeric_limits<int>::max();
    return isInt ? m_parts->model->vocabulary().token(static_cast<int>(id)) : std::string_view();
}

std::optional<int64_t> Tokenizer::id(std::string_view token) const
{
    for (const AddedToken &added : m_parts->added.all()) {
        if (added.content == token)
            return added.id;
    }
    return m_parts->model->vocabulary().find(token);
}

int64_t Tokenizer::largestId() const
{
    int64_t largest = m_parts->model->vocabulary().largestId();
    for (const AddedToken &added : m_parts->added.all())
        largest = std::max<int64_t>(largest, added.id);
    for (const auto &frame : {m_parts->frame.single, m_parts->frame.pair}) {
        for (const Template::Part &part : frame) {
            if (part.what == What::Special)
                largest = std::max<int64_t>(largest, part.id);
        }
    }
    return largest;
}

std::vector<std::string_view> Tokenizer::specialTokens() const
{
    std::vector<std::string_view> specials;
    for (const AddedToken &added : m_parts->added.all()) {
        if (added.isSpecial)
            specials.push_back(added.content);
    }
    return specials;
}

} // namespace tokenize
