#include "app/ingest/partjoiner.h"

#include "app/detect/findingstore.h"
#include "app/ingest/generationparts.h"
#include "app/search/indexstore.h"
#include "db/database.h"

#include <algorithm>

namespace ingest {

namespace {

constexpr int forPrompt = 0;
constexpr int forOutput = 1;
constexpr int forNothing = 2;

bool isHalf(Extent extent)
{
    return extent == Extent::PromptOnly || extent == Extent::OutputOnly;
}

std::string keyOf(const Generation &generation)
{
    if (!generation.joinKey.empty() || !isHalf(generation.extent) || generation.requestId.empty())
        return generation.joinKey;
    return "request:" + generation.provider + '\n' + generation.requestId;
}

template <typename Rows>
bool areOneRecord(const Rows &rows)
{
    return std::ranges::all_of(rows, [&](const auto &row) {
        return row.source == rows.front().source && row.offset == rows.front().offset;
    });
}

/// An officer has decided about it, it is evidence, or the lot fell on it.
bool isReferredTo(const db::Database &database, GenerationId id)
{
    return database
        .prepare("SELECT 1 FROM review_event WHERE generation_id = ?1"
                 " UNION ALL SELECT 1 FROM incident_evidence WHERE generation_id = ?1"
                 " UNION ALL SELECT 1 FROM user_measure_evidence WHERE generation_id = ?1"
                 " UNION ALL SELECT 1 FROM audit_member WHERE generation_id = ?1 LIMIT 1")
        .with(id)
        .next();
}

/// What is not written yet, and what was handed on about it, go where it goes.
void moveReview(const db::Database &database, GenerationId from, GenerationId into)
{
    database.run("UPDATE OR IGNORE review_draft SET generation_id = ?2 WHERE generation_id = ?1", from, into);
    database.run("UPDATE foreign_event SET generation_id = ?2 WHERE generation_id = ?1", from, into);
}

} // namespace

PartJoiner::PartJoiner(const db::Database &database, detect::FindingWriter &findings, Attachments &attachments,
                       search::IndexWriter &index)
    : m_database(database)
    , m_findings(findings)
    , m_attachments(attachments)
    , m_index(index)
{
}

bool PartJoiner::join(SourceId source, const StoredRow &row, GenerationId id, const std::vector<SameRequest> &known,
                      Moment at)
{
    m_now = at;
    m_joined = id;
    joinByKey(source, row, id);
    joinByRequest(row, known);
    return m_joined != id;
}

void PartJoiner::joinByKey(SourceId source, const StoredRow &row, GenerationId id)
{
    const std::string key = keyOf(row.generation);
    if (key.empty())
        return;
    const Extent extent = row.generation.extent;
    if (!isHalf(extent))
        return open(id, key, std::nullopt);
    if (const auto sibling = siblingWithPrompt(source, row, key)) {
        sharePrompt(*sibling, id);
        return open(id, key, std::nullopt);
    }
    const bool isPrompt = extent == Extent::PromptOnly;
    const std::vector<Waiting> waiting = waitingFor(isPrompt ? forPrompt : forOutput, key);
    if (waiting.empty())
        return open(id, key, isPrompt ? forOutput : forPrompt);
    if (!areOneRecord(waiting)) {
        open(id, key, forNothing);
        noteAmbiguous(id);
        for (const Waiting &other : waiting)
            noteAmbiguous(other.id);
        return;
    }
    for (const Waiting &other : waiting) {
        if (&other != &waiting.front())
            sharePrompt(id, other.id);
        open(other.id, key, std::nullopt);
    }
    unite(id, waiting.front().id);
}

/// The metadata of a call goes to its first answer; that of one that failed, to what is known of the failure.
void PartJoiner::joinByRequest(const StoredRow &row, const std::vector<SameRequest> &known)
{
    std::vector<SameRequest> calls;
    std::vector<SameRequest> texts;
    for (const SameRequest &same : known) {
        if (same.isFailed == isFailed(row.generation))
            (same.extent == Extent::MetadataOnly ? calls : texts).push_back(same);
    }
    if (row.generation.extent != Extent::MetadataOnly) {
        if (texts.empty())
            takeCalls(row, calls);
        return;
    }
    if (texts.empty() || (isFailed(row.generation) && isBilled(texts.front().id)))
        return;
    if (areOneRecord(texts))
        return unite(m_joined, texts.front().id);
    noteAmbiguous(m_joined);
    for (const SameRequest &text : texts)
        noteAmbiguous(text.id);
}

/// An answer may be billed in several rows; each row of a failure is an attempt of its own.
void PartJoiner::takeCalls(const StoredRow &row, const std::vector<SameRequest> &calls)
{
    for (const SameRequest &call : calls) {
        unite(call.id, m_joined);
        if (isFailed(row.generation))
            return;
    }
}

bool PartJoiner::isBilled(GenerationId id) const
{
    return m_database.prepare("SELECT 1 FROM generation_part WHERE generation_id = ? AND part = 3").with(id).next();
}

std::vector<PartJoiner::Waiting> PartJoiner::waitingFor(int part, const std::string &key) const
{
    db::Statement row = m_database.prepare(R"(
        SELECT g.id, g.source_id, g.byte_offset FROM part_key k JOIN generation g ON g.id = k.generation_id
        WHERE k.waits_for = ? AND k.key = ? ORDER BY g.source_id, g.byte_offset, g.ordinal LIMIT 64)");
    row.with(part, std::string_view(key));
    std::vector<Waiting> waiting;
    while (row.next())
        waiting.push_back({row.id<GenerationId>(0), row.id<SourceId>(1), row.integer(2)});
    return waiting;
}

/// Several answers in one record have one prompt, which came before them.
std::optional<GenerationId> PartJoiner::siblingWithPrompt(SourceId source, const StoredRow &row,
                                                          const std::string &key) const
{
    if (row.ordinal == 0 || row.generation.extent != Extent::OutputOnly)
        return std::nullopt;
    db::Statement found = m_database.prepare(R"(
        SELECT g.id FROM part_key k JOIN generation g ON g.id = k.generation_id
        WHERE k.key = ? AND k.waits_for IS NULL AND g.source_id = ? AND g.byte_offset = ? ORDER BY g.ordinal LIMIT 1)");
    return found.with(std::string_view(key), source, row.offset).next() ? std::optional(found.id<GenerationId>(0))
                                                                        : std::nullopt;
}

void PartJoiner::open(GenerationId id, const std::string &key, std::optional<int> waitsFor)
{
    m_database.run("INSERT INTO part_key (key, generation_id, waits_for) VALUES (?, ?, ?)"
                   " ON CONFLICT DO UPDATE SET waits_for = excluded.waits_for",
                   std::string_view(key), id, waitsFor);
}

void PartJoiner::noteAmbiguous(GenerationId id)
{
    m_database.run("UPDATE generation SET notes = coalesce(notes || ' ', '') || 'ambiguous-join'"
                   " WHERE id = ? AND instr(coalesce(notes, ''), 'ambiguous-join') = 0",
                   id);
    m_database.run("UPDATE generation_part SET facts = json_set(facts, '$.notes', g.notes) FROM generation g"
                   " WHERE g.id = generation_part.generation_id AND g.id = ?",
                   id);
}

/// The older of the two stays, unless the other one is referred to.
void PartJoiner::unite(GenerationId one, GenerationId other)
{
    GenerationId into = std::min(one, other);
    GenerationId from = std::max(one, other);
    if (isReferredTo(m_database, from))
        std::swap(from, into);
    if (isReferredTo(m_database, from)) {
        noteAmbiguous(from);
        return noteAmbiguous(into);
    }
    listParts(m_database, from, m_now);
    listParts(m_database, into, m_now);
    m_database.run("UPDATE OR IGNORE generation_part SET generation_id = ?2 WHERE generation_id = ?1", from, into);
    m_database.run("UPDATE OR IGNORE part_key SET generation_id = ?2 WHERE generation_id = ?1", from, into);
    moveText(m_database, from, into);
    moveReview(m_database, from, into);
    m_findings.move(from, into);
    m_attachments.move(from, into);
    m_database.run("DELETE FROM generation WHERE id = ?", from);
    settle(m_database, into);
    m_findings.findAcrossHalves(into);
    m_index.textChanged(into);
    if (m_joined == from || m_joined == into)
        m_joined = into;
}

void PartJoiner::sharePrompt(GenerationId from, GenerationId into)
{
    listParts(m_database, from, m_now);
    listParts(m_database, into, m_now);
    m_database.run(R"(
        INSERT OR IGNORE INTO generation_part
        SELECT ?2, source_id, byte_offset, byte_length, ordinal, record_hash, part, facts, joined_at
        FROM generation_part WHERE generation_id = ?1 AND part = 1)",
                   from, into);
    copyPrompt(m_database, from, into);
    m_findings.copy(from, into, detect::Part::Prompt);
    m_attachments.copyPrompt(from, into);
    settle(m_database, into);
    m_findings.findAcrossHalves(into);
    m_index.textChanged(into);
}

} // namespace ingest
