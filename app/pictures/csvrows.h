#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace pictures {

/// Walks the rows of CSV as RFC 4180 has it: commas, quotes, line ends within quotes; LF alone ends a row too, and a
/// byte order mark at the beginning is none of the first cell. Lines that hold nothing are passed over.
class CsvRows
{
public:
    explicit CsvRows(QByteArray bytes);

    /// The cells of the next row; nothing at the end.
    std::optional<std::vector<QByteArray>> next();

    int line() const { return m_line; } ///< on which the last row began, from 1

private:
    QByteArray cell();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_line = 0;
    int m_nextLine = 1;
};

/// \a cells as a row with its end, quoted where they need it.
QByteArray csvRow(const std::vector<QByteArray> &cells);

} // namespace pictures
