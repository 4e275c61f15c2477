#include "app/filing/columns.h"

#include "app/filing/normalise.h"
#include "app/filing/numbers.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace filing {

namespace {

constexpr size_t mostSamples = 60;   ///< rows that are looked at: enough to tell, whatever the length of the list
constexpr double namesIt = 0.7;      ///< a heading that fits as well as this names the field
constexpr double orderBonus = 0.15;  ///< for standing where the published list has it
constexpr double strangeHeading = 0.3; ///< taken from text fields under a heading that names nothing

using Scores = std::vector<std::vector<double>>; ///< by column, then field

double bestHeadingFit(const List &list, const QString &heading)
{
    double best = 0;
    for (const Field &field : list.fields)
        best = std::max(best, headingFit(field, heading));
    return best;
}

std::optional<size_t> firstHeadingRow(const List &list, const Grid &grid)
{
    for (size_t row = 0; row < std::min<size_t>(grid.rows.size(), 12); ++row) {
        if (isHeadingRow(list, grid.rows[row]))
            return row;
    }
    return std::nullopt;
}

std::vector<const std::vector<Grid::Cell> *> samples(const List &list, const Grid &grid, std::optional<size_t> heading)
{
    std::vector<const std::vector<Grid::Cell> *> rows;
    for (size_t row = heading ? *heading + 1 : 0; row < grid.rows.size() && rows.size() < mostSamples; ++row) {
        if (!isSingle(grid.rows[row]) && !isHeadingRow(list, grid.rows[row]))
            rows.push_back(&grid.rows[row]);
    }
    return rows;
}

/// Empty cells say nothing; a column of them fits everything half.
double valuesFit(const Field &field, size_t column, const std::vector<const std::vector<Grid::Cell> *> &rows)
{
    double sum = 0;
    int count = 0;
    for (const auto *row : rows) {
        if (row->at(column).text.trimmed().isEmpty())
            continue;
        sum += fit(field.shape, normalise(field.shape, row->at(column).text));
        ++count;
    }
    return count == 0 ? 0.5 : sum / count;
}

bool isEmptyColumn(size_t column, const std::vector<const std::vector<Grid::Cell> *> &rows)
{
    return std::ranges::all_of(rows, [column](const auto *row) { return row->at(column).text.trimmed().isEmpty(); });
}

/// Back from the sum that is greatest to the choices that led to it.
std::vector<std::optional<size_t>> tracedBack(const std::vector<std::vector<int>> &chosen, size_t set)
{
    std::vector<std::optional<size_t>> fieldOf(chosen.size());
    for (size_t column = chosen.size(); column-- > 0;) {
        if (const int field = chosen[column][set]; field >= 0) {
            fieldOf[column] = static_cast<size_t>(field);
            set &= ~(size_t(1) << field);
        }
    }
    return fieldOf;
}

/// The assignment of columns to fields, each field to one column at most, whose sum of \a scores is greatest: by
/// columns over the sets of fields that are taken. Columns that score nothing anywhere stay none.
std::vector<std::optional<size_t>> bestAssignment(const Scores &scores, size_t fields)
{
    const size_t sets = size_t(1) << fields;
    std::vector<std::vector<double>> best(scores.size() + 1, std::vector<double>(sets, -1e9));
    std::vector<std::vector<int>> chosen(scores.size(), std::vector<int>(sets, -1));
    best[0][0] = 0;
    for (size_t column = 0; column < scores.size(); ++column) {
        for (size_t set = 0; set < sets; ++set) {
            if (best[column][set] < -1e8)
                continue;
            if (best[column][set] > best[column + 1][set]) {
                best[column + 1][set] = best[column][set];
                chosen[column][set] = -1;
            }
            for (size_t field = 0; field < fields; ++field) {
                const size_t with = set | (size_t(1) << field);
                const double sum = best[column][set] + scores[column][field];
                if (with != set && scores[column][field] > 0 && sum > best[column + 1][with]) {
                    best[column + 1][with] = sum;
                    chosen[column][with] = static_cast<int>(field);
                }
            }
        }
    }
    return tracedBack(chosen, static_cast<size_t>(std::ranges::max_element(best.back()) - best.back().begin()));
}

/// How far the cells of \a column reach on the page. Merged cells reach further and do not count.
std::pair<double, double> reach(const Grid &grid, size_t column)
{
    double left = 0;
    double right = 0;
    for (const auto &row : grid.rows) {
        const QRectF &area = row[column].place.area;
        if (area.isEmpty() || row[column].isMerged || row[column].text.isEmpty())
            continue;
        left = right == 0 ? area.left() : std::min(left, area.left());
        right = std::max(right, area.right());
    }
    return {left, right};
}

/// The column of \a before that lies where \a column of \a grid does: by its place on the page, else by its number.
/// A reader leaves a column out where a page has nothing in it.
const Column *sameColumn(const Layout &before, const Grid &grid, size_t column)
{
    const auto [left, right] = reach(grid, column);
    const Column *best = nullptr;
    double most = 0;
    for (const Column &each : before.columns) {
        const double overlap = std::min(right, each.right) - std::max(left, each.left);
        if (right > 0 && overlap > most) {
            most = overlap;
            best = &each;
        }
    }
    if (!best && right == 0 && before.columns.size() == grid.columns)
        best = &before.columns[column];
    return best;
}

/// What speaks for each field in each column, and how it was found.
struct Evidence
{
    const List &list;
    const Grid &grid;
    const Layout *before;
    std::optional<size_t> heading;
    std::vector<const std::vector<Grid::Cell> *> rows;

