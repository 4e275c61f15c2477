#include "app/ingest/generationparts.h"

#include "db/database.h"

#include <QByteArray>
#include <QStringList>

namespace ingest {

namespace {

/// The columns of generation that a part may say, and what stands there if none does.
struct Fact
{
    const char *column;
    const char *otherwise;
};
constexpr Fact facts[] = {
    {"at", "NULL"},
    {"provider", "''"},
    {"service", "''"},
    {"model", "''"},
    {"request_id", "''"},
    {"trace_id", "''"},
    {"session_id", "''"},
    {"endpoint", "''"},
    {"user_ref", "NULL"},
    {"age_band", "NULL"},
    {"finish", "''"},
    {"prompt_tokens", "NULL"},
    {"output_tokens", "NULL"},
};

/// The output's record, which may be the whole one, then the prompt's, then a bill.
constexpr auto inOrder = " ORDER BY CASE p.part WHEN 1 THEN 2 WHEN 2 THEN 1 ELSE p.part END,"
                         " p.source_id, p.byte_offset, p.ordinal LIMIT 1)";

QByteArray listing()
{
    QByteArray object = "json_object('blocked', blocked, 'blocked_detail', blocked_detail, 'notes', notes";
    for (const Fact &fact : facts)
        object += QByteArray(", '") + fact.column + "', " + fact.column;
    return "INSERT INTO generation_part SELECT id, source_id, byte_offset, byte_length, ordinal, record_hash, extent, "
        + object
        + "), ?2 FROM generation WHERE id = ?1"
          " AND NOT EXISTS (SELECT 1 FROM generation_part WHERE generation_id = ?1)";
}

QByteArray settling()
{
    const QByteArray from = " FROM generation_part p WHERE p.generation_id = ?1";
    QByteArray sql = "UPDATE generation SET extent = (SELECT CASE WHEN sum(part = 0) > 0"
                     " OR (sum(part = 1) > 0 AND sum(part = 2) > 0) THEN 0"
                     " WHEN sum(part = 1) > 0 THEN 1 WHEN sum(part = 2) > 0 THEN 2 ELSE 3 END"
        + from + ")";
    for (const char *column : {"source_id", "byte_offset", "byte_length", "ordinal", "record_hash"})
        sql += QByteArray(", ") + column + " = (SELECT p." + column + from + inOrder;
    for (const Fact &fact : facts) {
        const QByteArray value = QByteArray("p.facts ->> '") + fact.column + "'";
        sql += QByteArray(", ") + fact.column + " = coalesce((SELECT " + value + from + " AND " + value + " <> ''"
            + inOrder + ", " + fact.otherwise + ")";
    }
    QByteArray worst = inOrder;
    worst.replace("ORDER BY ", "ORDER BY p.facts ->> 'blocked' = 'error', ");
    for (const char *column : {"blocked", "blocked_detail"})
        sql += QByteArray(", ") + column + " = (SELECT p.facts ->> '" + column + "'" + from
            + " AND p.facts ->> 'blocked' IS NOT NULL" + worst;
    return sql + " WHERE id = ?1";
}

QString notesOf(const db::Database &database, GenerationId id)
{
    db::Statement row = database.prepare("SELECT p.facts ->> 'notes' FROM generation_part p WHERE p.generation_id = ?"
                                         " ORDER BY p.part, p.source_id, p.byte_offset");
    row.bind(1, id);
    QStringList words;
    while (row.next())
        words += row.text(0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.isEmpty() ? QString() : words.join(QLatin1Char(' '));
}

} // namespace

void listParts(const db::Database &database, GenerationId id, Moment at)
{
    static const QByteArray sql = listing();
    database.run(sql, id, at);
}

void settle(const db::Database &database, GenerationId id)
{
    static const QByteArray sql = settling();
    database.run(sql, id);
    database.run("UPDATE generation SET notes = ? WHERE id = ?", notesOf(database, id), id);
}

void moveText(const db::Database &database, GenerationId from, GenerationId into)
{
    database.run(R"(
        UPDATE generation_text AS t SET context = coalesce(t.context, f.context),
            prompt = CASE WHEN t.prompt = '' THEN f.prompt ELSE t.prompt END,
            output = CASE WHEN t.output = '' THEN f.output ELSE t.output END
        FROM generation_text f WHERE f.generation_id = ?1 AND t.generation_id = ?2)",
                 from, into);
    database.run(R"(
        INSERT OR IGNORE INTO generation_text (generation_id, context, prompt, output)
        SELECT ?2, context, prompt, output FROM generation_text WHERE generation_id = ?1)",
                 from, into);
}

void copyPrompt(const db::Database &database, GenerationId from, GenerationId into)
{
    database.run(R"(
        UPDATE generation_text AS t SET context = f.context, prompt = f.prompt
        FROM generation_text f WHERE f.generation_id = ?1 AND t.generation_id = ?2)",
                 from, into);
}

} // namespace ingest
