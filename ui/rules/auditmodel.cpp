#include "ui/rules/auditmodel.h"

#include "ui/shell/localised.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ui {

AuditModel::AuditModel(const detect::Taxonomy &taxonomy, QObject *parent)
    : QAbstractTableModel(parent)
    , m_taxonomy(taxonomy)
{
}

void AuditModel::setRisks(const std::vector<detect::LibraryAudit::OfRisk> &risks)
{
    beginResetModel();
    m_risks = risks;
    std::ranges::stable_sort(m_risks, std::ranges::greater(), &detect::LibraryAudit::OfRisk::missing);
    endResetModel();
}

QString AuditModel::asText() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(row < 0 ? headerData(column, Qt::Horizontal).toString()
                                 : index(row, column).data(Qt::AccessibleTextRole).toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_risks.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::display(const detect::LibraryAudit::OfRisk &risk, int column) const
{
    const detect::Risk *known = m_taxonomy.find(risk.code);
    switch (column) {
    case Risk: return detect::displayCode(risk.code);
    case Name: return known ? localised(*known) : QString();
    case Terms: return QLocale().toString(risk.terms);
    case Least: return risk.least > 0 ? QLocale().toString(risk.least) : QString();
    case Missing: return risk.missing() > 0 ? QLocale().toString(risk.missing()) : QString();
    default: return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const detect::LibraryAudit::OfRisk &risk = m_risks[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: // the chip has the class before it
        return index.column() == Risk ? risk.code.mid(4) : display(risk, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return display(risk, index.column());
    case RiskRole: return index.column() == Risk ? QVariant(int(riskClass(risk.code))) : QVariant();
    case StatusRole:
        return index.column() == Missing && risk.missing() > 0 ? QVariant(int(Role::Negative)) : QVariant();
    case NumericRole: return index.column() >= Terms;
    case MutedRole: return index.column() == Least || (index.column() == Terms && risk.terms == 0);
    default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Risk: return tr("Risk");
    case Name: return tr("What it is");
    case Terms: return tr("Terms");
    case Least: return tr("At least");
    case Missing: return tr("Missing");
    default: return {};
    }
}

} // namespace ui
