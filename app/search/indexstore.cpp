#include "app/search/indexstore.h"

#include "app/text/fold.h"
#include "db/error.h"

namespace search {

namespace {

constexpr auto step = [](GenerationId id, qint64 by) { return static_cast<GenerationId>(qint64(id) + by); };

constexpr qint64 sliceId(qint64 group, int slice)
{
    return (group << Group::sliceBits) + slice;
}

int rowOf(const IdRange &ids, GenerationId id)
{
    return static_cast<int>(qint64(id) - qint64(ids.first));
}

} // namespace

bool Segment::contains(const RowSet &rows, GenerationId id) const
{
    return !group || rows.contains(rowOf(ids, id));
}

std::vector<IdRange> Segment::ranges(const RowSet &rows) const
{
    if (!group)
        return {ids};
    std::vector<IdRange> ranges;
    for (int last = rows.lastAtOrBelow(rowOf(ids, ids.last)); last >= 0;) {
        const int gap = rows.lastGapAtOrBelow(last);
        ranges.push_back({step(ids.first, gap + 1), step(ids.first, last)});
        last = rows.lastAtOrBelow(gap);
    }
    return ranges;
}

IndexReader::IndexReader(const db::Database &database)
    : m_database(database)
    , m_groupBelow(database.prepare("SELECT id, first_generation, last_generation FROM search_group"
                                    " WHERE first_generation < ? ORDER BY first_generation DESC LIMIT 1"))
    , m_slice(database.prepare("SELECT entries FROM search_slice WHERE id = ?"))
{
}

std::optional<Segment> IndexReader::segmentBelow(GenerationId below)
{
    if (below <= GenerationId(1))
        return {};
    m_groupBelow.with(below);
    const bool hasGroup = m_groupBelow.next();
    const GenerationId groupEnd = hasGroup ? m_groupBelow.id<GenerationId>(2) : GenerationId(0);
    Segment segment;
    if (hasGroup && groupEnd >= step(below, -1)) {
        segment.ids = {m_groupBelow.id<GenerationId>(1), step(below, -1)};
        segment.group = m_groupBelow.integer(0);
    } else {
        segment.ids = {step(groupEnd, 1), step(below, -1)};
    }
    m_groupBelow.reset();
    return segment;
}

RowSet IndexReader::rows(qint64 group, const std::vector<Feature> &features)
{
    RowSet rows = RowSet::all();
    for (const Feature feature : features) {
        m_slice.with(sliceId(group, sliceOf(feature)));
        bool isDamaged = false;
        rows &= m_slice.next() ? rowsWith(feature, m_slice.blob(0), isDamaged) : RowSet();
        m_slice.reset();
        if (isDamaged)
            throw db::Error(11, "the search index is damaged"); // SQLITE_CORRUPT
        if (rows.isEmpty())
            break;
    }
    return rows;
}

std::vector<GenerationId> IndexReader::pending() const
{
    std::vector<GenerationId> ids;
    db::Statement row = m_database.prepare("SELECT generation_id FROM search_pending ORDER BY generation_id DESC");
    while (row.next())
        ids.push_back(row.id<GenerationId>(0));
    return ids;
}

IndexWriter::IndexWriter(const db::Database &database)
    : m_database(database)
    , m_insertGroup(database.prepare("INSERT INTO search_group (first_generation, last_generation) VALUES (?, ?)"))
    , m_insertSlice(database.prepare("INSERT INTO search_slice (id, entries) VALUES (?, ?)"))
{
}

void IndexWriter::add(const Group &group, GenerationId first)
{
    m_insertGroup.run(first, step(first, group.rows - 1));
    const qint64 id = m_database.lastInsertId();
    for (const Group::Slice &slice : group.slices)
        m_insertSlice.run(sliceId(id, slice.number), slice.entries);
}

void IndexWriter::textChanged(GenerationId id)
{
    m_database.run("INSERT OR IGNORE INTO search_pending (generation_id) VALUES (?)", id);
}

qint64 IndexWriter::catchUp(qint64 least)
{
    if (dropOutdated())
        least = 1;
    // The stretches without a group, from the lowest: before the first group, behind each to the one that follows,
    // and behind the last. Only the last one can still grow.
    db::Statement gaps = m_database.prepare(R"(
        SELECT begins, ends FROM (
            SELECT last_generation + 1 AS begins, lead(first_generation) OVER (ORDER BY first_generation) - 1 AS ends
            FROM search_group
            UNION ALL
            SELECT 1, (SELECT min(first_generation) FROM search_group) - 1)
        WHERE begins <= ends
        UNION ALL
        SELECT begins, ends FROM (
            SELECT coalesce((SELECT max(last_generation) FROM search_group), 0) + 1 AS begins, max(id) AS ends
            FROM generation)
        WHERE ends - begins + 1 >= ?
        ORDER BY begins)");
    gaps.bind(1, least);
    std::vector<IdRange> stretches;
    while (gaps.next())
        stretches.push_back({gaps.id<GenerationId>(0), gaps.id<GenerationId>(1)});
    qint64 indexed = 0;
    for (const IdRange &stretch : stretches)
        indexed += indexStretch(stretch.first, stretch.last);
    return indexed;
}

/// Groups of which a good part is read in vain, because their texts changed since. Whether there were any.
bool IndexWriter::dropOutdated()
{
    constexpr qint64 changedLimit = 64;
    db::Statement outdated =
        m_database.prepare("SELECT g.id FROM search_pending p JOIN search_group g ON g.first_generation ="
                           " (SELECT max(first_generation) FROM search_group WHERE first_generation <= p.generation_id)"
                           " WHERE p.generation_id <= g.last_generation GROUP BY g.id HAVING count(*) >= ?");
    outdated.bind(1, changedLimit);
    std::vector<qint64> groups;
    while (outdated.next())
        groups.push_back(outdated.integer(0));
    for (const qint64 group : groups) {
        m_database.run("DELETE FROM search_slice WHERE id BETWEEN ? AND ?", sliceId(group, 0),
                       sliceId(group + 1, 0) - 1);
        m_database.run("DELETE FROM search_group WHERE id = ?", group);
    }
    return !groups.empty();
}

qint64 IndexWriter::indexStretch(GenerationId first, GenerationId last)
{
    db::Statement row = m_database.prepare("SELECT g.id, t.prompt, t.output FROM generation g"
                                           " LEFT JOIN generation_text t ON t.generation_id = g.id"
                                           " WHERE g.id BETWEEN ? AND ? ORDER BY g.id");
    row.with(first, last);
    GroupBuilder builder;
    GenerationId begin{}; // of the group
    qint64 indexed = 0;
    text::Folded prompt;
    text::Folded output;
    while (row.next()) {
        const auto id = row.id<GenerationId>(0);
        if (!builder.isEmpty() && (builder.isFull() || step(begin, Group::rowLimit) <= id))
            add(builder.take(), begin);
        if (builder.isEmpty())
            begin = id;
        while (step(begin, builder.rows()) < id)
            builder.add({}, {}); // an id that has no generation
        text::fold(row.utf8(1), prompt);
        text::fold(row.utf8(2), output);
        builder.add(prompt.text, output.text);
        ++indexed;
    }
    if (!builder.isEmpty())
        add(builder.take(), begin);
    m_database.run("DELETE FROM search_pending WHERE generation_id BETWEEN ? AND ?", first, last);
    return indexed;
}

} // namespace search
