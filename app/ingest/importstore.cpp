#include "app/ingest/importstore.h"

#include "app/ingest/sources/logaddress.h"
#include "app/ingest/verdicts.h"
#include "app/journal/journal.h"
#include "db/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

/// NULL instead of an empty text.
std::optional<std::string_view> orNull(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

SourceTotals readTotals(const db::Statement &row, int column)
{
    return {
        .rows = row.integer(column),
        .generations = row.integer(column + 1) - row.integer(column + 6) - row.integer(column + 7),
        .quarantined = row.integer(column + 2),
        .findings = row.integer(column + 3),
        .repeatedIds = row.integer(column + 4),
        .emptyTexts = row.integer(column + 5),
        .duplicates = row.integer(column + 6),
        .joined = row.integer(column + 7),
    };
}

constexpr qint64 leastBehind = 4096; ///< generations of small imports that are worth a group of their own

/// Never null: to the store, null would be another thing than empty.
QString memberOf(const SourceFile &file)
{
    return file.member.isEmpty() ? u""_s : file.member;
}

constexpr QByteArrayView totalColumns =
    "rows, generations, quarantined, findings, repeated_ids, empty_texts, duplicates, joined";

std::optional<Opening> known(const db::Database &database, const SourceFile &file)
{
    db::Statement row = database.prepare(
        "SELECT id, state, checkpoint_offset, checkpoint_line, format, mapping, encoding, " + totalColumns.toByteArray()
        + " FROM source_file WHERE sha256 = ? AND member = ?" + " ORDER BY reading DESC LIMIT 1");
    row.with(file.sha256, memberOf(file));
    if (!row.next())
        return {};
    Opening opening{
        .source = row.id<SourceId>(0),
        .state = row.utf8(1) == "complete" ? Opening::State::Complete : Opening::State::Resumed,
        .from = {row.integer(2), row.integer(3)},
        .format = row.text(4),
        .encoding = encodingNamed(row.text(6)).value_or(Encoding::Utf8),
        .totals = readTotals(row, 7),
    };
    if (!row.isNull(5))
        opening.mapping = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    return opening;
}

/// Whether \a file, which is to be read again, is the rest of what \a opening began.
bool goesOn(const Opening &opening, const SourceFile &file)
{
    return opening.state == Opening::State::Resumed && opening.format == file.format
        && opening.encoding == file.encoding && opening.mapping == file.mapping;
}

QString objectName(SourceId source)
{
    return u"source/%1"_s.arg(qint64(source));
}

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonObject describe(const SourceTotals &totals)
{
    return {
        {u"rows"_s, totals.rows},
        {u"generations"_s, totals.generations},
        {u"quarantined"_s, totals.quarantined},
        {u"findings"_s, totals.findings},
        {u"repeated_ids"_s, totals.repeatedIds},
        {u"empty_texts"_s, totals.emptyTexts},
        {u"duplicates"_s, totals.duplicates},
        {u"joined"_s, totals.joined},
    };
}

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
            joined = joined + ?
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
    std::optional<Opening> opening = known(m_database, file);
    if (!opening && file.format.isEmpty())
        throw db::Error(0, "a new file comes without its format");
    if (!opening)
        opening = add(file);
    else if (file.isAgain && !file.format.isEmpty() && !goesOn(*opening, file))
        opening = addAgain(file, opening->source);
    else
        reopen(*opening, file);
    transaction.commit();
    return *opening;
}

/// The file may lie elsewhere by now, unless it came through a pipe. Of one that is complete nothing but that can
/// change.
void ImportStore::reopen(const Opening &opening, const SourceFile &file)
{
    m_database.run("UPDATE source_file SET path = ?2 WHERE id = ?1 AND path <> ?2 AND ?2 <> ?3", opening.source,
                   file.path, QString(standardInput));
    const bool isComplete = opening.state == Opening::State::Complete;
    if (isComplete && m_database.changes() == 0)
        return;
    QJsonObject body = isComplete ? QJsonObject() : describe(opening.totals);
    body.insert(u"offset"_s, opening.from.offset);
    body.insert(u"sha256"_s, hex(file.sha256));
    m_journal.append(isComplete ? u"import.relocated"_s : u"import.resumed"_s, objectName(opening.source), body);
}

