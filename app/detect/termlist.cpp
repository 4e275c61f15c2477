#include "app/detect/termlist.h"

#include "app/text/fold.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace detect {

namespace {

using Why = UnusableLine::Why;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const size_t begin = text.find_first_not_of(blanks);
    return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

bool leavesNothing(std::string_view character)
{
    const std::string folded = text::fold(character).text;
    return trimmed(folded).empty();
}

/// Without what at its ends folds to nothing or to blanks: a pack has no such terms. Stops at what is no text.
std::string_view bare(std::string_view term)
{
    while (!term.empty()) {
        const text::CodePoint first = text::codePointAt(term, 0);
        const text::CodePoint last = text::codePointBefore(term, term.size());
        const auto head = static_cast<size_t>(first.length);
        const auto tail = static_cast<size_t>(last.length);
        if (first.valid && leavesNothing(term.substr(0, head)))
            term.remove_prefix(head);
        else if (last.valid && leavesNothing(term.substr(term.size() - tail)))
            term.remove_suffix(tail);
        else
            break;
    }
    return term;
}

/// The fields of a line as RFC 4180 has them; none: a quotation mark stays open.
std::optional<std::vector<std::string>> fieldsOf(std::string_view line, char delimiter)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (isQuoted && c == '"' && at + 1 < line.size() && line[at + 1] == '"')
            fields.back() += line[++at];
        else if (c == '"' && (isQuoted || fields.back().empty()))
            isQuoted = !isQuoted;
        else if (c == delimiter && !isQuoted)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return isQuoted ? std::nullopt : std::optional(fields);
}

/// Why \a term cannot be one.
std::optional<Why> faultOf(std::string_view term)
{
    int length = 0;
    for (size_t at = 0; at < term.size(); ++length) {
        const text::CodePoint c = text::codePointAt(term, at);
        if (!c.valid)
            return Why::NotText;
        if (c.value < 0x20 || (c.value >= 0x7f && c.value < 0xa0))
            return Why::Control;
        at += static_cast<size_t>(c.length);
    }
    if (length > TermList::longest)
        return Why::TooLong;
    return term.empty() ? std::optional(Why::NothingLeft) : std::nullopt;
}

/// Where the term and its category stand in a line.
struct Columns
{
    size_t term = 0;
    std::optional<size_t> category;
};

/// Reads a list line by line.
class Reader
{
public:
    explicit Reader(const TermListForm &form)
        : m_form(form)
    {
    }

    Result<void> line(std::string_view line, int number)
    {
        const bool isFirst = std::exchange(m_isFirst, false);
        if (m_form.delimiter == 0) {
            if (!(isFirst && m_form.hasHeader))
                add(line, {}, number);
            return {};
        }
        const auto fields = fieldsOf(line, m_form.delimiter);
        if (isFirst) {
            if (const auto found = findColumns(fields.value_or(std::vector<std::string>()), number); !found)
                return failed(found);
            if (hasHeader())
                return {};
        }
        if (!fields)
            list.unusable.push_back({number, Why::OpenQuote});
        else if (fields->size() <= m_columns.term)
            list.unusable.push_back({number, Why::NoColumn});
        else
            add((*fields)[m_columns.term], categoryIn(*fields), number);
        return {};
    }

    TermList list;

private:
    static std::optional<size_t> numberOf(const QString &column)
    {
        bool isNumber = false;
        const uint number = column.toUInt(&isNumber);
        return isNumber && number > 0 ? std::optional<size_t>(number - 1) : std::nullopt;
    }

    bool isNamed(const QString &column) const { return !column.isEmpty() && !numberOf(column); }
    bool hasHeader() const { return m_form.hasHeader || isNamed(m_form.termColumn) || isNamed(m_form.categoryColumn); }

    Result<size_t> find(const QString &column, const std::vector<std::string> &header, int line) const
    {
        if (const auto number = numberOf(column))
            return *number;
        const auto named = std::ranges::find_if(header, [&](const std::string &name) {
            return QString::fromUtf8(trimmed(name)).compare(column, Qt::CaseInsensitive) == 0;
        });
        if (named == header.end())
            return fail(Failure::Kind::BadInput, QStringLiteral("there is no column \"%1\"").arg(column),
                        QString::number(line));
        return static_cast<size_t>(named - header.begin());
    }

    Result<void> findColumns(const std::vector<std::string> &header, int line)
    {
        if (!m_form.categoryColumn.isEmpty()) {
            const auto category = find(m_form.categoryColumn, header, line);
            if (!category)
                return failed(category);
            m_columns.category = *category;
        }
        m_columns.term = m_columns.category == size_t(0) ? 1 : 0;
        if (m_form.termColumn.isEmpty())
            return {};
        const auto term = find(m_form.termColumn, header, line);
        if (!term)
            return failed(term);
        m_columns.term = *term;
        return {};
    }

    QString categoryIn(const std::vector<std::string> &fields) const
    {
        if (!m_columns.category || *m_columns.category >= fields.size())
            return {};
        return QString::fromUtf8(trimmed(fields[*m_columns.category])).simplified();
    }

    void add(std::string_view text, const QString &category, int number)
    {
        const std::string_view term = bare(trimmed(text));
        if (const auto why = faultOf(term))
            list.unusable.push_back({number, *why});
        else
            list.terms.push_back({std::string(term), category, number});
    }

    const TermListForm &m_form;
    Columns m_columns;
    bool m_isFirst = true;
};

} // namespace

const char *name(UnusableLine::Why why)
{
    switch (why) {
    case Why::NothingLeft: return "empty";
    case Why::TooLong: return "too_long";
    case Why::Control: return "control";
    case Why::NotText: return "encoding";
    case Why::NoColumn: return "no_column";
    case Why::OpenQuote: return "open_quote";
    }
    return "";
}

Result<TermList> TermList::read(QByteArrayView utf8, const TermListForm &form)
{
    std::string_view text(utf8.data(), static_cast<size_t>(utf8.size()));
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    Reader reader(form);
    int number = 0;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (trimmed(line).empty())
            continue;
        if (const auto done = reader.line(line, number); !done)
            return failed(done);
        if (reader.list.terms.size() > mostTerms)
            return fail(Failure::Kind::BadInput, QStringLiteral("more than %1 terms").arg(mostTerms),
                        QString::number(number));
    }
    if (reader.list.terms.empty())
        return fail(Failure::Kind::BadInput, QStringLiteral("there is no term in it"));
    return std::move(reader.list);
}

} // namespace detect
