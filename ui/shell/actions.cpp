#include "ui/shell/actions.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

/// Silent while a dialog is open. The system hands a new dialog the keyboard only a moment later: what
/// is typed in between would otherwise still reach the page below, where bare keys decide.
class WindowAction : public QAction
{
public:
    using QAction::QAction;

protected:
    bool event(QEvent *event) override
    {
        const bool below = event->type() == QEvent::Shortcut && QApplication::activeModalWidget();
        return below || QAction::event(event);
    }
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
{
}

QAction *Actions::add(const ActionSpec &spec, QWidget *scope)
{
    Q_ASSERT_X(!action(spec.id), "Actions::add", qPrintable(spec.id));
    auto *action = new WindowAction(scope ? static_cast<QObject *>(scope) : this);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    action->setShortcuts(spec.shortcuts);
    action->setShortcutContext(scope ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    action->setMenuRole(QAction::NoRole);
    if (!spec.icon.isEmpty())
        action->setIcon(icon(spec.icon));
    setTexts(*action, spec);
    (scope ? scope : m_window)->addAction(action);
    m_entries.push_back({spec, action, scope});
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
    std::erase_if(m_entries, [scope](const Entry &entry) { return entry.scope == scope; });
    Q_EMIT changed();
}

void Actions::remove(const QString &id)
{
    const auto found = std::ranges::find(m_entries, id, [](const Entry &entry) { return entry.spec.id; });
    if (found == m_entries.end())
        return;
    found->action->deleteLater();
    m_entries.erase(found);
    Q_EMIT changed();
}

void Actions::retranslate()
{
    for (const Entry &entry : m_entries)
        setTexts(*entry.action, entry.spec);
    Q_EMIT changed();
}

} // namespace ui
