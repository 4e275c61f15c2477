#include "ui/shell/keygroups.h"

#include "ui/shell/actions.h"

#include <QAction>

#include <algorithm>

namespace ui {

QString keysText(const Keys &keys)
{
    QStringList names;
    for (const QKeySequence &each : keys)
        names << each.toString(QKeySequence::NativeText);
    return names.join(QStringLiteral("  "));
}

std::vector<KeyGroup> keyGroups(const Actions &actions, const GroupNames &groupName)
{
    std::vector<KeyGroup> groups;
    std::vector<QString> ids;
    for (const QAction *action : actions.all()) {
        const ActionSpec &spec = actions.spec(action);
        if (spec.hidden || action->shortcut().isEmpty())
            continue;
        const QString id = spec.id.section(u'.', 0, 0);
        auto at = std::ranges::find(ids, id) - ids.begin();
        if (at == std::ssize(ids)) {
            ids.push_back(id);
            groups.push_back({groupName(id), {}});
        }
        groups[static_cast<std::size_t>(at)].lines.push_back({keysText(action->shortcuts()), action->text()});
    }
    return groups;
}

} // namespace ui
