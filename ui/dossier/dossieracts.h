#pragma once

#include "app/dossier/formats/format.h"
#include "app/workspace/session.h"
#include "ui/dossier/dossierwords.h"
#include "ui/widgets/formdialog.h"

#include <QObject>
#include <QPointer>

namespace ui {

/// What an officer does to a dossier: each asks in a dialog and hands the change to the writer. The page shows what
/// came of it when the store says that it changed.
class DossierActs : public QObject
{
    Q_OBJECT

public:
    /// Borrows \a session and \a rules, which must outlive it. Dialogs open over \a window.
    DossierActs(workspace::Session &session, const dossier::Rulebook &rules, QWidget *window);

    /// \a id: of a list's entry; empty: a form. \a field has the focus.
    void edit(const ShownDossier &shown, dossier::Section section, const QString &id, const QString &field = {});
    void add(const ShownDossier &shown, dossier::Section section);
    void remove(const ShownDossier &shown, dossier::Section section, const QString &id);
    void addDocument(const ShownDossier &shown);
    void saveDocument(const ShownDossier &shown, const QString &sha256);
    /// Sets a clause aside, with a reason that is asked for, or takes it up again.
    void setAside(const ShownDossier &shown, const dossier::ClauseState &clause);
    void takeMeasured(const ShownDossier &shown);
    void importFile(const ShownDossier &shown);
    void exportFile(const ShownDossier &shown);
    void pack(const ShownDossier &shown, QDate day, report::Language language);

    /// What importFile() does with a file once it is chosen.
    void importFrom(const ShownDossier &shown, const QString &path);
    /// A format of one source writes a file a source that is used: "name-s1.md", "name-s2.md".
    void exportTo(const ShownDossier &shown, const QString &path, dossier::Format format);

    FormDialog *dialog() const { return m_dialog; } ///< the one on screen; nullptr: none

Q_SIGNALS:
    void message(const QString &text);
    void entryAdded(dossier::Section section, const QString &id);

private:
    void show(FormDialog *dialog, const QString &done);
    /// Keeps what \a dialog holds when it is submitted.
    template <typename Dialog>
    void keep(Dialog *dialog, int basedOn, const QString &cause, const QString &done);
    void takeUpAgain(const dossier::Dossier &changed, int basedOn);
    void say(const Failure &failure, const QString &doing);

    workspace::Session &m_session;
    const dossier::Rulebook &m_rules;
    QWidget *m_window;
    QPointer<FormDialog> m_dialog;
};

} // namespace ui
