#pragma once

#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/registry/registryview.h"
#include "ui/registry/usagerows.h"

class QPushButton;
class QTextBrowser;

namespace ui {

class Chart;
class ChangeFeed;
class FormDialog;
class StateView;
class TableView;

/// What the logs name, held against the register, and users against thresholds.
///
/// Filter keys: "name" (as the logs say it).
class UsageView : public RegistryView
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it.
    UsageView(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);
    ~UsageView() override;

    QString id() const override { return QStringLiteral("logs"); }
    QString title() const override;
    QString summary() const override;
    int waiting() const override; ///< findings about names and silent filings
    void registerActions(Actions &actions) override;
    void refresh() override;
    bool isLoading() const override;
    void retranslate() override;
    void recolour() override;
    void open(const QVariantMap &filter) override;

private:
    void buildPanes();
    QWidget *buildDetail();
    void connectParts();
    void showReading();
    void showRow();
    void showChart(const UsageRow *row);
    void link();
    void dismiss();
    void undo();
    void enterUsers();
    void openRegister();
    const UsageRow *current() const; ///< nullptr: none is chosen
    bool isUndoable(const UsageRow &row) const;
    void ask(FormDialog *dialog, const QString &done);

    workspace::Session &m_session;
    ChangeFeed *m_feed;
    PartModel *m_model;
    TableView *m_table;
    StateView *m_state;
    QTextBrowser *m_sheet;
    Chart *m_chart;
    QPushButton *m_link;
    QPushButton *m_dismiss;
    QPushButton *m_undo;
    QPushButton *m_users;
    std::vector<UsageRow> m_rows; ///< they point into what the feed read last
    QString m_wanted; ///< the name to go to once it is read anew
};

} // namespace ui
