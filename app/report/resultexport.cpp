#include "app/report/resultexport.h"

#include "app/base/hash.h"
#include "app/detect/packstore.h"
#include "app/journal/journal.h"
#include "app/journal/treehead.h"
#include "app/journal/verification.h"
#include "app/report/exportrow.h"
#include "app/search/search.h"
#include "app/workspace/facts.h"
#include "db/transaction.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace report {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Every version of a rule pack whose findings may be in the rows, and which of them are in use.
QJsonArray packsJson(const std::vector<detect::RegisteredPack> &packs)
{
    QJsonArray all;
    for (const detect::RegisteredPack &pack : packs)
        all.append(QJsonObject{{u"pack"_s, pack.pack},
                               {u"version"_s, pack.version},
                               {u"sha256"_s, hex(pack.hash)},
                               {u"in_use"_s, pack.isOn()}});
    return all;
}

/// What the file is and where it comes from.
Result<QJsonObject> provenance(const db::Database &database, const ExportRequest &request)
{
    const auto packs = detect::registeredPacks(database);
    if (!packs)
        return failed(packs);
    const auto head = journal::head(database);
    if (!head)
        return failed(head);
    const auto name = attempt([&] { return workspace::textFact(database, u"name"_s); });
    if (!name)
        return failed(name);
    QJsonObject header{{u"record"_s, u"header"_s},
                       {u"format"_s, u"vermilion-search-result/1"_s},
                       {u"program"_s, QStringLiteral(VERMILION_VERSION)},
                       {u"workspace"_s, *name},
                       {u"query"_s, request.query},
                       {u"order"_s, u"newest import first"_s},
                       {u"exported_at"_s, shanghaiText(request.now) + u" +08:00"_s},
                       {u"officer"_s, request.officer},
                       {u"personal_information"_s, request.isUnmasked ? u"shown"_s : u"masked"_s},
                       {u"earlier_turns"_s, u"left out"_s},
                       {u"rule_packs"_s, packsJson(*packs)},
                       {u"journal"_s, QJsonObject{{u"sequence"_s, head->sequence}, {u"hash"_s, hex(head->hash)}}}};
    if (request.isUnmasked)
        header[u"reason"_s] = request.reason;
    return header;
}

/// A file under way: nothing of it is under its name before commit().
class Output
{
public:
    explicit Output(const QString &path)
        : m_file(path)
        , m_isOpen(m_file.open(QIODevice::WriteOnly))
    {
    }

    void write(const QByteArray &bytes)
    {
        m_hash.add(bytes);
        m_isOpen = m_isOpen && m_file.write(bytes) == bytes.size();
    }

    QByteArray hash() { return m_hash.result(); }
    bool isFine() const { return m_isOpen; }
    bool commit() { return m_isOpen && m_file.commit(); }
    std::unexpected<Failure> failure() const
    {
        return fail(Failure::Kind::Storage, m_file.errorString(), m_file.fileName());
    }

private:
    QSaveFile m_file;
    Sha256 m_hash;
    bool m_isOpen;
};

Result<qint64> writeRows(const db::Database &reader, const search::Query &query, const ExportRequest &request,
                         Output &output, const std::stop_token &stop, const std::function<void(qint64)> &progress)
{
    const bool isCsv = exportFormatOf(request.path) == ExportFormat::Csv;
    ExportRows rows(reader, request.isUnmasked);
    qint64 count = 0;
    std::optional<Failure> failure;
    const auto take = [&](GenerationId id) {
        const auto row = rows.read(id);
        if (!row) {
            failure = row.error();
            return false;
        }
        output.write(isCsv ? csvLine(*row) + "\r\n" : compact(*row) + '\n');
        if (++count % 256 == 0 && progress)
            progress(count);
        return output.isFine();
    };
    if (const auto done = search::Search(reader, query, stop).each(take); !done)
        return failed(done);
    if (failure)
        return std::unexpected(*failure);
    return count;
}

Result<search::Query> understood(const ExportRequest &request)
{
    const auto query = search::Query::parse(request.query);
    if (!query)
        return fail(Failure::Kind::BadInput, u"the query is not understood"_s);
    if (!exportFormatOf(request.path))
        return fail(Failure::Kind::BadInput, u"the name ends with neither .ndjson, .jsonl nor .csv"_s, request.path);
    if (request.isUnmasked && request.reason.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"unmasked data needs a reason"_s);
    return *query;
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    const QString end = QFileInfo(path).suffix().toLower();
    if (end == "csv"_L1)
        return ExportFormat::Csv;
    if (end == "ndjson"_L1 || end == "jsonl"_L1)
        return ExportFormat::Ndjson;
    return {};
}

Result<void> recordExport(db::Database &database, journal::Journal &journal, const ExportRequest &request,
                          const ExportedResult &written)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(database);
        const QString object = u"export/"_s + QFileInfo(request.path).fileName();
        journal.append(u"query.exported"_s, object,
                       {{u"generations"_s, written.generations},
                        {u"sha256"_s, hex(written.sha256)},
                        {u"query_sha256"_s, hex(Sha256::of(request.query.toUtf8()))},
                        {u"unmasked"_s, request.isUnmasked}});
        if (request.isUnmasked)
            journal.append(u"privacy.unmasked"_s, object,
                           {{u"reason"_s, request.reason}, {u"generations"_s, written.generations}});
        if (const auto head = journal::writeHead(database, journal, journal::HeadReason::Export); !head)
            return failed(head);
        transaction.commit();
        return {};
    });
}

Result<ExportedResult> exportResult(const db::Database &reader, const ExportRequest &request,
                                    const std::function<Result<void>(const ExportedResult &)> &record,
                                    const std::stop_token &stop, const std::function<void(qint64)> &progress)
{
    const auto query = understood(request);
    if (!query)
        return failed(query);
    auto header = provenance(reader, request);
    if (!header)
        return failed(header);
    const bool isCsv = exportFormatOf(request.path) == ExportFormat::Csv;
    Output output(request.path);
    if (!output.isFine())
        return output.failure();
    output.write(isCsv ? "\xEF\xBB\xBF" + csvLine(csvColumns()) + "\r\n" : compact(*header) + '\n');
    const auto rows = writeRows(reader, *query, request, output, stop, progress);
    if (!rows)
        return failed(rows);
    if (!isCsv)
        output.write(compact({{u"record"_s, u"end"_s}, {u"generations"_s, *rows}}) + '\n');

    ExportedResult written{.generations = *rows, .sha256 = output.hash()};
    std::optional<Output> beside;
    if (isCsv) {
        written.provenance = request.path + u".provenance.json"_s;
        (*header)[u"generations"_s] = *rows;
        (*header)[u"sha256"_s] = hex(written.sha256);
        (*header)[u"cells"_s] = u"a cell that begins with = + - @ has an apostrophe before it"_s;
        beside.emplace(written.provenance).write(QJsonDocument(*header).toJson());
    }
    for (const Output *each : {&output, beside ? &*beside : &output}) {
        if (!each->isFine())
            return each->failure();
    }
    if (const auto recorded = record(written); !recorded)
        return failed(recorded);
    if (beside && !beside->commit())
        return beside->failure();
    if (!output.commit())
        return output.failure();
    return written;
}

} // namespace report
