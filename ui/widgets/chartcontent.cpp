#include "ui/widgets/chartcontent.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

double at(const ChartSeries &series, int column)
{
    const auto place = static_cast<std::size_t>(column);
    return place < series.values.size() ? series.values[place] : 0;
}

QString number(double value)
{
    const bool whole = value == static_cast<double>(static_cast<qint64>(value));
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

} // namespace

int ChartContent::columns() const
{
    return days.empty() ? static_cast<int>(categories.size()) : static_cast<int>(days.size());
}

QString ChartContent::columnName(int column) const
{
    if (column < 0 || column >= columns())
        return {};
    return days.empty() ? categories.at(column) : days.at(static_cast<std::size_t>(column)).toString(Qt::ISODate);
}

double ChartContent::value(ChartCell cell) const
{
    if (cell.series >= 0)
        return at(series.at(static_cast<std::size_t>(cell.series)), cell.column);
    double sum = 0;
    for (const ChartSeries &each : series)
        sum += at(each, cell.column);
    return sum;
}

double ChartContent::below(ChartCell cell) const
{
    double sum = 0;
    for (int i = 0; i < cell.series; ++i)
        sum += value({cell.column, i});
    return sum;
}

double ChartContent::total() const
{
    double sum = 0;
    for (int column = 0; column < columns(); ++column)
        sum += value({column});
    return sum;
}

double ChartContent::highest() const
{
    double most = 0;
    for (int column = 0; column < columns(); ++column)
        most = std::max(most, value({column}));
    return most;
}

double ChartContent::step(int lines) const
{
    if (highest() <= lines)
        return 1;
    const double rough = highest() / lines;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double share = rough / power;
    return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7 ? 5 : 10);
}

QString ChartContent::sum() const
{
    return QStringLiteral("%1 %2").arg(number(total()), unit);
}

QString ChartContent::describe(ChartCell cell) const
{
    if (cell.column < 0)
        return {};
    QString text = QStringLiteral("%1: %2 %3").arg(columnName(cell.column), number(value({cell.column})), unit);
    if (cell.series >= 0)
        text +=
            QStringLiteral(" · %1 %2").arg(series.at(static_cast<std::size_t>(cell.series)).name, number(value(cell)));
    return text;
}

QString ChartContent::asText() const
{
    QStringList header = {unit};
    for (const ChartSeries &each : series)
        header << each.name;
    QStringList lines = {header.join(u'\t')};
    for (int column = 0; column < columns(); ++column) {
        QStringList line = {columnName(column)};
        for (const ChartSeries &each : series)
            line << number(at(each, column));
        lines << line.join(u'\t');
    }
    return lines.join(u'\n');
}

QBrush chartBrush(const ChartContent &content, std::size_t series)
{
    static constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::HorPattern,
                                         Qt::FDiagPattern, Qt::CrossPattern, Qt::Dense6Pattern, Qt::VerPattern};
    const auto &colour = content.series.at(series).colour;
    const bool risk = std::holds_alternative<RiskClass>(colour);
    const QColor fill =
        risk ? theme().riskForeground(std::get<RiskClass>(colour)) : theme().color(std::get<Role>(colour));
    return QBrush(fill, theme().isHighContrast() ? patterns.at(series % patterns.size()) : Qt::SolidPattern);
}

} // namespace ui
