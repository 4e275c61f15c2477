#include "app/filing/listrows.h"

#include "app/filing/numbers.h"

#include <algorithm>
#include <array>

namespace filing {

namespace {

using namespace Qt::StringLiterals;

bool beginsWithAny(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.startsWith(word, Qt::CaseInsensitive); });
}

bool isTotal(const QString &text)
{
    static const QStringList words{u"合计"_s, u"总计"_s, u"共计"_s, u"小计"_s, u"总数"_s, u"total"_s, u"sum"_s};
    static const QRegularExpression count(uR"(^共\d+(项|个|款|条|家))"_s);
    const QString key = foldedKey(text);
    return beginsWithAny(key, words) || count.match(key).hasMatch();
}

bool isNote(const QString &text)
{
    static const QRegularExpression note(
        uR"(^\s*([注註]\s*\d*\s*[:：.、]|备注\s*[:：]|說明\s*[:：]|说明\s*[:：]|数据来源|资料来源|[*＊※]|notes?\s*:))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return note.match(text).hasMatch();
}

QString firstText(const std::vector<Grid::Cell> &cells)
{
    const auto first =
        std::ranges::find_if(cells, [](const Grid::Cell &cell) { return !cell.text.trimmed().isEmpty(); });
    return first == cells.end() ? QString() : first->text.trimmed();
}

paper::Place firstPlace(const std::vector<Grid::Cell> &cells)
{
    const auto first =
        std::ranges::find_if(cells, [](const Grid::Cell &cell) { return !cell.text.trimmed().isEmpty(); });
    return first == cells.end() ? paper::Place() : first->place;
}

/// Of two parts of a cell on one page, the area of both.
paper::Place together(const paper::Place &above, const paper::Place &below)
{
    if (above.page == 0 && above.cell.isEmpty())
        return below;
    paper::Place both = above;
    if (above.page == below.page && !above.area.isEmpty() && !below.area.isEmpty())
        both.area = above.area.united(below.area);
    return both;
}

/// How much is gained if \a left's value is taken as \a right's and the other way round.
double gain(const Field &left, const QString &leftRaw, const Field &right, const QString &rightRaw)
{
    const auto fitOf = [](const Field &field, const QString &raw) {
        return fit(field.shape, normalise(field.shape, raw));
    };
    return fitOf(left, rightRaw) + fitOf(right, leftRaw) - fitOf(left, leftRaw) - fitOf(right, rightRaw);
}

/// The shortest part of \a text without which it has the shape that it lacks with it; empty: there is none.
QString foreignPart(const Shape &shape, const QString &text)
{
    constexpr qsizetype longest = 12;
    constexpr qsizetype longestCell = 200; // each part of it is tried
    if (shape.value == ValueKind::Text || shape.value == ValueKind::Entity || text.size() > longestCell
        || normalise(shape, text).fits)
        return {};
    for (qsizetype size = 1; size <= std::min(longest, text.size() - 1); ++size) {
        for (qsizetype at = text.size() - size; at > 0; --at) {
            QString rest = text;
            rest.remove(at, size);
            if (std::ranges::any_of(text.sliced(at, size), [](QChar each) { return each.isDigit(); }))
                continue; // a digit too many is a mistake of the number, and no other cell
            const Normalised value = normalise(shape, rest);
            if (value.fits && value.doubts == Doubts())
                return text.sliced(at, size);
        }
    }
    return {};
}

bool isTold(const Field &field)
{
    return field.shape.value != ValueKind::Text && field.shape.value != ValueKind::Ordinal;
}

} // namespace

RowReader::RawRow RowReader::collect(const std::vector<Grid::Cell> &cells, const Layout &layout) const
{
    RawRow row(m_list.fields.size());
    for (size_t column = 0; column < std::min(cells.size(), layout.columns.size()); ++column) {
        const auto field = layout.columns[column].field;
        if (!field)
            continue;
        row[*field] = {.text = cells[column].text.trimmed(),
                       .place = cells[column].place,
                       .doubts = cells[column].isMerged ? Doubts(Doubt::Merged) : Doubts()};
    }
    takeApart(row, layout);
    return row;
}

/// Where a page has too few cells in a column, a reader takes them for a part of the cell to their left. What can be
/// told from the shape is taken apart; text that reaches into the column's place is doubtful.
void RowReader::takeApart(RawRow &row, const Layout &layout) const
{
    for (const Column &absent : layout.absent) {
        const Column *beside = nullptr;
        for (const Column &column : layout.columns) {
            if (column.field && column.left < absent.left && (!beside || column.left > beside->left))
                beside = &column;
        }
        if (!beside || !absent.field)
            continue;
        RawField &cell = row[*beside->field];
        const QString foreign = foreignPart(m_list.fields[*beside->field].shape, cell.text);
        if (!foreign.isEmpty()) {
            cell.text.remove(cell.text.indexOf(foreign), foreign.size());
            cell.doubts |= Doubt::Merged;
            row[*absent.field] = {.text = foreign, .place = cell.place, .doubts = Doubt::Merged};
        } else if (!cell.text.isEmpty() && cell.place.area.right() > absent.left + 2) {
            cell.doubts |= Doubt::Merged;
        }
    }
}

bool RowReader::hasNumber(const RawField &key) const
{
    return isMeantAsNumber(key.text) || normalise(m_list.fields[m_list.key].shape, key.text).fits;
}

