#include "app/search/indexstore.h"

#include "app/text/fold.h"
#include "db/error.h"

#include <QtEndian>

#include <limits>

namespace search {

namespace {

constexpr auto step = [](GenerationId id, qint64 by) { return static_cast<GenerationId>(qint64(id) + by); };

constexpr qint64 sliceId(qint64 group, int slice)
{
    return (group << Group::sliceBits) + slice;
}

/// How many ids up to the end of each block, from the first id on: 4 bytes each, little endian.
QByteArray packed(GenerationId first, const std::vector<GenerationId> &ends)
{
    QByteArray out(static_cast<qsizetype>(ends.size() * sizeof(quint32)), Qt::Uninitialized);
    for (size_t i = 0; i < ends.size(); ++i)
        qToLittleEndian(static_cast<quint32>(qint64(ends[i]) - qint64(first) + 1), out.data() + i * sizeof(quint32));
    return out;
}

std::vector<GenerationId> unpacked(GenerationId first, const QByteArray &packed)
{
    std::vector<GenerationId> ends;
    for (qsizetype at = 0; at + qsizetype(sizeof(quint32)) <= packed.size(); at += sizeof(quint32))
        ends.push_back(step(first, qint64(qFromLittleEndian<quint32>(packed.data() + at)) - 1));
    return ends;
}

} // namespace

std::vector<IdRange> Segment::ranges(BlockMask blocks) const
{
    if (!group)
        return {ids};
    std::vector<IdRange> ranges;
    for (size_t i = blockEnds.size(); i-- > 0;) {
        if (!(blocks >> i & 1U))
            continue;
        const GenerationId first = i == 0 ? ids.first : step(blockEnds[i - 1], 1);
        const GenerationId last = std::min(blockEnds[i], ids.last);
        if (first > last)
            continue;
        if (!ranges.empty() && step(last, 1) == ranges.back().first)
            ranges.back().first = first;
        else
            ranges.push_back({first, last});
    }
    return ranges;
}

IndexReader::IndexReader(const db::Database &database)
    : m_database(database)
    , m_groupBelow(database.prepare("SELECT id, first_generation, last_generation, block_ends FROM search_group"
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
        segment.blockEnds = unpacked(segment.ids.first, m_groupBelow.blob(3));
    } else {
        segment.ids = {step(groupEnd, 1), step(below, -1)};
    }
    m_groupBelow.reset();
    return segment;
}

BlockMask IndexReader::blocks(qint64 group, const std::vector<Feature> &features)
{
    BlockMask blocks = everyBlock;
    for (const Feature feature : features) {
        m_slice.with(sliceId(group, sliceOf(feature)));
        bool isDamaged = false;
        const QByteArray entries = m_slice.next() ? m_slice.blob(0) : QByteArray();
        blocks &= blocksWith(feature, entries, isDamaged);
        m_slice.reset();
        if (isDamaged)
            throw db::Error(11, "the search index is damaged"); // SQLITE_CORRUPT
        if (!blocks)
            break;
    }
    return blocks;
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
    , m_insertGroup(
          database.prepare("INSERT INTO search_group (first_generation, last_generation, block_ends) VALUES (?, ?, ?)"))
    , m_insertSlice(database.prepare("INSERT INTO search_slice (id, entries) VALUES (?, ?)"))
{
}

void IndexWriter::add(const Group &group, GenerationId first, const std::vector<GenerationId> &blockEnds)
{
    if (blockEnds.empty() || blockEnds.back() < first)
        return; // none of its generations was stored
    m_insertGroup.run(first, blockEnds.back(), packed(first, blockEnds));
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
    // The stretches without a group, from the lowest: behind each group to the one that follows.
    db::Statement gaps = m_database.prepare(R"(
        SELECT begins, ends FROM (
            SELECT last_generation + 1 AS begins,
                   coalesce(lead(first_generation) OVER (ORDER BY first_generation) - 1,
                            (SELECT max(id) FROM generation)) AS ends
            FROM search_group
            UNION ALL
            SELECT 1, coalesce((SELECT min(first_generation) FROM search_group) - 1, (SELECT max(id) FROM generation)))
        WHERE ends - begins + 1 >= ? ORDER BY begins)");
    gaps.bind(1, least);
    std::vector<IdRange> stretches;
    while (gaps.next())
        stretches.push_back({gaps.id<GenerationId>(0), gaps.id<GenerationId>(1)});
    qint64 indexed = 0;
    for (const IdRange &stretch : stretches)
        indexed += indexStretch(stretch.first, stretch.last);
    return indexed;
}

qint64 IndexWriter::indexStretch(GenerationId first, GenerationId last)
{
    db::Statement row = m_database.prepare("SELECT g.id, t.prompt, t.output FROM generation g"
                                           " LEFT JOIN generation_text t ON t.generation_id = g.id"
                                           " WHERE g.id BETWEEN ? AND ? ORDER BY g.id");
    row.with(first, last);
    GroupBuilder builder;
    std::vector<GenerationId> ids;
    const auto store = [&] {
        const Group group = builder.take();
        std::vector<GenerationId> ends;
        size_t count = 0;
        for (const int rows : group.rows) {
            count += static_cast<size_t>(rows);
            ends.push_back(ids[count - 1]);
        }
        add(group, ids.front(), ends);
        ids.clear();
    };
    qint64 indexed = 0;
    text::Folded prompt;
    text::Folded output;
    while (row.next()) {
        text::fold(row.utf8(1), prompt);
        text::fold(row.utf8(2), output);
        builder.add(prompt.text, output.text);
        ids.push_back(row.id<GenerationId>(0));
        ++indexed;
        if (builder.isFull())
            store();
    }
    if (!builder.isEmpty())
        store();
    m_database.run("DELETE FROM search_pending WHERE generation_id BETWEEN ? AND ?", first, last);
    return indexed;
}

} // namespace search
