#pragma once

#include "app/filing/snapshot.h"

namespace filing {

/// An officer's way through a reading: what was read is a proposal until each of its rows is accepted or skipped. A row
/// with doubts is only accepted by looking at it. A plain value; the store takes what accepted() gives.
class ImportReview
{
public:
    enum class Verdict { Open, Accepted, Skipped };

    struct Row
    {
        std::vector<Entry> entries;
        std::vector<bool> settled; ///< by field: its doubt was looked at, or it was corrected
        Verdict verdict = Verdict::Open;

        bool isDoubtful() const; ///< a field has a doubt that nobody has settled
    };

    /// A field of a row.
    struct Spot
    {
        size_t row = 0;
        size_t field = 0;

        auto operator<=>(const Spot &) const = default;
    };

    struct Counts
    {
        int rows = 0;
        int accepted = 0;
        int skipped = 0;
        int open = 0;
        int doubtful = 0; ///< of those open
        int undoubted = 0; ///< of those open
        int corrected = 0; ///< fields, of all rows but the skipped

        bool operator==(const Counts &) const = default;
    };

    ImportReview() = default;
    ImportReview(List list, ListReading reading);

    const List &list() const { return m_list; }
    const ListReading &reading() const { return m_reading; }
    const std::vector<Row> &rows() const { return m_rows; }
    Counts counts() const;
    bool isDecided() const { return counts().open == 0; } ///< no row is left open: it can be saved

    void acceptRow(size_t row); ///< with every doubt in it settled
    void acceptField(Spot spot); ///< settles its doubt; the row is accepted with the last of them
    void correct(Spot spot, const QString &text); ///< \a text is put in order as a value of the field
    void restore(Spot spot); ///< back to what was read; its doubt stands again
    void skipRow(size_t row);
    void reopenRow(size_t row);

    /// Accepts every open row that has no doubt, and says how many those were.
    int acceptUndoubted();

    /// The first field with a doubt that is open, after \a from (around the end); none: there is no doubt left.
    std::optional<Spot> nextDoubt(std::optional<Spot> from) const;
    std::optional<Spot> previousDoubt(std::optional<Spot> from) const;

    /// The rows that were accepted, in their order.
    std::vector<ListedRow> accepted() const;

private:
    std::vector<Spot> openDoubts() const;

    List m_list;
    ListReading m_reading;
    std::vector<Row> m_rows;
};

} // namespace filing
