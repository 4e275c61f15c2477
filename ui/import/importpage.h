#pragma once

#include "app/ingest/sourcestore.h"
#include "ui/shell/page.h"

class QAction;
namespace workspace {
class Session;
}

namespace ui {

class FollowActions;
class FormatActions;
class ImportQueue;
class QuarantineDock;
class SourceModel;
class StateView;
class TableView;
class Totals;

/// Logs in: what is being imported, what was, and what could not be read.
/// Destination filter: "show": "quarantine" puts the focus on the quarantined records.
class ImportPage : public Page
{
    Q_OBJECT

public:
    ImportPage(workspace::Session &session, ImportQueue &queue, QWidget *parent = nullptr);

    QString summary() const override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    void retranslate() override;
    void open(const QVariantMap &filter) override;
    bool isLoading() const override;

    QuarantineDock *quarantine() const { return m_quarantine; }

    FormatActions *formats() const { return m_formats; }
    FollowActions *following() const { return m_follow; }

private:
    void build();
    void fitColumns();
    void chooseFiles();
    void showStates();
    void keepChosen(const std::function<void()> &change);
    void showNotice();
    void showQuarantine(int row);
    void showAllFiles();
    void jobChanged(int index);
    void followingsChanged();

    workspace::Session &m_session;
    ImportQueue &m_queue;
    Totals *m_totals;

    SourceModel *m_sources;
    TableView *m_sourceTable;
    FollowActions *m_follow = nullptr;
    FormatActions *m_formats = nullptr;
    StateView *m_sourceState;
    QuarantineDock *m_quarantine;
    QAction *m_stop = nullptr;
};

} // namespace ui
