#pragma once

#include "app/paper/paper.h"

#include <QStringList>

#include <vector>

/// The texts of a table, row by row, as they can be compared: a merged cell once, with what it spans behind it.
inline std::vector<QStringList> tableRows(const paper::Table &table)
{
    std::vector<QStringList> rows;
    for (const std::vector<paper::Cell> &row : table.rows) {
        QStringList texts;
        for (const paper::Cell &cell : row)
            texts.append(cell.rows * cell.columns == 1
                             ? cell.text
                             : QStringLiteral("%1 [%2x%3]").arg(cell.text).arg(cell.rows).arg(cell.columns));
        rows.push_back(texts);
    }
    return rows;
}

inline QString asText(const std::vector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows)
        text += row.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    return text;
}

inline QString asText(const paper::Table &table)
{
    return asText(tableRows(table));
}

inline QString linesOf(const paper::Page &page)
{
    QStringList lines;
    for (const paper::Line &line : page.lines)
        lines.append(line.text);
    return lines.join(QLatin1Char('\n'));
}

inline bool has(const paper::Paper &paper, paper::Trouble::Kind kind, int page = 0)
{
    for (const paper::Trouble &trouble : paper.troubles)
        if (trouble.kind == kind && (page == 0 || trouble.place.page == page))
            return true;
    return false;
}
