#include "ui/shell/shortcutsmodel.h"

#include "ui/shell/actions.h"
#include "ui/shell/fuzzy.h"
#include "ui/widgets/tableview.h"

#include <QAction>

#include <algorithm>

namespace ui {

ShortcutsModel::ShortcutsModel(const Actions &actions, const GroupNames &groupName, QObject *parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
{
    for (KeyedAction &keyed : actions.keyed()) {
        const QAction *action = actions.action(keyed.id);
        const ActionSpec &spec = actions.spec(action);
        if (spec.hidden)
            continue;
        const QString group = groupName(keyed.id.section(u'.', 0, 0));
        Row row{.name = action->text(),
                .place = keyed.scope.isEmpty() ? tr("Everywhere") : groupName(keyed.scope.section(u'.', 0, 0))};
        row.search = QStringList{row.name, spec.text.english(), pinyin(row.name), group, row.place}.join(u'\n');
        row.action = std::move(keyed);
        m_rows.push_back(std::move(row));
    }
    connect(&actions, &Actions::keymapChanged, this,
            [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int ShortcutsModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.action.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ShortcutsModel::name(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? id : m_rows[static_cast<std::size_t>(row)].name;
}

QString ShortcutsModel::place(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : m_rows[static_cast<std::size_t>(row)].place;
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShortcutsModel::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn: return row.name;
    case KeysColumn: return keysText(m_actions.keysInForce().keys.value(row.action.id));
    case PlaceColumn: return row.place;
    case DeliveredColumn:
        if (!m_actions.keymap().isChanged(row.action.id))
            return {};
        return row.action.defaults.isEmpty() ? tr("no key") : keysText(row.action.defaults);
    default: return {};
    }
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case MutedRole: return index.column() >= PlaceColumn;
    case SearchRole: return QString(row.search + u'\n' + text(row, KeysColumn));
    default: return {};
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Action");
    case KeysColumn: return tr("Keys");
    case PlaceColumn: return tr("Where it works");
    case DeliveredColumn: return tr("As delivered, if changed");
    default: return {};
    }
}

} // namespace ui
