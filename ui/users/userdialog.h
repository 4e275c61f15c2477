#pragma once

#include "ui/users/userreader.h"

#include <QDialog>

class QSplitter;

namespace ui {

class Cover;
class StateView;
class TableView;
class Text;
class UsersDueModel;
class UserView;

/// Measures against users: left those who reached a rule, right the one who is looked at. Show it with open(); it
/// deletes itself when it closes. Ctrl+Z and Ctrl+Shift+Z take back and record anew what was recorded here.
class UserDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a user: whom to look at first; empty: the first who is due. Borrows the session.
    UserDialog(workspace::Session &session, const QString &user, QWidget *parent = nullptr);

    void setCover(const Cover *cover); ///< as UserView::setCover(): before anything was read

    UserView *view() const { return m_view; }
    TableView *due() const { return m_due; }
    bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void generationWanted(GenerationId generation); ///< to be read on the page; the dialog stays
    void message(const QString &text);              ///< for the status line; also shown here
    void loaded();

private:
    void build();
    QWidget *buildList();
    void connectParts();
    void read();
    void take(const Result<UserSnapshot> &snapshot);
    void listUsers(const UserSnapshot &snapshot);
    void say(const QString &text);

    workspace::Session &m_session;
    QString m_user;
    bool m_isLoading = false;
    UsersDueModel *m_dueModel;
    TableView *m_due;
    StateView *m_dueState;
    UserView *m_view;
    StateView *m_viewState;
    Text *m_said;
    UserReader *m_reader;
};

/// Opens the dialog over \a parent: what a page calls for "Measures against this user". Its prompts lead back to the
/// page by UserDialog::generationWanted.
UserDialog *openUser(workspace::Session &session, const QString &user, QWidget *parent);

} // namespace ui
