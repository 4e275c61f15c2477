#include "ui/shell/shortcutsdialog.h"

#include "ui/shell/actions.h"
#include "ui/shell/keyrecorder.h"
#include "ui/shell/keywords.h"
#include "ui/shell/shortcutsmodel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace ui {

namespace {

QString joined(const QStringList &names)
{
    return names.join(ShortcutsDialog::tr(", ", "between names in a list"));
}

} // namespace

QString ShortcutsDialog::currentId() const
{
    const QModelIndex index = m_found->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->action(index.row()).id : QString();
}

void ShortcutsDialog::choose(const QString &id)
{
    m_search->clear();
    m_table->goToRow(m_found->mapFromSource(m_model->index(m_model->rowOf(id), 0)).row());
}

void ShortcutsDialog::showCurrent()
{
    const QString id = currentId();
    const Keys keys = m_actions.keysInForce().keys.value(id);
    const QString text = keys.isEmpty() ? tr("no key") : keysText(keys);
    m_current->setText(
        id.isEmpty()
            ? tr("No action has that name or key.")
            : tr("%1 (%2): %3", "action, where it works, its keys").arg(m_model->name(id), m_model->place(id), text));
    m_set->setEnabled(!id.isEmpty());
    m_add->setEnabled(!keys.isEmpty());
    m_none->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(m_actions.keymap().isChanged(id));
    m_resetAll->setEnabled(!m_actions.keymap().isEmpty());
}

/// What is stored and not in force: said once, above the list.
void ShortcutsDialog::showNotes()
{
    const auto nameOf = [this](const QString &id) { return m_model->name(id); };
    QStringList lines;
    for (const auto *notes : {&m_actions.keymap().notes(), &m_actions.keymapNotes()}) {
        for (const KeymapNote &note : *notes)
            lines << noteText(note, nameOf);
    }
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
}

void ShortcutsDialog::showPanel(Panel panel)
{
    const bool within = m_panel->isAncestorOf(focusWidget());
    if (panel != Question)
        m_act = nullptr;
    if (panel != Recording)
        m_recorder->stop(); // before it loses the focus, which would be a word of its own
    m_panel->setCurrentIndex(panel);
    if (panel == Buttons && within)
        m_table->setFocus(Qt::OtherFocusReason);
}

void ShortcutsDialog::record(bool adds)
{
    if (currentId().isEmpty())
        return;
    m_adds = adds;
    m_outcome->setText({});
    showPanel(Recording);
    m_recorder->start();
}

void ShortcutsDialog::take(const QKeySequence &keys)
{
    const int row = m_model->rowOf(currentId());
    if (row < 0)
        return showPanel(Buttons);
    const KeyedAction &action = m_model->action(row);
    Keys wanted{keys};
    if (m_adds)
        wanted = without(m_actions.keysInForce().keys.value(action.id), wanted) + wanted;
    propose(action, wanted);
}

void ShortcutsDialog::propose(const KeyedAction &action, const Keys &keys)
{
    const std::vector<KeyConflict> conflicts = conflictsOf(action, keys, m_actions.keyed(), m_actions.keysInForce());
    if (conflicts.empty()) {
        store(action, keys);
        return showPanel(Buttons);
    }
    QStringList taken;
    QStringList names;
    for (const KeyConflict &each : conflicts) {
        const QString theirs = each.theirs.toString(QKeySequence::NativeText);
        taken << tr("%1 is the key of “%2” (%3)").arg(theirs, m_model->name(each.id), m_model->place(each.id));
        names << tr("“%1”").arg(m_model->name(each.id));
    }
    names.removeDuplicates();
    QString question = tr("%1.", "a sentence").arg(joined(taken));
    if (conflicts.front().wanted != conflicts.front().theirs)
        question += tr(" Beside it, %1 cannot work: one begins with the other.")
                        .arg(conflicts.front().wanted.toString(QKeySequence::NativeText));
    ask(question, names.size() == 1 ? tr("Take it from %1").arg(names.front()) : tr("Take it from all of them"),
        [this, action, keys, conflicts] { takeFromOthers(action, keys, conflicts); });
}

void ShortcutsDialog::takeFromOthers(const KeyedAction &action, const Keys &keys,
                                     const std::vector<KeyConflict> &conflicts)
{
    Keymap keymap = m_actions.keymap();
    QStringList bare;
    for (const KeyedAction &other : m_actions.keyed()) {
        Keys taken;
        for (const KeyConflict &each : conflicts) {
            if (each.id == other.id)
                taken << each.theirs;
        }
        if (taken.isEmpty())
            continue;
        const Keys left = without(m_actions.keysInForce().keys.value(other.id), taken);
        keymap.setKeys(other, left);
        if (left.isEmpty())
            bare << tr("“%1”").arg(m_model->name(other.id));
    }
    keymap.setKeys(action, keys);
    m_actions.setKeymap(keymap);
    m_outcome->setRole(Role::Text);
    m_outcome->setText(bare.isEmpty() ? QString() : tr("Without a key now: %1").arg(joined(bare)));
}

void ShortcutsDialog::store(const KeyedAction &action, const Keys &keys)
{
    Keymap keymap = m_actions.keymap();
    keymap.setKeys(action, keys);
    m_actions.setKeymap(keymap);
    m_outcome->setText({});
}

void ShortcutsDialog::ask(const QString &question, const QString &yes, std::function<void()> act)
{
    m_act = std::move(act);
    m_question->setText(question);
    m_yes->setText(yes);
    m_yes->setAccessibleDescription(question);
    m_no->setAccessibleDescription(question);
    m_outcome->setText({});
    showPanel(Question);
    m_no->setFocus(Qt::OtherFocusReason); // a key that is pressed without reading changes nothing
}

void ShortcutsDialog::resetCurrent()
{
    const int row = m_model->rowOf(currentId());
    if (row >= 0)
        propose(m_model->action(row), m_model->action(row).defaults);
}

void ShortcutsDialog::askToResetAll()
{
    ask(tr("The changed keys of %n actions go back to those delivered.", nullptr,
           static_cast<int>(m_actions.keymap().size())),
        tr("Reset all"), [this] { m_actions.setKeymap({}); });
}

void ShortcutsDialog::reject()
{
    if (m_panel->currentIndex() != Buttons)
        return showPanel(Buttons);
    QDialog::reject();
}

} // namespace ui
