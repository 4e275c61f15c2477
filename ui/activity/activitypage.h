#pragma once

#include "app/workspace/session.h"
#include "ui/shell/page.h"

namespace ui {

class ActivityFilterBar;
class ActivityModel;
class ChainPanel;
class ChainVerifier;
class EventPanel;
class StateView;
class TableView;

/// The audit chain: everything that was ever done in the workspace, and the proof that it stands.
///
/// Filter keys: "group" (a group's id: "incidents"), "object" ("incident/7"), "sequence" (the number
/// of an event).
class ActivityPage : public Page
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it.
    explicit ActivityPage(workspace::Session &session, QWidget *parent = nullptr);

    QString summary() const override;
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    void retranslate() override;
    void open(const QVariantMap &filter) override;
    std::optional<Destination> jump(const QString &text) const override;
    bool closeInnermost() override;

private:
    void buildPanes();
    void connectParts();
    void applyFilter();
    void showState();
    void showRecord(int row);
    void goToEvent(qint64 sequence);
    void openObject();
    void verify();

    workspace::Session &m_session;
    ActivityModel *m_model;
    ChainVerifier *m_verifier;
    TableView *m_table;
    StateView *m_state;
    EventPanel *m_event;
    ChainPanel *m_chain;
    ActivityFilterBar *m_filter;
    qint64 m_count = 0;
};

} // namespace ui
