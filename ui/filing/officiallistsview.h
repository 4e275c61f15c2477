#pragma once

#include "app/filing/lists.h"
#include "app/filing/matching.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/registry/registryview.h"

#include <QDate>
#include <QPointer>

#include <optional>

class QTabBar;
class QStackedLayout;

namespace ui {

class ListChangeModel;
class FormImportDialog;
class ListImportDialog;
class OfficialListsBar;
class SnapshotModel;
class StandingModel;
class StateView;
class TableView;
class Text;

/// The lists that the authorities publish, as they were brought in: which of our filings stand in them on a day, and
/// what changed between two of them.
///
/// Filter keys: "list" (an id of the lists), "on" (QDate: as of that day).
class OfficialListsView : public RegistryView
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    OfficialListsView(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);
    ~OfficialListsView() override;

    QString id() const override;
    QString title() const override;
    QString summary() const override;
    int waiting() const override; ///< of ours, missing or differing in the newest lists as of today, unconfirmed
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    void retranslate() override;
    void open(const QVariantMap &filter) override;
    bool closeInnermost() override;

    ListImportDialog *dialog() const; ///< the one on screen; nullptr: none

private:
    void build();
    QWidget *buildRight();
    void registerVerdicts(Actions &actions);
    void readOurs();
    void readChanges();
    void tellSnapshots(const std::vector<const filing::Snapshot *> &chosen);
    void countWaiting();
    void showKept();
    void showStates();
    void importList();
    void importForm();
    void decide(filing::Verdict verdict);
    const filing::List &list() const;
    QDate today() const { return shanghaiDay(m_session.clock()()); }

    workspace::Session &m_session;
    filing::ListTable m_lists;
    QString m_fault; ///< why the lists cannot be read; empty: they were
    int m_waiting = 0;
    std::optional<std::pair<QString, QDate>> m_kept; ///< list and day of what was just kept, to be shown next
    OfficialListsBar *m_bar;
    SnapshotModel *m_snapshots;
    StandingModel *m_standings;
    ListChangeModel *m_changes;
    bool m_compares = false; ///< there are two lists that what changed lies between
    TableView *m_snapshotTable;
    TableView *m_standingTable;
    TableView *m_changeTable;
    StateView *m_snapshotState;
    StateView *m_standingState;
    StateView *m_changeState;
    QTabBar *m_tabs;
    QStackedLayout *m_stack;
    QPointer<ListImportDialog> m_dialog;
    QPointer<FormImportDialog> m_form;
};

} // namespace ui
