#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace complaint {

/// One row of delimited text, as RFC 4180 has it: quotes, and line ends within them.
struct DelimitedRow
{
    int line = 0; ///< on which it begins, from 1
    QStringList cells;
    QString raw; ///< as it stands in the file, without its line end
    bool isUnclosed = false; ///< a quotation mark that nothing closes: only its own line is taken
};

/// Walks the rows of \a text; lines that hold nothing are passed over.
class DelimitedText
{
public:
    DelimitedText(QString text, QChar delimiter);

    std::optional<DelimitedRow> next();

private:
    bool readCell(qsizetype &at, QString &cell) const;
    std::optional<qsizetype> readRow(DelimitedRow &row) const;
    qsizetype lineEnd(qsizetype from) const;

    QString m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// \a cells as a row with its end (CR LF), quoted where they need it. A cell that a spreadsheet would take for a
/// formula gets an apostrophe in front.
QString delimitedRow(const QStringList &cells);

} // namespace complaint
