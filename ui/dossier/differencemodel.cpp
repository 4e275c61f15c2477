#include "ui/dossier/differencemodel.h"

#include "ui/shell/localised.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

DifferenceModel::DifferenceModel(const dossier::Rulebook &rules, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rules(rules)
{
}

void DifferenceModel::show(const dossier::Dossier &before, const dossier::Dossier &after,
                           const std::vector<dossier::Document> &documents)
{
    beginResetModel();
    m_changes = differences(before, after);
    m_documents = documents;
    endResetModel();
}

void DifferenceModel::retranslate()
{
    if (!m_changes.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::shown(const dossier::Difference &change, const QJsonValue &value) const
{
    if (value.isNull())
        return {};
    if (change.kind == dossier::FieldKind::Choice)
        return localised(m_rules.words.choice(value.toString()));
    if (change.kind == dossier::FieldKind::Document)
        return documentText(value.toString(), m_documents);
    if (change.kind == dossier::FieldKind::Number)
        return QString::number(value.toDouble(), 'g', 6);
    if (const dossier::Threshold *threshold =
            change.name == u"threshold" ? m_rules.threshold(value.toString()) : nullptr)
        return localised(threshold->title);
    return dossier::textOf({.name = change.name, .kind = change.kind}, value).simplified();
}

QString DifferenceModel::display(const dossier::Difference &change, int column) const
{
    const bool isReason = change.name.isEmpty();
    const dossier::Clause *clause = isReason ? m_rules.clause(change.id) : nullptr;
    switch (column) {
    case Where:
        if (isReason)
            return clause ? localised(clause->title) : change.id;
        return localised(m_rules.words.section(change.section)) + (change.id.isEmpty() ? u""_s : u" · "_s + change.id);
    case What: return isReason ? tr("not applicable") : localised(m_rules.words.field(change.section, change.name));
    case Before: return shown(change, change.before);
    case After: return shown(change, change.after);
    default: return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const dossier::Difference &change = m_changes.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(change, index.column());
    case MutedRole: return index.column() == Where || index.column() == Before;
    case StatusRole: return index.column() == After && change.before.isNull() ? QVariant(int(Role::Good)) : QVariant();
    case IdRole: return change.path;
    default: return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where: return tr("Part");
    case What: return tr("Field");
    case Before: return tr("Before");
    case After: return tr("After");
    default: return {};
    }
}

} // namespace ui
