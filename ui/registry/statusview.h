#pragma once

#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/registry/registryview.h"
#include "ui/registry/statusreading.h"

#include <QFuture>

namespace ui {

class StateView;
class StatusCounts;
class StatusDayBar;
class StatusExports;
class StatusModel;
class StatusPane;
class TableView;
class TimelineChart;

/// How the licences stand as of any day: what is in force, due, late, provisional and missing, each with its reason and
/// source, under a timeline of the year. Read and computed on a thread of its own.
///
/// Filter keys: "on" (QDate), "show" (cutId(): "late", "missing", …), "id" (an item's id).
class StatusView : public RegistryView
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    StatusView(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);
    ~StatusView() override; ///< waits for a reading that runs

    QString id() const override { return QStringLiteral("status"); }
    QString title() const override;
    QString summary() const override;
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    bool isLoading() const override { return m_reading; }
    void retranslate() override;
    void recolour() override;
    void open(const QVariantMap &filter) override;
    bool closeInnermost() override;

private:
    QWidget *buildList();
    void buildPanes();
    void connectParts();
    void readAgain(bool fromStore);
    void show(StatusReading reading);
    void showState();
    void showRow(int row);
    void filter();
    void spanServices();
    void openMark(int row, int mark);
    void openInRegister();
    void editLeads();
    void goToItem(RegistryItemId item);
    QDate today() const { return shanghaiDay(m_session.clock()()); }

    workspace::Session &m_session;
    std::shared_ptr<const StatusReading> m_shown; ///< nullptr: nothing read yet
    QFuture<void> m_running;
    bool m_reading = false;
    bool m_again = false; ///< the day or the store changed meanwhile
    bool m_againFromStore = false;
    std::optional<RegistryItemId> m_goTo; ///< once it is read

    StatusDayBar *m_bar;
    StatusExports *m_exports;
    TimelineChart *m_timeline;
    StatusCounts *m_counts;
    StatusModel *m_model;
    TableView *m_table;
    StateView *m_state;
    StatusPane *m_pane;
};

} // namespace ui
