#include "ui/quality/auditsamplemodel.h"

#include "ui/quality/qualitywords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

void AuditSampleModel::setAudits(const std::vector<review::Audit> &audits)
{
    beginResetModel();
    m_audits = audits;
    endResetModel();
}

void AuditSampleModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AuditSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_audits.size());
}

int AuditSampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditSampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const review::Audit &audit = m_audits[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(audit, index.column());
    case Qt::ToolTipRole:
        return index.column() == Drawn ? tr("Drawn on %1 by %2 with the lot %3")
                                             .arg(shanghaiText(audit.sample.at), audit.sample.actor)
                                             .arg(audit.sample.seed)
                                       : display(audit, index.column());
    case NumericRole: return index.column() >= Read;
    case IdRole: return qlonglong(audit.sample.id);
    default: return {};
    }
}

QString AuditSampleModel::display(const review::Audit &audit, int column) const
{
    const review::AuditSample &sample = audit.sample;
    switch (column) {
    case Drawn: return shanghaiDay(sample.at).toString(Qt::ISODate);
    case Of: return periodText(sample.period);
    case Read: return u"%1 / %2"_s.arg(sample.decided + sample.unclear).arg(sample.held);
    case Problems: return QLocale().toString(sample.problems);
    case Missed: return percentText(audit.missed.share);
    default: return {};
    }
}

QVariant AuditSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Drawn: return tr("Drawn");
    case Of: return tr("Made in");
    case Read: return tr("Read");
    case Problems: return tr("Problems");
    case Missed: return tr("Share missed");
    default: return {};
    }
}

} // namespace ui
