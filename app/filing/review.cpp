#include "app/filing/review.h"

#include <algorithm>
#include <ranges>

namespace filing {

bool ImportReview::Row::isDoubtful() const
{
    for (size_t field = 0; field < entries.size(); ++field) {
        if (entries[field].reading.doubts != Doubts() && !settled[field])
            return true;
    }
    return false;
}

ImportReview::ImportReview(List list, ListReading reading)
    : m_list(std::move(list))
    , m_reading(std::move(reading))
{
    for (const ReadRow &read : m_reading.rows) {
        Row row{.settled = std::vector<bool>(read.fields.size())};
        for (const Reading &field : read.fields)
            row.entries.push_back({.reading = field});
        m_rows.push_back(std::move(row));
    }
}

ImportReview::Counts ImportReview::counts() const
{
    Counts counts{.rows = static_cast<int>(m_rows.size())};
    for (const Row &row : m_rows) {
        counts.accepted += row.verdict == Verdict::Accepted ? 1 : 0;
        counts.skipped += row.verdict == Verdict::Skipped ? 1 : 0;
        if (row.verdict == Verdict::Open)
            ++(row.isDoubtful() ? counts.doubtful : counts.undoubted);
        if (row.verdict != Verdict::Skipped)
            counts.corrected += static_cast<int>(
                std::ranges::count_if(row.entries, [](const Entry &entry) { return entry.corrected.has_value(); }));
    }
    counts.open = counts.doubtful + counts.undoubted;
    return counts;
}

void ImportReview::acceptRow(size_t row)
{
    std::ranges::fill(m_rows.at(row).settled, true);
    m_rows[row].verdict = Verdict::Accepted;
}

void ImportReview::acceptField(Spot spot)
{
    Row &row = m_rows.at(spot.row);
    row.settled.at(spot.field) = true;
    if (row.verdict == Verdict::Open && !row.isDoubtful())
        row.verdict = Verdict::Accepted;
}

void ImportReview::correct(Spot spot, const QString &text)
{
    Entry &entry = m_rows.at(spot.row).entries.at(spot.field);
    const QString value = normalise(m_list.fields.at(spot.field).shape, text).value;
    entry.corrected = value == entry.reading.value ? std::nullopt : std::optional(value);
    acceptField(spot);
}

void ImportReview::restore(Spot spot)
{
    Row &row = m_rows.at(spot.row);
    row.entries.at(spot.field).corrected.reset();
    row.settled.at(spot.field) = false;
    if (row.verdict == Verdict::Accepted && row.isDoubtful())
        row.verdict = Verdict::Open;
}

void ImportReview::skipRow(size_t row)
{
    m_rows.at(row).verdict = Verdict::Skipped;
}

void ImportReview::reopenRow(size_t row)
{
    std::ranges::fill(m_rows.at(row).settled, false);
    m_rows[row].verdict = Verdict::Open;
}

int ImportReview::acceptUndoubted()
{
    int count = 0;
    for (Row &row : m_rows) {
        if (row.verdict == Verdict::Open && !row.isDoubtful()) {
            row.verdict = Verdict::Accepted;
            ++count;
        }
    }
    return count;
}

std::vector<ImportReview::Spot> ImportReview::openDoubts() const
{
    std::vector<Spot> spots;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (size_t field = 0; field < m_rows[row].entries.size() && m_rows[row].verdict == Verdict::Open; ++field) {
            if (m_rows[row].entries[field].reading.doubts != Doubts() && !m_rows[row].settled[field])
                spots.push_back({row, field});
        }
    }
    return spots;
}

std::optional<ImportReview::Spot> ImportReview::nextDoubt(std::optional<Spot> from) const
{
    const std::vector<Spot> spots = openDoubts();
    if (spots.empty())
        return std::nullopt;
    const auto next = from ? std::ranges::upper_bound(spots, *from) : spots.begin();
    return next == spots.end() ? spots.front() : *next;
}

std::optional<ImportReview::Spot> ImportReview::previousDoubt(std::optional<Spot> from) const
{
    const std::vector<Spot> spots = openDoubts();
    if (spots.empty())
        return std::nullopt;
    const auto next = from ? std::ranges::lower_bound(spots, *from) : spots.end();
    return next == spots.begin() ? spots.back() : *std::prev(next);
}

std::vector<ListedRow> ImportReview::accepted() const
{
    std::vector<ListedRow> rows;
    for (const Row &row : m_rows) {
        if (row.verdict == Verdict::Accepted)
            rows.push_back({.position = static_cast<int>(rows.size()), .entries = row.entries});
    }
    return rows;
}

} // namespace filing
