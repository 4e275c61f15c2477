#include "app/ingest/verdicts.h"

#include "db/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

QJsonArray toJson(const std::vector<Verdict> &verdicts)
{
    QJsonArray array;
    for (const Verdict &verdict : verdicts)
        array.append(QJsonObject{{u"judge"_s, QString::fromStdString(verdict.source)},
                                 {u"name"_s, QString::fromStdString(verdict.name)},
                                 {u"score"_s, verdict.score ? QJsonValue(*verdict.score) : QJsonValue()},
                                 {u"value"_s, QString::fromStdString(verdict.value)},
                                 {u"flagged"_s, verdict.isFlagged}});
    return array;
}

Verdict fromJson(const QJsonObject &object)
{
    Verdict verdict{.source = object[u"judge"].toString().toStdString(),
                    .name = object[u"name"].toString().toStdString(),
                    .score = {},
                    .value = object[u"value"].toString().toStdString(),
                    .isFlagged = object[u"flagged"].toBool()};
    if (object[u"score"].isDouble())
        verdict.score = object[u"score"].toDouble();
    return verdict;
}

/// What a record of verdicts is about, and by which name it knows that.
std::pair<std::string_view, std::string_view> subjectOf(const Generation &generation)
{
    if (!generation.joinKey.empty())
        return {"key", generation.joinKey};
    if (!generation.requestId.empty())
        return {"request", generation.requestId};
    if (!generation.traceId.empty())
        return {"trace", generation.traceId};
    return {"unknown", ""};
}

void addOwn(const db::Database &database, GenerationId id, std::vector<Verdict> &verdicts)
{
    db::Statement row = database.prepare("SELECT judge, name, score, value, flagged FROM upstream_verdict"
                                         " WHERE generation_id = ? ORDER BY number");
    row.bind(1, id);
    while (row.next())
        verdicts.push_back({.source = std::string(row.utf8(0)),
                            .name = std::string(row.utf8(1)),
                            .score = row.isNull(2) ? std::nullopt : std::optional(row.real(2)),
                            .value = std::string(row.utf8(3)),
                            .isFlagged = row.integer(4) != 0});
}

void addLate(const db::Database &database, GenerationId id, std::vector<Verdict> &verdicts)
{
    db::Statement row = database.prepare(QByteArray("SELECT l.verdicts FROM generation g JOIN late_verdict l ON ")
                                         + isAboutGeneration + " WHERE g.id = ? ORDER BY l.id");
    row.bind(1, id);
    while (row.next()) {
        const QJsonArray array = QJsonDocument::fromJson(row.text(0).toUtf8()).array();
        for (const auto &one : array)
            verdicts.push_back(fromJson(one.toObject()));
    }
}

} // namespace

const char *const isAboutGeneration = R"((
    (l.about = 'request' AND l.name = g.request_id)
    OR (l.about = 'trace' AND l.name = g.trace_id)
    OR (l.about = 'key' AND l.name IN (SELECT k.key FROM part_key k WHERE k.generation_id = g.id)
        AND NOT EXISTS (SELECT 1 FROM part_key k JOIN generation o ON o.id = k.generation_id
                        WHERE k.key = l.name AND (o.source_id <> g.source_id OR o.byte_offset <> g.byte_offset)))))";

bool addLateVerdicts(const db::Database &database, SourceId source, const StoredRow &row)
{
    const auto [about, name] = subjectOf(row.generation);
    const bool isKnown = database
                             .prepare("SELECT 1 FROM late_verdict WHERE about = ? AND name = ? AND source_id <> ?"
                                      " AND record_hash = ? AND ordinal = ?")
                             .with(about, name, source, row.recordHash, row.ordinal)
                             .next();
    if (isKnown)
        return false;
    const QByteArray json = QJsonDocument(toJson(row.generation.verdicts)).toJson(QJsonDocument::Compact);
    database.run("INSERT INTO late_verdict (source_id, byte_offset, byte_length, ordinal, record_hash, about, name,"
                 " verdicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 source, row.offset, row.length, row.ordinal, row.recordHash, about, name,
                 std::string_view(json.constData(), static_cast<size_t>(json.size())));
    return true;
}

Result<std::vector<Verdict>> verdictsOf(const db::Database &database, GenerationId id)
{
    return attempt([&] {
        std::vector<Verdict> verdicts;
        addOwn(database, id, verdicts);
        addLate(database, id, verdicts);
        return verdicts;
    });
}

} // namespace ingest
