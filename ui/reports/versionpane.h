#pragma once

#include "app/drafting/diff.h"
#include "ui/reports/openreport.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTextBrowser;

namespace ui {

class StateView;
class TableView;
class VersionModel;

/// The versions of a report, what differs between the one that is chosen and another, and a way back to it.
class VersionPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    VersionPane(workspace::Session &session, OpenReport &report, QWidget *parent = nullptr);

    void showReport(); ///< it was opened, closed or changed
    void retranslate();

    TableView *table() const { return m_table; }
    int chosen() const; ///< the version of the row; 0: none

Q_SIGNALS:
    void restoreWanted(int n, const QString &text);

private:
    QWidget *buildComparison();
    void fillOthers();
    void compare();
    Result<QString> textOf(int n) const; ///< 0: as it is typed

    workspace::Session &m_session;
    OpenReport &m_report;
    std::optional<drafting::ReportDraftId> m_shown;
    VersionModel *m_model;
    TableView *m_table;
    QComboBox *m_other;
    QPushButton *m_restore;
    QTextBrowser *m_diff;
    StateView *m_state;
};

} // namespace ui
