#include "app/complaint/delimited.h"

#include <algorithm>

namespace complaint {

namespace {

constexpr QChar quote = u'"';

bool isEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

DelimitedText::DelimitedText(QString text, QChar delimiter)
    : m_text(std::move(text))
    , m_delimiter(delimiter)
{
    if (m_text.startsWith(QChar(QChar::ByteOrderMark)))
        m_at = 1;
}

qsizetype DelimitedText::lineEnd(qsizetype from) const
{
    while (from < m_text.size() && !isEnd(m_text[from]))
        ++from;
    return from;
}

/// Reads the cell at \a at and stops behind it; false: a quotation mark in it is never closed.
bool DelimitedText::readCell(qsizetype &at, QString &cell) const
{
    if (at >= m_text.size() || m_text[at] != quote) {
        const qsizetype begin = at;
        while (at < m_text.size() && m_text[at] != m_delimiter && !isEnd(m_text[at]))
            ++at;
        cell = m_text.sliced(begin, at - begin);
        return true;
    }
    for (++at; at < m_text.size(); ++at) {
        if (m_text[at] != quote)
            cell += m_text[at];
        else if (at + 1 < m_text.size() && m_text[at + 1] == quote)
            cell += m_text[++at];
        else
            break;
    }
    if (at >= m_text.size())
        return false;
    ++at;
    while (at < m_text.size() && m_text[at] != m_delimiter && !isEnd(m_text[at]))
        cell += m_text[at++]; // what stands behind the closing mark belongs to the cell, as spreadsheets have it
    return true;
}

/// Where the row that begins here ends; nullopt: a quotation mark in it is never closed.
std::optional<qsizetype> DelimitedText::readRow(DelimitedRow &row) const
{
    qsizetype at = m_at;
    for (;;) {
        QString cell;
        if (!readCell(at, cell))
            return std::nullopt;
        row.cells.append(cell);
        if (at >= m_text.size() || m_text[at] != m_delimiter)
            return at;
        ++at;
    }
}

std::optional<DelimitedRow> DelimitedText::next()
{
    while (m_at < m_text.size()) {
        DelimitedRow row{.line = m_line};
        std::optional<qsizetype> end = readRow(row);
        if (!end) {
            row.isUnclosed = true;
            end = lineEnd(m_at);
        }
        row.raw = m_text.sliced(m_at, *end - m_at);
        m_line += static_cast<int>(row.raw.count(u'\n'));
        m_at = *end;
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
        if (!row.raw.trimmed().isEmpty())
            return row;
    }
    return std::nullopt;
}

QString delimitedRow(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        if (cell.size() > 1 && QStringView(u"=+-@\t\r\n＝＋－＠").contains(cell.front()))
            cell.prepend(u'\'');
        const bool needs = std::ranges::any_of(cell, [](QChar c) { return c == quote || c == u',' || isEnd(c); });
        written.append(needs ? quote + cell.replace(quote, QStringLiteral("\"\"")) + quote : cell);
    }
    return written.join(u',') + QStringLiteral("\r\n");
}

} // namespace complaint
