#pragma once

#include "ui/shell/theme.h"

#include <QBrush>
#include <QDate>
#include <QStringList>

#include <variant>
#include <vector>

namespace ui {

/// One layer of the stacked bars.
struct ChartSeries
{
    QString name;                         ///< in the legend: "A.1 core values"
    std::variant<Role, RiskClass> colour; ///< by purpose
    std::vector<double> values = {};      ///< one a column

    bool operator==(const ChartSeries &) const = default;
};

/// A place in a chart; -1: none. series -1 with a column: the column as a whole.
struct ChartCell
{
    int column = -1;
    int series = -1;

    bool operator==(const ChartCell &) const = default;
};

/// Stacked bars: columns are days or categories.
struct ChartContent
{
    QString unit = {};             ///< what is counted: "flags"
    std::vector<QDate> days = {};  ///< either days, consecutive …
    QStringList categories = {};   ///< … or words
    std::vector<ChartSeries> series = {};

    int columns() const;
    QString columnName(int column) const; ///< "2026-11-23", or the category
    double value(ChartCell cell) const;   ///< of a whole column where the cell names no series
    double below(ChartCell cell) const;   ///< where in the stack the cell's bar begins
    double total() const;
    double highest() const; ///< of the columns
    double step(int lines = 4) const;    ///< between grid lines: a round number, for about so many
    QString sum() const;    ///< "1,650 flags"

    /// "2026-11-23: 12 flags, A.1 core values 7".
    QString describe(ChartCell cell) const;

    /// Everything as lines of text, tab separated: for the clipboard and screen readers.
    QString asText() const;

    bool operator==(const ChartContent &) const = default;
};

/// How a series is filled now. In high contrast, where all are black, each has a pattern.
QBrush chartBrush(const ChartContent &content, std::size_t series);

} // namespace ui
