#pragma once

#include "app/filing/columns.h"
#include "app/filing/normalise.h"

namespace filing {

/// A value read from a paper: what stands there, what it was taken for, and where.
struct Reading
{
    QString raw;   ///< as it stands; of two cells put together with a line end between
    QString value; ///< in order
    paper::Place place;
    double confidence = 0; ///< 0 to 1: a rank, not a probability
    Doubts doubts = {};

    bool operator==(const Reading &) const = default;
};

/// A row of a list: its fields parallel to List::fields. A field without a column is empty and has no place.
struct ReadRow
{
    std::vector<Reading> fields;

    Doubts doubts() const; ///< of any field

    bool operator==(const ReadRow &) const = default;
};

/// A row of a table that is not one of the list, and why.
struct PassedRow
{
    enum class Why { Heading, Title, Total, Note };

    Why why = Why::Note;
    QString text;
    paper::Place place;

    bool operator==(const PassedRow &) const = default;
};

QString name(PassedRow::Why why); ///< "heading", "title", "total", "note"

/// Why a paper is taken for a list.
struct KindReason
{
    QString title;         ///< the words of the paper that name the list; empty: none do
    QStringList headings;  ///< that name fields of the list
    int numbers = 0;       ///< rows whose number has the list's shape
    double score = 0;      ///< of this list
    QString runnerUp;      ///< id of the list that fits next best; empty: none fits
    double runnerUpScore = 0;

    bool operator==(const KindReason &) const = default;
};

/// What was read of a paper as a list: a proposal until an officer has been through it.
struct ListReading
{
    QString list; ///< id
    KindReason reason;
    std::vector<Layout> layouts; ///< one a table, in order
    std::vector<ReadRow> rows;
    std::vector<PassedRow> passed;
    QStringList repeated; ///< numbers that stand in more than one row
};

/// \a paper read as the list of \a lists that fits best, or as \a as (an id).
/// NotFound: nothing in it is a list: no table, or no column with numbers; where is "scan" if no page has text.
/// BadInput: there is no list \a as.
Result<ListReading> readAsList(const paper::Paper &paper, const ListTable &lists, const QString &as = {});

/// A reading of \a raw for \a field at \a place, with its confidence.
Reading readingOf(const Field &field, const QString &raw, const paper::Place &place, Doubts doubts = {});

/// Whether no page of \a paper has text: a scan.
bool isScan(const paper::Paper &paper);

} // namespace filing
