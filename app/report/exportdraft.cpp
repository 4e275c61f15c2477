#include "app/report/exportdraft.h"

#include "app/base/hash.h"
#include "app/detect/taxonomy.h"
#include "app/report/pdf.h"

#include <QFile>
#include <QFileInfo>

namespace report {

namespace {

Result<ReportInput> gather(const db::Database &database, const incident::IncidentStore &store,
                           const DraftRequest &request)
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    Result<incident::CaseFile> file = incident::caseFile(database, request.incident);
    if (!file)
        return failed(file);
    const Result<journal::Head> head = journal::head(database);
    if (!head)
        return failed(head);
    return ReportInput{.file = std::move(*file),
                       .procedure = store.procedure(),
                       .unit = request.unit,
                       .service = request.service,
                       .riskNames = riskNames(*taxonomy),
                       .head = *head,
                       .now = request.now};
}

} // namespace

std::map<QString, Bilingual> riskNames(const detect::Taxonomy &taxonomy)
{
    std::map<QString, Bilingual> names;
    for (const detect::Risk &risk : taxonomy.risks())
        names.emplace(risk.code, Bilingual{risk.zh, risk.en});
    return names;
}

Result<Draft> exportDraft(const db::Database &database, incident::IncidentStore &store, const DraftRequest &request)
{
    const Result<ReportInput> input = gather(database, store, request);
    if (!input)
        return failed(input);
    const Result<Template> text = readTemplate();
    if (!text)
        return failed(text);
    const Result<Document> document = draftContentReport(*text, *input, request.language);
    if (!document)
        return failed(document);
    const Result<QByteArray> bytes = renderPdf(*document);
    if (!bytes)
        return failed(bytes);
    if (const Result<void> written = writeFile(*bytes, request.path); !written)
        return failed(written);

    const QByteArray sha256 = Sha256::of(*bytes);
    const QString file = QFileInfo(request.path).fileName();
    if (const Result<void> recorded = store.recordReport(request.incident, file, sha256, name(request.language));
        !recorded) {
        QFile::remove(request.path); // a report that no journal knows must not go out
        return failed(recorded);
    }
    return Draft{sha256, document->missing};
}

} // namespace report
