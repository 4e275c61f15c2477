// Which actions there are for whoever writes rules, and the questions that they ask first.
#include "app/workspace/session.h"
#include "ui/rules/draftactions.h"
#include "ui/rules/packeditor.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QAction *DraftActions::add(Actions &actions, const char *id, const char *text, const char *icon,
                           const QKeySequence &shortcut, std::function<void()> act)
{
    ActionSpec spec{.id = QString::fromLatin1(id),
                    .text = {"ui::DraftActions", text},
                    .icon = QString::fromLatin1(icon)};
    if (!shortcut.isEmpty())
        spec.shortcuts = {shortcut};
    QAction *action = actions.add(spec, &m_page);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void DraftActions::registerActions(Actions &actions)
{
    m_actions = &actions;
    registerWriting(actions);
    registerEditing(actions);
    showActions();
}

void DraftActions::registerWriting(Actions &actions)
{
    add(actions, "rules.edit", QT_TRANSLATE_NOOP("ui::DraftActions", "Edit pack…"), "document-edit",
        QKeySequence(u"Ctrl+E"_s), [this] { editCurrent(); });
    QAction *begin = add(actions, "rules.new", QT_TRANSLATE_NOOP("ui::DraftActions", "New pack…"), "document-new",
                         QKeySequence(u"Ctrl+N"_s), [this] { beginNew(); });
    QAction *open = add(actions, "rules.openFile", QT_TRANSLATE_NOOP("ui::DraftActions", "Open pack file…"),
                        "document-open", {}, [this] { askForFile(); });
    begin->setEnabled(!m_session.isReadOnly());
    open->setEnabled(!m_session.isReadOnly());
}

void DraftActions::registerEditing(Actions &actions)
{
    const auto keep = [&](QAction *action) { m_writing.emplace_back(action); };
    m_register = add(actions, "rules.register", QT_TRANSLATE_NOOP("ui::DraftActions", "Register this version"),
                     "dialog-ok-apply", QKeySequence(u"Ctrl+Shift+Return"_s), [this] { registerDraft(); });
    keep(m_register);
    keep(add(actions, "rules.nextProblem", QT_TRANSLATE_NOOP("ui::DraftActions", "Next problem"), "go-down",
             QKeySequence(u"F8"_s), [this] { m_editor.goToProblem(1); }));
    keep(add(actions, "rules.previousProblem", QT_TRANSLATE_NOOP("ui::DraftActions", "Previous problem"), "go-up",
             QKeySequence(u"Shift+F8"_s), [this] { m_editor.goToProblem(-1); }));
    keep(add(actions, "rules.saveFile", QT_TRANSLATE_NOOP("ui::DraftActions", "Save as file…"), "document-save-as",
             QKeySequence(u"Ctrl+S"_s), [this] { askWhereToSave(); }));
    keep(add(actions, "rules.discard", QT_TRANSLATE_NOOP("ui::DraftActions", "Discard the draft…"), "edit-delete", {},
             [this] { askWhetherToDiscard(); }));
    keep(add(actions, "rules.close", QT_TRANSLATE_NOOP("ui::DraftActions", "Back to the rules"), "go-previous", {},
             [this] { close(); }));
}

/// What acts on the list of packs is not there while a pack is written, and the other way.
void DraftActions::showActions()
{
    if (!m_actions)
        return;
    for (QAction *action : m_actions->of(&m_page)) {
        const bool isWriting =
            std::ranges::any_of(m_writing, [&](const QPointer<QAction> &each) { return each == action; });
        if (m_actions->spec(action).id != "rules.try"_L1)
            action->setVisible(isWriting == m_isOpen);
    }
    if (m_register)
        m_register->setEnabled(m_editor.canRegister());
    if (QAction *discard = m_actions->action(u"rules.discard"_s))
        discard->setEnabled(m_editor.draft().has_value());
}

void DraftActions::askForFile()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_page, tr("Open a rule pack"), {}, tr("Rule packs (*.toml);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void DraftActions::askWhereToSave()
{
    const auto &check = m_editor.check();
    const QString name = check && !check->pack.id.isEmpty() ? check->pack.id + u'-' + check->pack.version : u"pack"_s;
    const QString path = QFileDialog::getSaveFileName(&m_page, tr("Save the text to a file"), name + u".toml"_s,
                                                      tr("Rule packs (*.toml)"));
    if (!path.isEmpty())
        saveFile(path);
}

void DraftActions::askWhetherToDiscard()
{
    if (!m_editor.draft())
        return;
    const auto answer = QMessageBox::question(
        &m_page, tr("Discard the draft"),
        tr("What was written in this draft is lost; versions that are registered stay. Discard it?"),
        QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer == QMessageBox::Discard)
        discard();
}

} // namespace ui