Opening ImportStore::add(const SourceFile &file)
{
    const QString mapping =
        file.mapping ? QString::fromUtf8(QJsonDocument(*file.mapping).toJson(QJsonDocument::Compact)) : QString();
    m_database.run("INSERT INTO source_file (path, member, sha256, bytes, compression, encoding, format, mapping,"
                   " mapping_pack, imported_at, reading) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
                   " (SELECT coalesce(max(reading), 0) + 1 FROM source_file WHERE sha256 = ?3 AND member = ?2))",
                   file.path, memberOf(file), file.sha256, file.bytes,
                   std::string_view(compressionName(file.compression)), std::string_view(encodingName(file.encoding)),
                   file.format, mapping, file.pack, m_journal.now());
    const auto source = static_cast<SourceId>(m_database.lastInsertId());
    QJsonObject body{{u"sha256"_s, hex(file.sha256)}, {u"bytes"_s, file.bytes}, {u"format"_s, file.format}};
    if (!file.member.isEmpty())
        body.insert(u"member"_s, file.member);
    if (file.encoding != Encoding::Utf8)
        body.insert(u"encoding"_s, QLatin1StringView(encodingName(file.encoding)));
    m_journal.append(u"import.started"_s, objectName(source), body);
    return {.source = source, .format = file.format, .encoding = file.encoding, .mapping = file.mapping};
}

Opening ImportStore::addAgain(const SourceFile &file, SourceId earlier)
{
    Opening opening = add(file);
    opening.replaced = m_rereading.replace(earlier, opening.source, m_journal.now());
    m_journal.append(u"import.replaced"_s, objectName(earlier),
                     {{u"by"_s, qint64(opening.source)},
                      {u"sha256"_s, hex(file.sha256)},
                      {u"withdrawn"_s, opening.replaced->withdrawn},
                      {u"kept"_s, opening.replaced->kept}});
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
    const SourceId source = add(file).source;
    m_database.run("INSERT INTO source_bytes (source_id, bytes) VALUES (?, ?)", source, bytes);
    add(source, batch);
    const SourceTotals totals = complete(source);
    also(source);
    transaction.commit();
    return totals;
}

SourceTotals ImportStore::complete(SourceId source)
{
    m_database.run("UPDATE source_file SET state = 'complete', finished_at = ? WHERE id = ?", m_journal.now(), source);
    db::Statement row =
        m_database.prepare("SELECT sha256, " + totalColumns.toByteArray() + " FROM source_file WHERE id = ?");
    row.bind(1, source);
    if (!row.next())
        throw db::Error(0, "an import ended that never began");
    const SourceTotals totals = readTotals(row, 1);
    QJsonObject body = describe(totals);
    body.insert(u"sha256"_s, hex(row.blob(0)));
    row.reset();
    m_rereading.resolve(source);
    m_index.catchUp(leastBehind);
    m_journal.append(u"import.finished"_s, objectName(source), body);
    return totals;
}

void ImportStore::add(SourceId source, const Batch &batch)
{
    SourceTotals added{.rows = batch.records,
                       .generations = static_cast<qint64>(batch.rows.size()),
                       .quarantined = static_cast<qint64>(batch.quarantined.size())};
    m_lastGeneration = lastGeneration();
    qint64 indexed = m_lastGeneration;
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
    added.findings += static_cast<qint64>(row.matches.size());
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
                         added.joined, source);
    if (m_database.changes() != 1)
        throw db::Error(0, "a batch came for a file that is not being imported");
    // Another file may begin with the very same bytes: then this one stays known by fewer of them.
    if (!batch.sha256.isNull())
        m_database.run("UPDATE OR IGNORE source_file SET sha256 = ?, bytes = ? WHERE id = ?", batch.sha256,
                       batch.checkpoint.offset, source);
}

} // namespace ingest
