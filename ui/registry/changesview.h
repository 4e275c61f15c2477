#pragma once

#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/registry/changerows.h"
#include "ui/registry/registryview.h"

#include <QFuture>

class QPushButton;
class QTextBrowser;

namespace ui {

class ChangeFeed;
class FormDialog;
class StateView;
class TableView;

/// Events that may start duties, and the duties that rules propose for them: an officer confirms or waives each.
///
/// Filter keys: "proposal" (its id).
class ChangesView : public RegistryView
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it.
    ChangesView(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);
    ~ChangesView() override;

    QString id() const override { return QStringLiteral("changes"); }
    QString title() const override;
    QString summary() const override;
    int waiting() const override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    bool isLoading() const override;
    void retranslate() override;
    void recolour() override;
    void open(const QVariantMap &filter) override;

private:
    void buildPanes();
    void connectParts();
    void showReading();
    void showRow();
    void record();
    void confirm();
    void waive();
    void undo();
    void openItem();
    const ChangeRow *current() const; ///< nullptr: none is chosen
    void ask(FormDialog *dialog, const QString &done);
    /// Hands \a work to the writer and says \a done, or why not.
    template <typename Work>
    void doNow(const Work &work, const QString &doing, const QString &done);

    workspace::Session &m_session;
    ChangeFeed *m_feed;
    PartModel *m_model;
    TableView *m_table;
    StateView *m_state;
    QTextBrowser *m_sheet;
    QPushButton *m_confirm;
    QPushButton *m_waive;
    QPushButton *m_undo;
    QPushButton *m_open;
    std::vector<ChangeRow> m_rows; ///< they point into what the feed read last
    change::ProposalId m_wanted{}; ///< to go to once it is read anew
};

} // namespace ui