std::optional<PassedRow::Why> RowReader::whyPassed(const std::vector<Grid::Cell> &cells, const RawRow &row) const
{
    if (isHeadingRow(m_list, cells))
        return PassedRow::Why::Heading;
    const bool anyNumber =
        std::ranges::any_of(cells, [](const Grid::Cell &cell) { return isMeantAsNumber(cell.text); });
    const QString first = firstText(cells);
    if (isNote(first) && (isSingle(cells) || !hasNumber(row[m_list.key])))
        return PassedRow::Why::Note;
    if (isTotal(first) && !anyNumber)
        return PassedRow::Why::Total;
    if (!isSingle(cells) || anyNumber)
        return std::nullopt;
    const bool begins = rows.empty() && m_open.empty();
    const bool spans = std::ranges::count_if(cells, [](const Grid::Cell &cell) { return cell.isMerged; }) > 2;
    const auto order = m_list.indexOf(u"order"_s);
    const bool isUnderOrder = order && !row[*order].text.isEmpty() && !ordinal(row[*order].text).fits;
    if (begins || spans || isUnderOrder)
        return begins ? PassedRow::Why::Title : PassedRow::Why::Note;
    return std::nullopt;
}

/// A row without a place in the list and without a number of its own goes on the one above: a page or a reader broke
/// it.
bool RowReader::goesOn(const RawRow &above, const RawRow &row, const Layout &layout) const
{
    if (above.empty())
        return false;
    const Field &keyField = m_list.fields[m_list.key];
    const RawField &key = row[m_list.key];
    const RawField &keyAbove = above[m_list.key];
    const bool wholeAbove = normalise(keyField.shape, keyAbove.text).fits;
    const bool ownNumber = normalise(keyField.shape, key.text).fits;
    if (ownNumber)
        return false;
    const auto isOrder = [this](const Column &column) {
        return column.field && m_list.fields[*column.field].shape.value == ValueKind::Ordinal;
    };
    const bool hasOrder = std::ranges::any_of(layout.columns, isOrder);
    const auto order = m_list.indexOf(u"order"_s);
    if (hasOrder && order && !row[*order].text.isEmpty())
        return false;
    const bool completes = !key.text.isEmpty() && !keyAbove.text.isEmpty() && !wholeAbove
        && normalise(keyField.shape, keyAbove.text + key.text).fits;
    const auto filled = std::ranges::count_if(row, [](const RawField &field) { return !field.text.isEmpty(); });
    const auto mapped =
        std::ranges::count_if(layout.columns, [](const Column &column) { return column.field.has_value(); });
    return completes || (key.text.isEmpty() && filled > 0 && (hasOrder ? filled < mapped : filled * 2 <= mapped));
}

void RowReader::fillDown(RawRow &row) const
{
    if (m_above.empty() || !hasNumber(row[m_list.key]))
        return;
    for (size_t field = 0; field < row.size(); ++field) {
        if (m_list.fields[field].fillsDown && row[field].text.isEmpty() && !m_above[field].text.isEmpty()) {
            row[field] = m_above[field];
            row[field].doubts |= Doubt::Merged;
        }
    }
}

void RowReader::flush(const Layout &layout)
{
    if (m_open.empty())
        return;
    fillDown(m_open);
    ReadRow read;
    for (size_t field = 0; field < m_open.size(); ++field) {
        const RawField &raw = m_open[field];
        read.fields.push_back(readingOf(m_list.fields[field], raw.text, raw.place, raw.doubts));
    }
    swapBack(m_list, read.fields);
    for (const size_t needed : {m_list.key, m_list.name, m_list.entity}) {
        Reading &reading = read.fields[needed];
        const bool hasColumn =
            std::ranges::any_of(layout.columns, [&](const Column &column) { return column.field == needed; });
        if (reading.value.isEmpty() && hasColumn) {
            reading.doubts |= Doubt::Shape;
            reading.confidence = 0;
        }
    }
    rows.push_back(std::move(read));
    m_above = std::exchange(m_open, {});
}

void RowReader::add(const Grid &grid, const Layout &layout)
{
    for (const std::vector<Grid::Cell> &cells : grid.rows) {
        if (firstText(cells).isEmpty())
            continue;
        RawRow row = collect(cells, layout);
        if (const auto why = whyPassed(cells, row)) {
            passed.push_back({.why = *why, .text = firstText(cells), .place = firstPlace(cells)});
            continue;
        }
        if (!goesOn(m_open, row, layout)) {
            flush(layout);
            m_open = std::move(row);
            continue;
        }
        for (size_t field = 0; field < row.size(); ++field) {
            if (row[field].text.isEmpty())
                continue;
            RawField &open = m_open[field];
            open.text += (open.text.isEmpty() ? u""_s : u"\n"_s) + row[field].text;
            open.place = together(open.place, row[field].place);
            open.doubts |= Doubt::Merged;
        }
    }
    flush(layout);
}

void swapBack(const List &list, std::vector<Reading> &fields)
{
    for (int round = 0; round < 3; ++round) {
        double best = 0.6;
        std::optional<std::pair<size_t, size_t>> pair;
        for (size_t left = 0; left < fields.size(); ++left) {
            for (size_t right = left + 1; right < fields.size(); ++right) {
                const bool written = fields[left].place != paper::Place() && fields[right].place != paper::Place();
                if (!written || (!isTold(list.fields[left]) && !isTold(list.fields[right])))
                    continue;
                const double won = gain(list.fields[left], fields[left].raw, list.fields[right], fields[right].raw);
                if (won > best) {
                    best = won;
                    pair = {left, right};
                }
            }
        }
        if (!pair)
            return;
        const auto [left, right] = *pair;
        Reading &one = fields[left];
        Reading &other = fields[right];
        const Reading swapped =
            readingOf(list.fields[left], other.raw, other.place, (other.doubts & Doubt::Merged) | Doubt::Swapped);
        other = readingOf(list.fields[right], one.raw, one.place, (one.doubts & Doubt::Merged) | Doubt::Swapped);
        one = swapped;
    }
}

} // namespace filing
