#pragma once

#include "ui/shell/page.h"

namespace workspace {
class Session;
}

namespace ui {

class InspectionModel;
class StateView;
class TableView;

/// Inspections by an authority: the sessions and the bundles there were, and how one begins.
class InspectionPage : public Page
{
    Q_OBJECT

public:
    /// Borrows the session; \a passphrase is that of its file.
    InspectionPage(workspace::Session &session, const QByteArray &passphrase, QWidget *parent = nullptr);

    QString summary() const override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    void retranslate() override;

Q_SIGNALS:
    void inspectionOpened(); ///< a session began: the program is to show what is in scope

private:
    void openInspection();
    void makeBundle();
    void showSummary();
    void showState();

    workspace::Session &m_session;
    QByteArray m_passphrase;
    InspectionModel *m_model;
    TableView *m_table;
    StateView *m_state;
    QAction *m_open = nullptr;
    QAction *m_bundle = nullptr;
    QAction *m_summary = nullptr;
};

} // namespace ui
