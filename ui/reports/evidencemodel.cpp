#include "ui/reports/evidencemodel.h"

#include "app/report/excerpt.h"
#include "ui/shell/icons.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int excerptLength = 120; // code points: more than the widest column shows

/// A few words around the gravest finding, one line, with personal information masked.
QString excerptOf(const incident::EvidenceItem &record)
{
    using Part = incident::FrozenFinding::Part;
    for (const auto &[part, text] :
         {std::pair(Part::Output, &record.output), std::pair(Part::Prompt, &record.prompt)}) {
        if (const auto found = report::excerpt(*text, report::findingsIn(record, part), excerptLength))
            return found->text.text;
    }
    return QString::fromUtf8(record.output).simplified().left(excerptLength); // nothing found, so nothing to mask
}

} // namespace

void ReportEvidenceModel::setRecords(std::vector<incident::EvidenceItem> records)
{
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

void ReportEvidenceModel::setStatements(std::map<GenerationId, int> counts)
{
    m_statements = std::move(counts);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReportEvidenceModel::setLit(std::vector<GenerationId> records)
{
    m_lit = std::move(records);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReportEvidenceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReportEvidenceModel::rowOf(GenerationId record) const
{
    const auto found = std::ranges::find(m_records, record, &incident::EvidenceItem::generation);
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

bool ReportEvidenceModel::isLit(int row) const
{
    return std::ranges::find(m_lit, record(row)) != m_lit.end();
}

int ReportEvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ReportEvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportEvidenceModel::text(int row, int column) const
{
    const incident::EvidenceItem &item = m_records.at(static_cast<size_t>(row));
    switch (column) {
    case Reference: return incident::reference(item.generation);
    case Statements: {
        const auto found = m_statements.find(item.generation);
        return QString::number(found == m_statements.end() ? 0 : found->second);
    }
    case Risk: return item.risk().mid(4); // the chip shows the class; the clause letter stands beside it
    default: return excerptOf(item);
    }
}

QVariant ReportEvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Reference && isLit(row) ? QVariant(icon(u"go-next"_s, Role::Accent)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Reference && isLit(row) ? tr("%1, the statement rests on it").arg(text(row, Reference))
                                                         : text(row, index.column());
    case RiskRole: return index.column() == Risk ? QVariant(m_records.at(static_cast<size_t>(row)).risk()) : QVariant();
    case NumericRole:
    case MutedRole: return index.column() == Statements;
    case IdRole: return qlonglong(record(row));
    default: return {};
    }
}

QVariant ReportEvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference: return tr("Record");
    case Statements: return tr("Uses");
    case Risk: return tr("Risk");
    case Excerpt: return tr("Excerpt, masked");
    default: return {};
    }
}

} // namespace ui
