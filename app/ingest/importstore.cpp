#include "app/ingest/importstore.h"

#include "app/detect/scanlog.h"
#include "app/ingest/verdicts.h"
#include "app/journal/journal.h"
#include "db/transaction.h"

namespace ingest {

namespace {

/// NULL instead of an empty text.
std::optional<std::string_view> orNull(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

constexpr qint64 leastBehind = 4096; ///< generations of small imports that are worth a group of their own

} // namespace

ImportStore::ImportStore(db::Database &database, journal::Journal &journal,
                         std::shared_ptr<const detect::Matcher> matcher, std::vector<detect::RulePackId> packIds)
    : m_database(database)
    , m_journal(journal)
    , m_findings(database, std::move(matcher), std::move(packIds))
    , m_index(database)
    , m_attachments(database)
    , m_requestIds(database)
    , m_rereading(database)
    , m_sources(database, journal, m_rereading)
    , m_joiner(database, m_findings, m_attachments, m_index)
    , m_insertGeneration(database.prepare(R"(
        INSERT INTO generation (id, source_id, byte_offset, byte_length, ordinal, record_hash, at, provider, service,
            model, request_id, session_id, user_ref, age_band, finish, blocked, blocked_detail, notes,
            trace_id, endpoint, prompt_tokens, output_tokens, extent)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"))
    , m_insertText(database.prepare("INSERT INTO generation_text VALUES (?, ?, ?, ?)"))
    , m_insertQuarantine(database.prepare(R"(
        INSERT INTO quarantine (source_id, line, byte_offset, byte_length, reason, detail, record_hash, raw)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source_id, byte_offset) DO NOTHING)"))
    , m_moveCheckpoint(database.prepare(R"(
        UPDATE source_file SET checkpoint_offset = ?, checkpoint_line = ?, rows = rows + ?,
            generations = generations + ?, quarantined = quarantined + ?, findings = findings + ?,
            repeated_ids = repeated_ids + ?, empty_texts = empty_texts + ?, duplicates = duplicates + ?,
            joined = joined + ?, without_call = without_call + ?
        WHERE id = ? AND state = 'running')"))
{
    // An import writes the same pages of indexes again and again: the fewer checkpoints, the less
    // of that reaches the file. 8,000 pages are 128 MiB.
    m_database.execute("PRAGMA wal_autocheckpoint = 8000");
}

ImportStore::~ImportStore()
{
    try {
        m_database.execute("PRAGMA wal_autocheckpoint = 1000"); // SQLite's own default
    } catch (const db::Error &) {
        // It only says how often to tidy up; whoever uses a broken connection next will be told.
    }
}

Opening ImportStore::begin(const SourceFile &file)
{
    db::Transaction transaction(m_database);
    Opening opening = m_sources.begin(file);
    transaction.commit();
    return opening;
}

void ImportStore::write(SourceId source, const Batch &batch)
{
    db::Transaction transaction(m_database);
    add(source, batch);
    transaction.commit();
}

SourceTotals ImportStore::finish(SourceId source)
{
    db::Transaction transaction(m_database);
    const SourceTotals totals = complete(source);
    transaction.commit();
    return totals;
}

SourceTotals ImportStore::writeBytes(const SourceFile &file, const QByteArray &bytes, const Batch &batch,
                                     const std::function<void(SourceId)> &also)
{
    db::Transaction transaction(m_database);
    const SourceId source = m_sources.add(file).source;
    m_database.run("INSERT INTO source_bytes (source_id, bytes) VALUES (?, ?)", source, bytes);
    add(source, batch);
    const SourceTotals totals = complete(source);
    also(source);
    transaction.commit();
    return totals;
}

SourceTotals ImportStore::complete(SourceId source)
{
    m_index.catchUp(leastBehind);
    return m_sources.complete(source);
}

void ImportStore::add(SourceId source, const Batch &batch)
{
    SourceTotals added{.rows = batch.records,
                       .generations = static_cast<qint64>(batch.rows.size()),
                       .quarantined = static_cast<qint64>(batch.quarantined.size()),
                       .withoutCall = batch.withoutCall};
    m_lastGeneration = lastGeneration();
    const qint64 before = m_lastGeneration;
    qint64 indexed = before;
    for (const search::Group &group : batch.index) {
        m_index.add(group, static_cast<GenerationId>(indexed + 1));
        indexed += group.rows;
    }
    for (const StoredRow &row : batch.rows) {
        ++m_lastGeneration; // its id, even if it goes into another generation
        add(source, row, added);
    }
    for (const QuarantinedRow &row : batch.quarantined) {
        if (!insert(source, row)) {
            --added.rows;
            --added.quarantined;
        }
    }
    if (m_lastGeneration > before)
        detect::noteScan(m_database, static_cast<GenerationId>(before + 1), static_cast<GenerationId>(m_lastGeneration),
                         m_findings.packIds());
    advance(source, added, batch);
}

void ImportStore::add(SourceId source, const StoredRow &row, SourceTotals &added)
{
    if (row.generation.extent == Extent::VerdictsOnly) {
        (addLateVerdicts(m_database, source, row) ? added.joined : added.duplicates) += 1;
        return;
    }
    if (m_rereading.isThere(source, row)) {
        added.duplicates += 1;
        return;
    }
    const std::vector<SameRequest> &known = m_requestIds.find(source, row);
    if (const auto duplicate = m_requestIds.duplicateOf(source, row, known)) {
        m_attachments.addVerdicts(*duplicate, row);
        added.duplicates += 1;
        return;
    }
    added.findings += m_findings.counted(row.matches);
    const GenerationId id = insert(source, row);
    const bool isWhole = row.generation.extent == Extent::Whole && row.generation.joinKey.empty();
    if ((!isWhole || !known.empty()) && m_joiner.join(source, row, id, known, m_journal.now())) {
        added.joined += 1;
        return;
    }
    // Asked once a record, before its first generation is stored: whatever has the id is another row.
    added.repeatedIds += row.ordinal == 0 && !known.empty();
    added.emptyTexts +=
        isWhole && row.generation.pictures.empty() && (row.generation.prompt.empty() || row.generation.output.empty());
}

GenerationId ImportStore::insert(SourceId source, const StoredRow &row)
{
    const Generation &g = row.generation;
    std::optional<std::string_view> blocked;
    std::optional<std::string_view> blockedDetail;
    if (g.blocked) {
        blocked = blockedName(g.blocked->by);
        blockedDetail = orNull(g.blocked->detail);
    }
    m_insertGeneration.run(m_lastGeneration, source, row.offset, row.length, row.ordinal, row.recordHash, g.at,
                           std::string_view(g.provider), std::string_view(g.service), std::string_view(g.model),
                           std::string_view(g.requestId), std::string_view(g.sessionId), orNull(row.user),
                           orNull(g.ageBand), std::string_view(g.finish), blocked, blockedDetail, orNull(g.notes),
                           std::string_view(g.traceId), std::string_view(g.endpoint), g.promptTokens, g.outputTokens,
                           g.extent);
    const auto id = static_cast<GenerationId>(m_lastGeneration);
    if (g.extent != Extent::MetadataOnly || !g.prompt.empty() || !g.output.empty() || !g.context.empty())
        m_insertText.run(id, orNull(g.context), std::string_view(g.prompt), std::string_view(g.output));
    if (!row.matches.empty())
        m_findings.insert(id, row.matches);
    m_attachments.add(id, row);
    return id;
}

/// False: it is there already. The end of a broken archive is told of again by an import that goes on
/// behind its last batch.
bool ImportStore::insert(SourceId source, const QuarantinedRow &row)
{
    const QByteArray raw(row.raw.data(), static_cast<qsizetype>(row.raw.size()));
    m_insertQuarantine.run(source, row.line, row.offset, row.length, std::string_view(row.why.reason),
                           std::string_view(row.why.detail), row.recordHash, raw);
    return m_database.changes() == 1;
}

qint64 ImportStore::lastGeneration() const
{
    // An id that went into another generation is not given again: a group of the index covers it. Nor is one that
    // was withdrawn.
    db::Statement row = m_database.prepare("SELECT max((SELECT coalesce(max(id), 0) FROM generation),"
                                           " (SELECT coalesce(max(last_generation), 0) FROM search_group),"
                                           " (SELECT coalesce(max(ids_given), 0) FROM source_file"
                                           "  WHERE replaced_by IS NOT NULL))");
    row.next();
    return row.integer(0);
}

void ImportStore::advance(SourceId source, const SourceTotals &added, const Batch &batch)
{
    m_moveCheckpoint.run(batch.checkpoint.offset, batch.checkpoint.line, added.rows, added.generations,
                         added.quarantined, added.findings, added.repeatedIds, added.emptyTexts, added.duplicates,
                         added.joined, added.withoutCall, source);
    if (m_database.changes() != 1)
        throw db::Error(0, "a batch came for a file that is not being imported");
    // Another file may begin with the very same bytes: then this one stays known by fewer of them.
    if (!batch.sha256.isNull())
        m_database.run("UPDATE OR IGNORE source_file SET sha256 = ?, bytes = ? WHERE id = ?", batch.sha256,
                       batch.checkpoint.offset, source);
}

} // namespace ingest
