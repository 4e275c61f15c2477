#pragma once

#include "app/drafting/filling.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/shell/page.h"

class QAction;
class QTabWidget;

namespace ui {

class ApprovalPane;
class DraftListPane;
class OpenReport;
class EvidencePane;
class ReportActs;
class ReportProblemModel;
class StateView;
class TableView;
class VersionPane;
class WritingPane;

/// Reports: the list of drafts; the text of one beside the document that it makes; what is missing, the records behind
/// it, its versions and its approval.
///
/// Filter keys: "id" (a draft's id), "new" (a kind of report; with "case", an incident's id: asks for a new draft),
/// "show"
/// ("open", "mine", "sent", "all").
class ReportsPage : public Page
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it. \a sources: what other rooms know of a report's subject.
    ReportsPage(workspace::Session &session, const Knowledge &knowledge, std::vector<report::FactSource> sources = {},
                QWidget *parent = nullptr);

    QString summary() const override;
    int waiting() const override; ///< reports that this officer can do something about
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    void retranslate() override;
    void recolour() override;
    void open(const QVariantMap &filter) override;
    std::optional<Destination> jump(const QString &text) const override;
    bool closeInnermost() override;

    const drafting::Fill &fill() const { return m_fill; }
    const OpenReport &report() const { return *m_open; }
    ReportActs &acts() { return *m_acts; }

Q_SIGNALS:
    // What other rooms do with the report that is open. Enabled while its newest version is approved.
    void editionWanted(drafting::ReportDraftId id, int version);
    void sealWanted(drafting::ReportDraftId id, int version);
    void sentWanted(drafting::ReportDraftId id, int version);

private:
    QWidget *buildTabs();
    void connectParts();
    void connectPanes();
    void showDraft();
    void showReport();
    void showFilled();
    void showTabs();
    void updateActions();
    void goToEvidence(const std::vector<GenerationId> &records);
    void goToEvidenceHere();
    void showRecord(GenerationId record);
    void readRecords();
    void goTo(drafting::ReportDraftId id);
    void addActions(Actions &actions);
    void addHooks(Actions &actions);
    QAction *add(Actions &actions, const char *id, const char *text, const char *icon, const QKeySequence &keys,
                 bool primary = false);

    enum Tab { Missing, Evidence, Versions, Approval };

    workspace::Session &m_session;
    drafting::Fill m_fill;
    OpenReport *m_open;
    ReportActs *m_acts;
    DraftListPane *m_drafts;
    WritingPane *m_writing;
    QTabWidget *m_tabs;
    ReportProblemModel *m_problemModel;
    TableView *m_problems;
    StateView *m_problemState;
    EvidencePane *m_records;
    VersionPane *m_versions;
    ApprovalPane *m_approval;
    StateView *m_state;

    struct ActionsOfPage
    {
        QAction *create = nullptr;
        QAction *save = nullptr;
        QAction *takeBack = nullptr;
        QAction *submit = nullptr;
        QAction *approve = nullptr;
        QAction *giveBack = nullptr;
        QAction *exportDraft = nullptr;
        QAction *edition = nullptr;
        QAction *seal = nullptr;
        QAction *sent = nullptr;
    };
    ActionsOfPage m_actions;
};

} // namespace ui
