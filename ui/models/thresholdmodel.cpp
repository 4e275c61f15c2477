#include "ui/models/thresholdmodel.h"

#include "app/classify/categories.h"
#include "ui/shell/localised.h"
#include "ui/widgets/tableview.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

QString thresholdText(double threshold)
{
    return threshold > 1 ? ThresholdModel::tr("never") : QString::number(threshold, 'f', 2);
}

QString shareText(const measure::Estimate &share)
{
    if (std::isnan(share.value))
        return u"–"_s;
    return u"%1 (%2–%3)"_s.arg(share.value, 0, 'f', 2).arg(share.low, 0, 'f', 2).arg(share.high, 0, 'f', 2);
}

ThresholdModel::ThresholdModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    if (const auto categories = classify::loadCategories()) {
        for (const classify::NamedCategory &one : *categories)
            m_titles.insert(one.category.name, one.title);
    }
}

void ThresholdModel::setClassifier(const estimates::RegisteredClassifier &classifier)
{
    beginResetModel();
    m_categories = classifier.categories;
    m_curves = {};
    endResetModel();
}

void ThresholdModel::setCurves(const estimates::Curves &curves)
{
    m_curves = curves;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ThresholdModel::clear()
{
    setClassifier({});
}

void ThresholdModel::retranslate()
{
    setCurves(m_curves);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const estimates::CategoryCurves *ThresholdModel::curves(int row) const
{
    const auto at = static_cast<size_t>(row);
    return at < m_curves.categories.size() ? &m_curves.categories[at] : nullptr;
}

QString ThresholdModel::title(int row) const
{
    const QString &name = category(row).category.name;
    const auto found = m_titles.find(name);
    return found == m_titles.end() ? name : localised(*found);
}

int ThresholdModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_categories.size());
}

int ThresholdModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ThresholdModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(index.row(), index.column());
    case NumericRole: return index.column() != Category;
    case MutedRole: return category(index.row()).category.threshold > 1;
    default: return {};
    }
}

QString ThresholdModel::display(int row, int column) const
{
    const estimates::RatedCategory &rated = category(row);
    if (column == Category)
        return title(row);
    if (column == Threshold)
        return thresholdText(rated.category.threshold) + (rated.hasOwnThreshold() ? u" *"_s : QString());
    const estimates::CategoryCurves *found = curves(row);
    if (!found)
        return {};
    const double threshold = rated.category.threshold;
    switch (column) {
    case Flagged: return QLocale().toString(found->workload.from(threshold));
    case New: return QLocale().toString(found->workload.newlyFrom(threshold));
    case Precision: return shareText(measure::precisionOf(found->at(threshold)));
    case Recall: return shareText(measure::recallOf(found->at(threshold)));
    default: return {};
    }
}

QVariant ThresholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Flagged: return tr("Generations that reach the threshold");
        case New: return tr("Of them, those in which no rule has found anything");
        case Precision: return tr("Of decided generations that reach it, the share that officers confirmed");
        case Recall:
            return tr("Of confirmed generations, the share that reaches it; what nobody looked at is not known");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Category: return tr("Category");
    case Threshold: return tr("Threshold");
    case Flagged: return tr("Flagged");
    case New: return tr("New");
    case Precision: return tr("Precision");
    case Recall: return tr("Recall");
    default: return {};
    }
}

} // namespace ui
