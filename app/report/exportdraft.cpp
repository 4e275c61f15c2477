#include "app/report/exportdraft.h"

#include "app/base/hash.h"
#include "app/report/casereport.h"
#include "app/report/formats/pdf.h"
#include "app/report/text/reporttextstore.h"
#include "db/transaction.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace report {

namespace {

Result<QString> textOf(const ExportDesk &desk, const DraftRequest &request)
{
    if (request.text.isEmpty())
        return startText(desk.database, request.kind, request.language);
    if (parseText(request.text).form.kind != request.kind)
        return fail(Failure::Kind::BadInput, u"the text is not one of %1"_s.arg(request.kind));
    return request.text;
}

/// A report about a case stands in its timeline too.
Result<void> recordInCase(const ExportDesk &desk, const DraftRequest &request, const QByteArray &sha256)
{
    const Result<incident::CaseFile> file = incident::caseFile(desk.database, request.subject.incident);
    if (!file)
        return failed(file);
    incident::IncidentStore store(desk.database, desk.journal, desk.knowledge.procedure);
    return store.recordReport(request.subject.incident,
                              {.kind = seriesName(*reportKind(request.kind), reportSeries(file->events)),
                               .file = QFileInfo(request.path).fileName(),
                               .sha256 = sha256,
                               .language = name(request.language),
                               .format = name(request.format)});
}

Result<void> record(const ExportDesk &desk, const DraftRequest &request, const QByteArray &sha256)
{
    if (request.subject.kind == SubjectKind::Case)
        return recordInCase(desk, request, sha256);
    const bool isUser = request.subject.kind == SubjectKind::User;
    const QString about =
        isUser ? u"user/"_s + request.subject.user : u"month/"_s + request.subject.month.toString(u"yyyy-MM"_s);
    return attempt([&] {
        db::Transaction transaction(desk.database);
        desk.journal.append(u"report.drafted"_s, about,
                            {{u"kind"_s, request.kind},
                             {u"sha256"_s, QString::fromLatin1(sha256.toHex())},
                             {u"language"_s, name(request.language)},
                             {u"format"_s, name(request.format)}});
        transaction.commit();
    });
}

} // namespace

Result<Draft> exportDraft(const ExportDesk &desk, const DraftRequest &request)
{
    const Result<QString> text = textOf(desk, request);
    if (!text)
        return failed(text);
    Drafter drafter(desk.database, desk.knowledge, request.now);
    for (const FactSource &source : desk.sources)
        drafter.add(source);
    const Result<Drafted> drafted = drafter.draft(*text, request.subject, request.language);
    if (!drafted)
        return failed(drafted);
    const Result<QByteArray> bytes = render(drafted->document, request.format);
    if (!bytes)
        return failed(bytes);
    if (const Result<void> written = writeFile(*bytes, request.path); !written)
        return failed(written);

    const QByteArray sha256 = Sha256::of(*bytes);
    if (const Result<void> recorded = record(desk, request, sha256); !recorded) {
        QFile::remove(request.path); // a report that no journal knows must not go out
        return failed(recorded);
    }
    return Draft{sha256, drafted->document.missing, drafted->problems};
}

} // namespace report
