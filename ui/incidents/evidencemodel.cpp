#include "ui/incidents/evidencemodel.h"

#include "app/base/clock.h"
#include "app/report/excerpt.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int excerptLength = 120; // code points: more than the widest column shows

} // namespace

QString maskedExcerpt(const incident::EvidenceItem &item)
{
    using Part = incident::FrozenFinding::Part;
    for (const auto &[part, text] : {std::pair(Part::Output, &item.output), std::pair(Part::Prompt, &item.prompt)}) {
        if (const auto found = report::excerpt(*text, report::findingsIn(item, part), excerptLength))
            return found->text.text;
    }
    return QString::fromUtf8(item.output)
        .simplified()
        .left(excerptLength); // nothing was found in it, so nothing to mask
}

void EvidenceModel::setItems(std::vector<incident::EvidenceItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void EvidenceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const incident::EvidenceItem &row = item(index.row());
    if (role == IdRole)
        return qlonglong(row.generation);
    if (role == RiskRole && index.column() == Risk)
        return row.risk();
    if (role == MutedRole)
        return index.column() == Service || index.column() == When;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Reference: return incident::reference(row.generation);
    case Risk: return row.risk().mid(4); // the chip shows the class; the clause letter stands beside it
    case Service: return row.service;
    case When: return row.at ? shanghaiText(*row.at) : tr("no time in the log");
    case Excerpt: return maskedExcerpt(row);
    default: return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference: return tr("Record");
    case Risk: return tr("Risk");
    case Service: return tr("Service");
    case When: return tr("Generated");
    case Excerpt: return tr("Excerpt, masked");
    default: return {};
    }
}

} // namespace ui
