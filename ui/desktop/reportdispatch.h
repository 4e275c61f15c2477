#pragma once

#include "app/drafting/draft.h"
#include "app/incident/procedure.h"

#include <QObject>
#include <QStringList>

#include <map>

namespace workspace {
class Session;
}

namespace ui {

class ReportsPage;
class SealActions;
struct SealSubject;

/// What becomes of an approved report: an edition of it, a sealed package, the record that it was sent. The Reports
/// page says which report; the rooms of editions and seals ask and do; what was sealed or sent is noted with the
/// report.
class ReportDispatch : public QObject
{
    Q_OBJECT

public:
    /// Borrows all; they must outlive it. Its messages are the page's.
    ReportDispatch(workspace::Session &session, const incident::Procedure &procedure, ReportsPage &page);

private:
    void makeEdition(drafting::ReportDraftId id, int version);
    void seal(drafting::ReportDraftId id, int version);
    void recordSending(drafting::ReportDraftId id, int version);
    void noteSent(const QByteArray &sha256, const QString &fileName);
    SealSubject subjectOf(drafting::ReportDraftId id, int version) const;
    template <typename Note>
    void note(const Note &note);

    /// A version that a dialog is open about.
    struct Version
    {
        drafting::ReportDraftId id{};
        int n = 0;
        drafting::ReportDraft draft = {};
    };

    workspace::Session &m_session;
    const incident::Procedure &m_procedure;
    ReportsPage &m_page;
    SealActions *m_actions;
    /// Files of editions that were saved since the start, by report and version.
    std::map<std::pair<drafting::ReportDraftId, int>, QStringList> m_editions;
    Version m_version;
};

} // namespace ui
