#include "ui/reports/versionmodel.h"

#include "ui/reports/draftwords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void VersionModel::setFile(const drafting::DraftFile &file)
{
    beginResetModel();
    m_versions.assign(file.versions.rbegin(), file.versions.rend());
    m_acts = file.acts;
    endResetModel();
}

void VersionModel::clear()
{
    beginResetModel();
    m_versions.clear();
    m_acts.clear();
    endResetModel();
}

void VersionModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

/// The last that was done with it.
QString VersionModel::doneText(int version) const
{
    const auto last = std::find_if(m_acts.rbegin(), m_acts.rend(),
                                   [version](const drafting::Act &act) { return act.version == version; });
    return last == m_acts.rend() ? QString() : actText(last->kind);
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int VersionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const drafting::Version &version = m_versions.at(static_cast<size_t>(index.row()));
    if (role == IdRole)
        return qlonglong(version.n);
    if (role == MutedRole)
        return index.column() != Number && index.column() != Note;
    if (role == NumericRole)
        return index.column() == Number;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number: return QString::number(version.n);
    case When: return shanghaiText(version.at);
    case Author: return version.actor;
    case Done: return doneText(version.n);
    case Note: return version.note;
    default: return {};
    }
}

QVariant VersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case When: return tr("Saved");
    case Author: return tr("By");
    case Done: return tr("Then");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace ui