    QString headingOf(size_t column) const { return heading ? grid.rows[*heading][column].text.trimmed() : QString(); }

    /// Where the table goes on without headings, those of the table before it count nearly as much.
    double byHeading(size_t column, size_t field) const
    {
        if (heading)
            return headingFit(list.fields[field], headingOf(column));
        const Column *same = before ? sameColumn(*before, grid, column) : nullptr;
        return same && same->field == field ? 0.8 : 0;
    }

    double score(size_t column, size_t field) const
    {
        const Field &of = list.fields[field];
        double sum = byHeading(column, field) + of.shape.weight * (valuesFit(of, column, rows) - 0.5);
        const double here = static_cast<double>(column) / static_cast<double>(grid.columns);
        const double there = static_cast<double>(field) / static_cast<double>(list.fields.size());
        sum += orderBonus * (1 - std::abs(here - there));
        const bool isText = of.shape.value == ValueKind::Text;
        if (isText && !headingOf(column).isEmpty() && bestHeadingFit(list, headingOf(column)) < 0.5)
            sum -= strangeHeading;
        return sum;
    }
};

void describe(Layout &layout, const Evidence &evidence, const Scores &scores)
{
    for (size_t column = 0; column < layout.columns.size(); ++column) {
        Column &of = layout.columns[column];
        of.heading = evidence.headingOf(column);
        std::tie(of.left, of.right) = reach(evidence.grid, column);
        if (!of.field)
            continue;
        of.byHeading = evidence.byHeading(column, *of.field);
        of.byValues = valuesFit(evidence.list.fields[*of.field], column, evidence.rows);
        of.contradicts =
            evidence.heading && of.byHeading < namesIt && bestHeadingFit(evidence.list, of.heading) >= namesIt;
        layout.score += scores[column][*of.field];
    }
}

} // namespace

double headingFit(const Field &field, const QString &heading)
{
    const QString key = foldedKey(heading);
    if (key.isEmpty())
        return 0;
    double best = 0;
    for (const QString &each : field.headings) {
        if (key == each)
            return 1;
        if (each.size() > 3 && editDistance(key, each, 1) == 1)
            best = std::max(best, 0.85);
        else if (each.size() > 3 && key.size() < each.size() + 12 && key.contains(each))
            best = std::max(best, 0.75);
        else if (each.size() > 1 && key.size() < 12 && key.contains(each))
            best = std::max(best, 0.5);
    }
    return best;
}

bool isHeadingRow(const List &list, const std::vector<Grid::Cell> &row)
{
    if (isSingle(row))
        return false;
    std::vector<bool> named(list.fields.size());
    for (const Grid::Cell &cell : row) {
        if (isMeantAsNumber(cell.text))
            return false;
        for (size_t field = 0; field < list.fields.size(); ++field) {
            if (!named[field] && headingFit(list.fields[field], cell.text) >= namesIt) {
                named[field] = true;
                break;
            }
        }
    }
    const auto headings = std::ranges::count(named, true);
    return headings > 2 || (headings == 2 && row.size() < 6);
}

bool isSingle(const std::vector<Grid::Cell> &row)
{
    const Grid::Cell *first = nullptr;
    for (const Grid::Cell &cell : row) {
        if (cell.text.trimmed().isEmpty())
            continue;
        if (first && (cell.place != first->place || cell.text != first->text))
            return false;
        first = &cell;
    }
    return true;
}

Layout decideColumns(const List &list, const Grid &grid, const Layout *before)
{
    Evidence evidence{.list = list, .grid = grid, .before = before, .heading = firstHeadingRow(list, grid)};
    evidence.rows = samples(list, grid, evidence.heading);
    Scores scores(grid.columns, std::vector<double>(list.fields.size()));
    for (size_t column = 0; column < grid.columns; ++column) {
        if (evidence.headingOf(column).isEmpty() && isEmptyColumn(column, evidence.rows))
            continue;
        for (size_t field = 0; field < list.fields.size(); ++field)
            scores[column][field] = evidence.score(column, field);
    }
    Layout layout{.columns = std::vector<Column>(grid.columns), .headingRow = evidence.heading};
    const auto assigned = bestAssignment(scores, list.fields.size());
    for (size_t column = 0; column < grid.columns; ++column)
        layout.columns[column].field = assigned[column];
    describe(layout, evidence, scores);
    if (before && !evidence.heading) {
        std::ranges::copy_if(before->columns, std::back_inserter(layout.absent), [&](const Column &column) {
            return column.field && column.right > 0
                && !std::ranges::contains(layout.columns, column.field, &Column::field);
        });
    }
    return layout;
}

} // namespace filing
