#include "ui/quality/confusionmodel.h"

#include "ui/reading/decisionwords.h"
#include "ui/widgets/tableview.h"

#include <QFont>
#include <QLocale>

namespace ui {

void ConfusionModel::setTable(const measure::CrossTable &table)
{
    beginResetModel();
    m_table = table;
    m_shown.clear();
    for (size_t i = 0; i < table.categories(); ++i) {
        qint64 occurs = 0;
        for (size_t j = 0; j < table.categories(); ++j)
            occurs += table.count(i, j) + table.count(j, i);
        if (occurs > 0)
            m_shown.push_back(i);
    }
    endResetModel();
}

void ConfusionModel::retranslate()
{
    setTable(measure::CrossTable(m_table));
}

int ConfusionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ConfusionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size()) + 1;
}

QString ConfusionModel::name(int shown) const
{
    return dispositionText(review::ratedDispositions[m_shown[static_cast<size_t>(shown)]]);
}

QVariant ConfusionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(name(index.row())) : QVariant();
    const size_t first = m_shown[static_cast<size_t>(index.row())];
    const size_t later = m_shown[static_cast<size_t>(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole: return QLocale().toString(m_table.count(first, later));
    case Qt::ToolTipRole:
        return tr("First “%1”, later “%2”: %3")
            .arg(name(index.row()), name(index.column() - 1), QLocale().toString(m_table.count(first, later)));
    case NumericRole: return true;
    case MutedRole: return m_table.count(first, later) == 0;
    case Qt::FontRole: {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return first == later ? QVariant(bold) : QVariant();
    }
    default: return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section > static_cast<int>(m_shown.size()))
        return {};
    return section == 0 ? tr("First decision") : name(section - 1);
}

} // namespace ui
