#pragma once

#include "app/detect/draftstore.h"
#include "app/detect/packstore.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
namespace workspace {
class Session;
}

namespace ui {

class Actions;
class PackEditor;
class Page;

/// What the Rules page offers to whoever writes rules: begin a draft of a version, of nothing or of a file, go on with
/// one, save it to a file, discard it, and make it a version.
class DraftActions : public QObject
{
    Q_OBJECT

public:
    /// The version that is chosen on the page; none: none is.
    using Current = std::function<std::optional<detect::RegisteredPack>()>;

    /// Borrows all of them; they are the page's.
    DraftActions(workspace::Session &session, PackEditor &editor, Page &page, Current current);

    void registerActions(Actions &actions);

    bool isOpen() const { return m_isOpen; }
    std::vector<detect::PackDraft> drafts() const; ///< of the workspace, the last changed first

    void editCurrent();
    void beginNew();
    void goOn(detect::PackDraftId id);
    void openFile(const QString &path); ///< a pack; whatever is wrong in it is for the editor to say
    void saveFile(const QString &path);
    void discard(); ///< without asking
    void registerDraft();
    void close(); ///< keeps the draft

Q_SIGNALS:
    void openedOrClosed();
    void draftsChanged();
    void registered(detect::RulePackId id);
    void message(const QString &text);

private:
    void registerWriting(Actions &actions);
    void registerEditing(Actions &actions);
    QAction *add(Actions &actions, const char *id, const char *text, const char *icon, const QKeySequence &shortcut,
                 std::function<void()> act);
    void begin(const QString &pack, const QByteArray &text, std::optional<detect::RulePackId> basedOn,
               const QString &basedOnVersion = {});
    void show(const std::optional<detect::PackDraft> &draft, const QByteArray &text, const QByteArray &version);
    void showActions();
    void tell(const Failure &failure, const QString &doing);
    void askForFile();
    void askWhereToSave();
    void askWhetherToDiscard();

    workspace::Session &m_session;
    PackEditor &m_editor;
    Page &m_page;
    Current m_current;
    QPointer<Actions> m_actions;
    std::vector<QPointer<QAction>> m_writing; ///< for when the editor is open
    QPointer<QAction> m_register;
    bool m_isOpen = false;
    bool m_isBusy = false; ///< a draft is being begun, discarded or registered
};

} // namespace ui
