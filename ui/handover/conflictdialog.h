#pragma once

#include "app/handover/conflicts.h"
#include "app/review/reasons.h"
#include "app/workspace/session.h"

#include <QDialog>

class QPushButton;

namespace ui {

class ConflictModel;
class ConflictSide;
class StateView;
class TableView;
class Text;

/// The queue of conflicting decisions: the list, and both sides of the current one. O keeps ours, T takes theirs, N
/// goes to the generation to decide anew. What was settled is undone as any decision is.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it. \a reasons: the words of those that come with the program.
    ConflictDialog(workspace::Session &session, std::vector<review::Reason> reasons, QWidget *parent = nullptr);

    void refresh();
    const handover::Conflict *current() const; ///< nullptr: there is none

    void settle(handover::Choice choice); ///< Ours or Theirs
    void decideAnew();

Q_SIGNALS:
    void decideAnewRequested(GenerationId generation);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPanes();
    QPushButton *addChoice(const QString &text, Qt::Key key, const std::function<void()> &act);
    void retranslate();
    void showCurrent();
    QString reasonText(const QString &id) const;

    workspace::Session &m_session;
    std::vector<review::Reason> m_reasons;
    ConflictModel *m_model;
    TableView *m_table;
    StateView *m_state;
    ConflictSide *m_ours;
    ConflictSide *m_theirs;
    Text *m_problem;
    QPushButton *m_keepOurs;
    QPushButton *m_takeTheirs;
    QPushButton *m_decideAnew;
};

} // namespace ui
