#include "app/filing/reading.h"

#include "app/filing/listrows.h"
#include "app/filing/numbers.h"

#include <algorithm>
#include <array>
#include <set>

namespace filing {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array whyNames{"heading", "title", "total", "note"};
constexpr double titleBonus = 2.0;
constexpr double leastScore = 1.5; ///< below it a table is no list: about one number column without a heading

struct Attempt
{
    const List *list = nullptr;
    std::vector<Layout> layouts;
    KindReason reason;
};

/// The words outside of tables and in their first rows: where a paper says what it is.
QStringList titleTexts(const paper::Paper &paper, const std::vector<Grid> &grids)
{
    QStringList texts{paper.name};
    for (const paper::Page &page : paper.pages) {
        for (size_t line = 0; line < std::min<size_t>(page.lines.size(), 12); ++line)
            texts.append(page.lines[line].text);
        texts.append(page.name);
    }
    for (const Grid &grid : grids) {
        for (size_t row = 0; row < std::min<size_t>(grid.rows.size(), 3); ++row) {
            if (isSingle(grid.rows[row]) && !grid.rows[row].empty())
                texts.append(grid.rows[row].front().text);
        }
    }
    return texts;
}

/// The text that names \a list; the list whose title is longest wins, so how long it is counts.
std::pair<QString, double> titleOf(const List &list, const QStringList &texts)
{
    std::pair<QString, double> best;
    for (const QString &text : texts) {
        const QString key = foldedKey(text);
        for (const QString &title : list.titles) {
            const double bonus = titleBonus * (0.6 + static_cast<double>(title.size()) / 25.0);
            if (key.contains(title) && bonus > best.second)
                best = {text, bonus};
        }
    }
    return best;
}

int numbersIn(const List &list, const Grid &grid, const Layout &layout)
{
    int count = 0;
    for (size_t column = 0; column < grid.columns; ++column) {
        if (layout.columns[column].field != list.key)
            continue;
        for (const auto &row : grid.rows)
            count += normalise(list.fields[list.key].shape, row[column].text).fits ? 1 : 0;
    }
    return count;
}

QStringList headingsIn(const Layout &layout)
{
    QStringList headings;
    for (const Column &column : layout.columns) {
        if (column.field && column.byHeading > 0.6 && !column.heading.isEmpty())
            headings.append(column.heading);
    }
    return headings;
}

Attempt attemptAs(const List &list, const std::vector<Grid> &grids, const QStringList &titles)
{
    Attempt attempt{.list = &list};
    const auto [title, bonus] = titleOf(list, titles);
    attempt.reason.title = title;
    attempt.layouts.reserve(grids.size()); // before points into it
    const Layout *before = nullptr;
    for (const Grid &grid : grids) {
        attempt.layouts.push_back(decideColumns(list, grid, before));
        const Layout &layout = attempt.layouts.back();
        if (!before || layout.headingRow)
            before = &layout; // a page without headings says less than the one that has them
        attempt.reason.score = std::max(attempt.reason.score, layout.score);
        attempt.reason.numbers += numbersIn(list, grid, layout);
        if (attempt.reason.headings.isEmpty())
            attempt.reason.headings = headingsIn(layout);
    }
    if (!grids.empty())
        attempt.reason.score += bonus;
    return attempt;
}

std::vector<Attempt> attempts(const ListTable &lists, const std::vector<Grid> &grids, const QStringList &titles)
{
    std::vector<Attempt> all;
    for (const List &list : lists.lists)
        all.push_back(attemptAs(list, grids, titles));
    std::ranges::stable_sort(all, [](const Attempt &left, const Attempt &right) {
        return left.reason.score > right.reason.score;
    });
    return all;
}

QStringList repeatedNumbers(const List &list, const std::vector<ReadRow> &rows)
{
    std::set<QString> seen;
    QStringList repeated;
    for (const ReadRow &row : rows) {
        const QString &number = row.fields[list.key].value;
        if (!number.isEmpty() && !seen.insert(numberKey(number)).second)
            repeated.append(number);
    }
    repeated.removeDuplicates();
    return repeated;
}

bool hasKey(const List &list, const Layout &layout)
{
    return std::ranges::any_of(layout.columns, [&](const Column &column) { return column.field == list.key; });
}

} // namespace

Doubts ReadRow::doubts() const
{
    Doubts all;
    for (const Reading &reading : fields)
        all |= reading.doubts;
    return all;
}

QString name(PassedRow::Why why)
{
    return QString::fromLatin1(whyNames.at(static_cast<size_t>(why)));
}

bool isScan(const paper::Paper &paper)
{
    return !paper.pages.empty() && std::ranges::none_of(paper.pages, &paper::Page::hasText);
}

Reading readingOf(const Field &field, const QString &raw, const paper::Place &place, Doubts doubts)
{
    const Normalised value = normalise(field.shape, raw);
    Reading reading{.raw = raw, .value = value.value, .place = place, .doubts = doubts | value.doubts};
    if (value.value.isEmpty())
        reading.doubts = {}; // nothing there is nothing to doubt; what must be there is looked at by the row
    double confidence = value.value.isEmpty() || value.fits || field.shape.value == ValueKind::Text ? 0.98 : 0.8;
    static constexpr std::array factors{std::pair(Doubt::Shape, 0.4), std::pair(Doubt::Swapped, 0.7),
                                        std::pair(Doubt::Merged, 0.7), std::pair(Doubt::Typo, 0.8)};
    for (const auto &[doubt, factor] : factors)
        confidence *= reading.doubts.testFlag(doubt) ? factor : 1;
    reading.confidence = confidence;
    return reading;
}

Result<ListReading> readAsList(const paper::Paper &paper, const ListTable &lists, const QString &as)
{
    if (!as.isEmpty() && !lists.find(as))
        return fail(Failure::Kind::BadInput, u"there is no list \"%1\""_s.arg(as));
    if (isScan(paper))
        return fail(Failure::Kind::NotFound, u"the paper has no text"_s, u"scan"_s);
    std::vector<Grid> grids;
    for (const paper::Page &page : paper.pages) {
        for (const paper::Table &table : page.tables)
            grids.push_back(gridFrom(table));
    }
    std::vector<Attempt> all = attempts(lists, grids, titleTexts(paper, grids));
    const auto chosen = as.isEmpty()
        ? all.begin()
        : std::ranges::find_if(all, [&](const Attempt &each) { return each.list->id == as; });
    if (grids.empty() || chosen->reason.numbers == 0 || chosen->reason.score < leastScore)
        return fail(Failure::Kind::NotFound, u"no table in it has the columns of a published list"_s);
    const auto next = std::ranges::find_if(all, [&](const Attempt &each) { return each.list != chosen->list; });
    if (next != all.end()) {
        chosen->reason.runnerUp = next->list->id;
        chosen->reason.runnerUpScore = next->reason.score;
    }
    RowReader reader(*chosen->list);
    for (size_t i = 0; i < grids.size(); ++i) {
        if (hasKey(*chosen->list, chosen->layouts[i]))
            reader.add(grids[i], chosen->layouts[i]);
    }
    ListReading reading{.list = chosen->list->id, .reason = chosen->reason, .layouts = std::move(chosen->layouts)};
    reading.rows = std::move(reader.rows);
    reading.passed = std::move(reader.passed);
    reading.repeated = repeatedNumbers(*chosen->list, reading.rows);
    return reading;
}

} // namespace filing
