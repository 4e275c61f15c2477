#pragma once

#include "ui/shell/keygroups.h"
#include "ui/shell/reservedkeys.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace ui {

class KeyRecorder;
class ShortcutsModel;
class TableView;
class Text;

/// Where an officer changes the keys of actions. A change is in force at once and for good; a key that another
/// action has is taken from it only when the officer says so.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows \a actions.
    ShortcutsDialog(Actions &actions, const GroupNames &groupName, QWidget *parent = nullptr);

    void choose(const QString &id);   ///< makes that action the current one
    KeyRecorder &recorder() { return *m_recorder; }

public Q_SLOTS:
    void reject() override; ///< Escape: first what is innermost

private:
    enum Panel { Buttons, Recording, Question };

    void build();
    QWidget *buttonPanel();
    QWidget *recordingPanel();
    QWidget *questionPanel();
    QWidget *foot();
    QPushButton *button(const QString &words, const std::function<void()> &act);
    void connectParts();

    QString currentId() const; ///< empty: none
    void showCurrent();
    void showNotes();
    void showPanel(Panel panel);

    void record(bool adds);
    void take(const QKeySequence &keys);
    void propose(const KeyedAction &action, const Keys &keys);
    void store(const KeyedAction &action, const Keys &keys);
    void takeFromOthers(const KeyedAction &action, const Keys &keys, const std::vector<KeyConflict> &conflicts);
    void ask(const QString &question, const QString &yes, std::function<void()> act);
    void resetCurrent();
    void askToResetAll();

    Actions &m_actions;
    ShortcutsModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    TableView *m_table;
    Text *m_notes;
    Text *m_current;
    Text *m_outcome;
    QStackedWidget *m_panel;
    KeyRecorder *m_recorder;
    Text *m_question;
    QPushButton *m_set = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    bool m_adds = false; ///< the key that is recorded comes beside those there are
    std::function<void()> m_act; ///< what the question is about
};

} // namespace ui
