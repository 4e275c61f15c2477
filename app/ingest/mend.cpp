#include "app/ingest/mend.h"

#include "app/base/hash.h"
#include "app/detect/flag.h"
#include "app/ingest/batchbuilder.h"
#include "app/ingest/importstore.h"
#include "app/ingest/records/eventline.h"
#include "app/ingest/records/readwindow.h"
#include "app/journal/journal.h"
#include "db/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

/// A record in quarantine, and how its file was read.
struct Broken
{
    QByteArray hash; ///< null: it was too long to be held
    QString format;
    std::optional<QJsonObject> mapping;
    bool isMended = false;
};

std::optional<Broken> find(const db::Database &database, QuarantineId id)
{
    db::Statement row = database.prepare("SELECT q.record_hash, s.format, s.mapping, q.resolved_by IS NOT NULL"
                                         " FROM quarantine q JOIN source_file s ON s.id = q.source_id WHERE q.id = ?");
    if (!row.with(id).next())
        return std::nullopt;
    Broken broken{.hash = row.blob(0), .format = row.text(1), .mapping = {}, .isMended = row.integer(3) != 0};
    if (!row.isNull(2))
        broken.mapping = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    return broken;
}

/// The record \a id, if it waits to be mended.
Result<Broken> openRecord(const db::Database &database, QuarantineId id)
{
    std::optional<Broken> broken = find(database, id);
    if (!broken)
        return fail(Failure::Kind::NotFound, u"there is no record %1 in quarantine"_s.arg(qint64(id)));
    if (broken->isMended)
        return fail(Failure::Kind::Refused, u"record %1 was mended before"_s.arg(qint64(id)));
    return *std::move(broken);
}

Result<Batch> read(const QByteArray &edited, const Broken &broken, const MendingTools &tools)
{
    Mapping mapping = Mapping::common();
    if (broken.mapping) {
        Result<Mapping> own = Mapping::fromJson(*broken.mapping);
        if (!own)
            return failed(own);
        mapping = std::move(*own);
    }
    const Formats formats(std::move(mapping));
    const Format *format = formats.find(broken.format.toStdString());
    if (!format)
        format = formats.all().back();
    ImportOptions options;
    options.service = tools.service;
    BatchBuilder builder(formats, *format, options, tools.pseudonyms, tools.matcher);
    const QByteArray padded = edited + QByteArray(ReadWindow::padding, '\0');
    const std::string_view bytes(padded.constData(), static_cast<size_t>(edited.size()));
    const bool isJson = edited.isEmpty() || edited.startsWith('{') || !isEventStream(bytes);
    builder.add({.bytes = bytes,
                 .length = edited.size(),
                 .line = 1,
                 .writing = isJson ? Record::Writing::Json : Record::Writing::EventStream},
                {.offset = edited.size(), .line = 2});
    Batch batch = builder.take();
    if (batch.quarantined.empty() && batch.rows.empty())
        return fail(Failure::Kind::BadInput, u"no-generation: the record holds no call of a model"_s);
    if (batch.quarantined.empty())
        return batch;
    const Unreadable &why = batch.quarantined.front().why;
    return fail(Failure::Kind::BadInput, QString::fromStdString(why.reason + ": " + why.detail));
}

void resolve(const db::Database &database, journal::Journal &journal, QuarantineId id, const Broken &broken,
             SourceId source, const QByteArray &sha256)
{
    database.run("UPDATE quarantine SET resolved_by = ? WHERE id = ?", source, id);
    journal.append(u"quarantine.mended"_s, u"quarantine/%1"_s.arg(qint64(id)),
                   {{u"source"_s, qint64(source)},
                    {u"record"_s, QString::fromLatin1(broken.hash.toHex())},
                    {u"sha256"_s, QString::fromLatin1(sha256.toHex())}});
}

/// The source that holds these very bytes: two records may be mended into the same.
Result<std::optional<SourceId>> sourceOf(const db::Database &database, const QByteArray &sha256)
{
    db::Statement row = database.prepare("SELECT id, state FROM source_file WHERE sha256 = ?");
    if (!row.with(sha256).next())
        return std::optional<SourceId>();
    if (row.utf8(1) != "complete")
        return fail(Failure::Kind::Refused, u"a file of these bytes is being imported"_s);
    return std::optional(row.id<SourceId>(0));
}

} // namespace

Result<MendCheck> checkMend(const db::Database &database, const MendingTools &tools, QuarantineId id,
                            const QByteArray &given)
{
    return attempt([&]() -> Result<MendCheck> {
        const QByteArray edited = given.trimmed();
        const Result<Broken> broken = openRecord(database, id);
        if (!broken)
            return failed(broken);
        const Result<Batch> batch = read(edited, *broken, tools);
        if (!batch)
            return failed(batch);
        const Result<std::optional<SourceId>> same = sourceOf(database, Sha256::of(edited));
        if (!same)
            return failed(same);
        const Generation &first = batch->rows.front().generation;
        MendCheck check{.generations = static_cast<qint64>(batch->rows.size()),
                        .model = first.model,
                        .prompt = first.prompt,
                        .output = first.output,
                        .notes = first.notes,
                        .isThere = same->has_value()};
        for (const StoredRow &row : batch->rows)
            check.findings += detect::countedFindings(row.matches, *tools.matcher);
        return check;
    });
}

Result<Mended> mend(db::Database &database, journal::Journal &journal, const MendingTools &tools, QuarantineId id,
                    const QByteArray &given)
{
    return attempt([&]() -> Result<Mended> {
        const QByteArray edited = given.trimmed(); // from its first brace to its last
        const Result<Broken> broken = openRecord(database, id);
        if (!broken)
            return failed(broken);
        const Result<Batch> batch = read(edited, *broken, tools);
        if (!batch)
            return failed(batch);

        const QByteArray sha256 = Sha256::of(edited);
        const Result<std::optional<SourceId>> same = sourceOf(database, sha256);
        if (!same)
            return failed(same);
        if (*same) {
            db::Transaction transaction(database);
            resolve(database, journal, id, *broken, **same, sha256);
            transaction.commit();
            return Mended{.source = **same};
        }
        Mended mended;
        ImportStore store(database, journal, tools.matcher, tools.packIds);
        mended.totals = store.writeBytes({.path = u"quarantine/%1"_s.arg(qint64(id)),
                                          .sha256 = sha256,
                                          .bytes = edited.size(),
                                          .format = broken->format,
                                          .mapping = broken->mapping},
                                         edited, *batch, [&](SourceId source) {
                                             mended.source = source;
                                             resolve(database, journal, id, *broken, source, sha256);
                                         });
        return mended;
    });
}

} // namespace ingest
