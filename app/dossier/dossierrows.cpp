#include "app/dossier/dossierrows.h"

#include "app/base/hash.h"
#include "app/dossier/dossierjson.h"
#include "db/database.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr auto selectVersion = "SELECT number, recorded_at, actor, cause, sha256, content FROM dossier_version ";

Version versionIn(const db::Statement &row)
{
    return {.number = static_cast<int>(row.integer(0)),
            .recordedAt = row.integer(1),
            .actor = row.text(2),
            .cause = row.text(3),
            .sha256 = row.blob(4)};
}

Result<DatedDossier> datedIn(const db::Statement &row, registry::ModelId model)
{
    const QByteArray content = row.text(5).toUtf8();
    const Version version = versionIn(row);
    if (Sha256::of(content) != version.sha256)
        return fail(Failure::Kind::Corrupt, u"the dossier's content is not what its hash says"_s, objectOf(model));
    Result<Dossier> dossier = fromJson(QJsonDocument::fromJson(content).object());
    if (!dossier)
        return fail(Failure::Kind::Corrupt, dossier.error().detail, dossier.error().where);
    dossier->model = model;
    return DatedDossier{std::move(*dossier), version};
}

bool hasModel(const db::Database &database, registry::ModelId model)
{
    db::Statement row = database.prepare("SELECT 1 FROM registry_model WHERE id = ?");
    row.bind(1, model);
    return row.next();
}

Failure noModel(registry::ModelId model)
{
    return {Failure::Kind::NotFound, u"there is no model %1"_s.arg(static_cast<qint64>(model))};
}

} // namespace

namespace rows {

Result<DatedDossier> newest(const db::Database &database, registry::ModelId model)
{
    if (!hasModel(database, model))
        return std::unexpected(noModel(model));
    db::Statement row = database.prepare(QByteArray(selectVersion) + "WHERE model_id = ? ORDER BY number DESC LIMIT 1");
    row.bind(1, model);
    if (!row.next())
        return DatedDossier{.dossier = {.model = model}};
    return datedIn(row, model);
}

std::vector<Document> documents(const db::Database &database, registry::ModelId model)
{
    db::Statement row = database.prepare("SELECT sha256, sm3, size, name, kind, added_at, actor FROM dossier_document"
                                         " WHERE model_id = ? ORDER BY id");
    row.bind(1, model);
    std::vector<Document> documents;
    while (row.next())
        documents.push_back({.sha256 = row.blob(0),
                             .sm3 = row.blob(1),
                             .size = row.integer(2),
                             .name = row.text(3),
                             .kind = row.text(4),
                             .addedAt = row.integer(5),
                             .actor = row.text(6)});
    return documents;
}

} // namespace rows

Result<DatedDossier> readDossier(const db::Database &database, registry::ModelId model, QDate day)
{
    return attempt([&]() -> Result<DatedDossier> {
        if (!day.isValid())
            return rows::newest(database, model);
        if (!hasModel(database, model))
            return std::unexpected(noModel(model));
        db::Statement row = database.prepare(QByteArray(selectVersion)
                                             + "WHERE model_id = ? AND recorded_at < ? ORDER BY number DESC LIMIT 1");
        row.with(model, startOfDay(day.addDays(1)));
        if (!row.next())
            return DatedDossier{.dossier = {.model = model}};
        return datedIn(row, model);
    });
}

Result<DatedDossier> readVersion(const db::Database &database, registry::ModelId model, int number)
{
    return attempt([&]() -> Result<DatedDossier> {
        db::Statement row = database.prepare(QByteArray(selectVersion) + "WHERE model_id = ? AND number = ?");
        row.with(model, number);
        if (!row.next())
            return fail(Failure::Kind::NotFound, u"there is no version %1"_s.arg(number), objectOf(model));
        return datedIn(row, model);
    });
}

Result<std::vector<Version>> versionsOf(const db::Database &database, registry::ModelId model)
{
    return attempt([&] {
        db::Statement row = database.prepare(QByteArray(selectVersion) + "WHERE model_id = ? ORDER BY number DESC");
        row.bind(1, model);
        std::vector<Version> versions;
        while (row.next())
            versions.push_back(versionIn(row));
        return versions;
    });
}

Result<std::vector<Document>> documentsOf(const db::Database &database, registry::ModelId model)
{
    return attempt([&] { return rows::documents(database, model); });
}

Result<QByteArray> documentBytes(const db::Database &database, registry::ModelId model, const QString &sha256)
{
    return attempt([&]() -> Result<QByteArray> {
        db::Statement row = database.prepare("SELECT content FROM dossier_document WHERE model_id = ? AND sha256 = ?");
        row.with(model, QByteArray::fromHex(sha256.toLatin1()));
        if (!row.next())
            return fail(Failure::Kind::NotFound, u"no such document is kept"_s, sha256);
        return row.blob(0);
    });
}

} // namespace dossier
