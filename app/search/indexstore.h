#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/search/group.h"
#include "db/database.h"

#include <optional>
#include <vector>

namespace search {

/// Generations by id, [first, last].
struct IdRange
{
    GenerationId first{};
    GenerationId last{};

    bool operator==(const IdRange &) const = default;
};

/// A stretch of generations: those of one group of the index, or some that are not indexed yet.
struct Segment
{
    IdRange ids;
    std::optional<qint64> group; ///< none: every text has to be read. Its rows are the ids from the first on

    bool contains(const RowSet &rows, GenerationId id) const;
    /// The ids of \a rows, the highest first; neighbours as one range.
    std::vector<IdRange> ranges(const RowSet &rows) const;
};

/// Reads the index. Borrows a connection of its thread and must not outlive it. Throws db::Error.
class IndexReader
{
public:
    explicit IndexReader(const db::Database &database);

    /// The newest stretch that begins below \a below, with all of it that is below. None: there is no more.
    std::optional<Segment> segmentBelow(GenerationId below);

    /// Which rows of \a group may have all of \a features. Throws db::Error if the index is damaged.
    RowSet rows(qint64 group, const std::vector<Feature> &features);

    /// Generations whose text has changed since their group was made: they are read whatever it says.
    std::vector<GenerationId> pending() const;

private:
    const db::Database &m_database;
    db::Statement m_groupBelow;
    db::Statement m_slice;
};

/// Writes the index. Opens no transaction: call it inside one. Borrows the write connection. Throws db::Error.
class IndexWriter
{
public:
    explicit IndexWriter(const db::Database &database);

    /// Adds \a group, whose rows are the ids from \a first on. An id without a generation is never found.
    void add(const Group &group, GenerationId first);

    /// The text of \a id is not what it was when it was stored.
    void textChanged(GenerationId id);

    /// Makes groups, from the stored texts, of what is not indexed, or whose texts have changed too often
    /// since; of the newest ones if they are \a least or more. Returns how many generations were indexed.
    qint64 catchUp(qint64 least);

private:
    bool dropOutdated();
    qint64 indexStretch(GenerationId first, GenerationId last);

    const db::Database &m_database;
    db::Statement m_insertGroup;
    db::Statement m_insertSlice;
};

} // namespace search
