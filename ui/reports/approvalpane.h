#pragma once

#include "ui/reports/openreport.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace ui {

class StateView;
class Text;

/// Where a report stands, who approved what, and what this officer can do about it.
class ApprovalPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    ApprovalPane(workspace::Session &session, OpenReport &report, QWidget *parent = nullptr);

    void showReport(); ///< it was opened, closed or changed
    void retranslate();

    bool canSubmit() const { return m_why.submit.isEmpty(); }
    bool canApprove() const { return m_why.approve.isEmpty(); }
    bool canReturn() const { return m_why.giveBack.isEmpty(); }
    /// Why not; empty: it can be done.
    struct Reasons
    {
        QString submit;
        QString approve;
        QString giveBack;
    };
    const Reasons &why() const { return m_why; }

Q_SIGNALS:
    void submitWanted();
    void approveWanted();
    void returnWanted();

private:
    void weigh();

    workspace::Session &m_session;
    OpenReport &m_report;
    QPushButton *m_submit;
    QPushButton *m_approve;
    QPushButton *m_return;
    Text *m_hint;
    QTextBrowser *m_sheet;
    StateView *m_state;
    Reasons m_why;
};

} // namespace ui
