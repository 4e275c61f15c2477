#pragma once

#include "app/knowledge/knowledge.h"
#include "app/registry/duties.h"
#include "app/workspace/session.h"
#include "ui/shell/page.h"

namespace ui {

class RegistryActions;
class RegistryDetail;
class RegistryFilterBar;
class RegistryModel;
class StateView;
class TableView;

/// The filings, licences and reports of each service: what is in force, what is missing, what is due next.
///
/// Filter keys: "id" (an item's id), "service" (a service's id), "show" ("all", "needs-action",
/// "pending", "in-force", "ended"), "on" (QDate: as of that day).
class RegistryPage : public Page
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    RegistryPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);

    QString summary() const override;
    int waiting() const override; ///< rows that need action
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    void retranslate() override;
    void recolour() override;
    void open(const QVariantMap &filter) override;
    bool closeInnermost() override;

private:
    void buildPanes();
    void connectParts();
    void readStatuses();
    void spanServices();
    void showState();
    void showRow(int row);
    void goTo(int row);
    void addItem();
    void edit();
    void recordEvent();
    void markDone();
    const registry::RegistryItem *currentItem() const;
    QDate today() const { return shanghaiDay(m_session.clock()()); }

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    registry::Register m_register;
    RegistryModel *m_model;
    RegistryActions *m_actions;
    RegistryFilterBar *m_filter;
    TableView *m_table;
    StateView *m_state;
    RegistryDetail *m_detail;
};

} // namespace ui
