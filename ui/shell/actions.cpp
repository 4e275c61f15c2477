#include "ui/shell/actions.h"

#include "ui/shell/icons.h"
#include "ui/shell/keyguard.h"

#include <QAction>
#include <QShortcutEvent>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

/// Asks the guard before it acts on a key.
class WindowAction : public QAction
{
public:
    WindowAction(const KeyGuard &guard, QObject *parent)
        : QAction(parent)
        , m_guard(guard)
    {
    }

protected:
    bool event(QEvent *event) override
    {
        const bool silenced =
            event->type() == QEvent::Shortcut && m_guard.silences(static_cast<QShortcutEvent *>(event)->key());
        return silenced || QAction::event(event);
    }

private:
    const KeyGuard &m_guard;
};

void setTexts(QAction &action, const ActionSpec &spec)
{
    action.setText(spec.text.text());
    QString tip = spec.tip.isEmpty() ? spec.text.text() : spec.tip.text();
    if (!action.shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
    action.setToolTip(tip);
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_guard(new KeyGuard(this))
{
}

QAction *Actions::add(const ActionSpec &spec, QWidget *scope)
{
    Q_ASSERT_X(!action(spec.id), "Actions::add", qPrintable(spec.id));
    auto *action = new WindowAction(*m_guard, scope ? static_cast<QObject *>(scope) : this);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    action->setShortcutContext(scope ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    action->setMenuRole(QAction::NoRole);
    if (!spec.icon.isEmpty())
        action->setIcon(icon(spec.icon));
    (scope ? scope : m_window)->addAction(action);
    m_entries.push_back({spec, action, scope, scope ? scope->objectName() : QString()});
    applyKeys();
    setTexts(*action, spec);
    Q_EMIT changed();
    return action;
}

QAction *Actions::action(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, [](const Entry &entry) { return entry.spec.id; });
    return found == m_entries.end() ? nullptr : found->action;
}

const Actions::Entry *Actions::entry(const QAction *action) const
{
    const auto found = std::ranges::find(m_entries, action, &Entry::action);
    return found == m_entries.end() ? nullptr : &*found;
}

const ActionSpec &Actions::spec(const QAction *action) const
{
    static const ActionSpec none;
    const Entry *found = entry(action);
    return found ? found->spec : none;
}

QWidget *Actions::scope(const QAction *action) const
{
    const Entry *found = entry(action);
    return found ? found->scope : nullptr;
}

std::vector<QAction *> Actions::all() const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions.push_back(entry.action);
    return actions;
}

std::vector<QAction *> Actions::of(const QWidget *scope) const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (entry.scope == scope)
            actions.push_back(entry.action);
    }
    return actions;
}

void Actions::remove(const QWidget *scope)
{
    std::erase_if(m_entries, [scope](const Entry &entry) {
        return entry.scope == scope || (entry.scope && scope->isAncestorOf(entry.scope));
    });
    applyKeys();
    Q_EMIT changed();
}

void Actions::remove(const QString &id)
{
    const auto found = std::ranges::find(m_entries, id, [](const Entry &entry) { return entry.spec.id; });
    if (found == m_entries.end())
        return;
    found->action->deleteLater();
    m_entries.erase(found);
    applyKeys();
    Q_EMIT changed();
}

std::vector<KeyedAction> Actions::keyed() const
{
    std::vector<KeyedAction> keyed;
    for (const Entry &entry : m_entries) {
        Keys keys = entry.spec.shortcuts;
        keys.removeIf([](const QKeySequence &each) { return each.isEmpty(); });
        keyed.push_back({entry.spec.id, entry.place, keys});
    }
    return keyed;
}

void Actions::setKeymap(const Keymap &keymap)
{
    m_keymap = keymap;
    applyKeys();
    Q_EMIT keymapChanged();
    Q_EMIT changed();
}

void Actions::applyKeys()
{
    m_inForce = ui::keysInForce(m_keymap, keyed());
    for (const Entry &entry : m_entries) {
        const Keys keys = m_inForce.keys.value(entry.spec.id);
        if (entry.action->shortcuts() == keys)
            continue;
        entry.action->setShortcuts(keys);
        setTexts(*entry.action, entry.spec);
    }
}

QString Actions::keyText(const QString &id) const
{
    return m_inForce.keys.value(id).value(0).toString(QKeySequence::NativeText);
}

void Actions::retranslate()
{
    for (const Entry &entry : m_entries)
        setTexts(*entry.action, entry.spec);
    Q_EMIT changed();
}

} // namespace ui
