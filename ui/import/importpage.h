#pragma once

#include "app/ingest/sourcestore.h"
#include "ui/shell/page.h"

namespace workspace {
class Session;
}

namespace ui {

class ImportQueue;
class QuarantineModel;
class SourceModel;
class StateView;
class TableView;
class RawView;
class Text;

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

private:
    void build();
    void chooseFiles();
    void showStates();
    void showQuarantine(int row);
    void showRecord(int row);

    workspace::Session &m_session;
    ImportQueue &m_queue;
    ingest::StoreTotals m_totals;

    SourceModel *m_sources;
    QuarantineModel *m_quarantine;
    TableView *m_sourceTable;
    TableView *m_quarantineTable;
    StateView *m_sourceState;
    StateView *m_quarantineState;
    Text *m_quarantineTitle;
    RawView *m_raw;
};

} // namespace ui
