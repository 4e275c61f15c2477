#include "ui/desktop/reportdispatch.h"

#include "app/drafting/draftstore.h"
#include "app/drafting/export.h"
#include "app/incident/eventstore.h"
#include "app/incident/incidentstore.h"
#include "app/report/casereport.h"
#include "app/workspace/session.h"
#include "ui/editions/editiondialog.h"
#include "ui/reports/openreport.h"
#include "ui/reports/reportspage.h"
#include "ui/seal/sealactions.h"
#include "ui/shell/documentsfolder.h"
#include "ui/widgets/emptystate.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// As the journal names it.
QString objectOf(drafting::ReportDraftId id)
{
    return u"report/%1"_s.arg(qint64(id));
}

} // namespace

ReportDispatch::ReportDispatch(workspace::Session &session, const incident::Procedure &procedure, ReportsPage &page)
    : QObject(&page)
    , m_session(session)
    , m_procedure(procedure)
    , m_page(page)
    , m_actions(new SealActions(session, procedure, &page))
{
    connect(&page, &ReportsPage::editionWanted, this, &ReportDispatch::makeEdition);
    connect(&page, &ReportsPage::sealWanted, this, &ReportDispatch::seal);
    connect(&page, &ReportsPage::sentWanted, this, &ReportDispatch::recordSending);
    connect(m_actions, &SealActions::message, &page, &Page::message);
    connect(m_actions, &SealActions::packageSealed, this, [this](const QByteArray &sha256) {
        note([version = m_version, sha256](drafting::DraftStore &store) {
            return store.recordSealed(version.id, version.n, sha256);
        });
    });
    connect(m_actions, &SealActions::sendingRecorded, this, &ReportDispatch::noteSent);
}

/// With the report, and in the case: the next supplement counts on from there.
void ReportDispatch::noteSent(const QByteArray &sha256, const QString &fileName)
{
    note([version = m_version, sha256](drafting::DraftStore &store) {
        return store.recordSent(version.id, version.n, {}, sha256);
    });
    const drafting::ReportDraft draft = m_version.draft;
    const report::ReportKind *kind = report::reportKind(draft.kind);
    if (draft.subject.kind != report::SubjectKind::Case || !kind)
        return;
    const IncidentId id = draft.subject.incident;
    const auto events = incident::timeline(m_session.reader(), id);
    if (!events)
        return Q_EMIT m_page.message(failureText(events.error(), tr("Reading the case")).sentence);
    const incident::DraftedReport sent{.kind = report::seriesName(*kind, report::reportSeries(*events)),
                                       .file = fileName,
                                       .sha256 = sha256,
                                       .language = report::name(draft.language),
                                       .format = QFileInfo(fileName).suffix().toLower()};
    m_session
        .write([procedure = m_procedure, id, sent](db::Database &database, journal::Journal &journal) {
            return incident::IncidentStore(database, journal, procedure).recordReport(id, sent);
        })
        .then(this, [this](const Result<void> &noted) {
            if (!noted)
                Q_EMIT m_page.message(failureText(noted.error(), tr("Noting it with the case")).sentence);
        });
}

/// Writes with the report what became of it.
template <typename Note>
void ReportDispatch::note(const Note &note)
{
    m_session
        .write([fill = m_page.fill(), note](db::Database &database, journal::Journal &journal) {
            drafting::DraftStore store(database, journal, fill);
            return note(store);
        })
        .then(this, [this](const Result<void> &noted) {
            if (!noted)
                Q_EMIT m_page.message(failureText(noted.error(), tr("Noting it with the report")).sentence);
        });
}

void ReportDispatch::makeEdition(drafting::ReportDraftId id, int version)
{
    Result<report::Document> document = drafting::finishedDocument(m_page.report().review());
    if (!document)
        return Q_EMIT m_page.message(failureText(document.error(), tr("Filling the report")).sentence);
    document->words.missingNone.clear(); // whoever gets it need not check it
    EditionOffer offer{.document = std::move(*document),
                       .subject = objectOf(id),
                       .incident = subjectOf(id, version).incident,
                       .folder = documentsFolder()};
    auto *dialog = new EditionDialog(m_session, std::move(offer), &m_page);
    connect(dialog, &EditionDialog::saved, this, [this, version = std::pair(id, version)](const QString &path) {
        m_editions[version].append(path);
        Q_EMIT m_page.message(tr("Edition saved: %1").arg(path));
    });
    dialog->open();
}

SealSubject ReportDispatch::subjectOf(drafting::ReportDraftId id, int version) const
{
    const drafting::DraftFile &file = m_page.report().review().file;
    SealSubject subject{.incident = {}, .number = file.caseNumber, .objects = {objectOf(id)}};
    if (file.draft.subject.kind == report::SubjectKind::Case)
        subject.incident = file.draft.subject.incident;
    else
        subject.number = drafting::reference(id);
    if (const auto saved = m_editions.find({id, version}); saved != m_editions.end())
        subject.reports = saved->second;
    return subject;
}

void ReportDispatch::seal(drafting::ReportDraftId id, int version)
{
    m_version = {id, version, m_page.report().review().file.draft};
    m_actions->sealPackage(subjectOf(id, version));
}

void ReportDispatch::recordSending(drafting::ReportDraftId id, int version)
{
    m_version = {id, version, m_page.report().review().file.draft};
    m_actions->recordSending(subjectOf(id, version));
}

} // namespace ui
