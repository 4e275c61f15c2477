#include "ui/reports/fieldnames.h"

#include "app/report/text/fieldcatalogue.h"
#include "ui/shell/localised.h"

using namespace Qt::StringLiterals;

namespace ui {

void FieldNames::setKind(const QString &kind)
{
    beginResetModel();
    m_entries.clear();
    const report::FieldCatalogue &catalogue = report::fieldCatalogue();
    const report::ReportKind *known = report::reportKind(kind);
    for (const auto &[entries, isBlock] : {std::pair(&catalogue.fields, false), std::pair(&catalogue.blocks, true)}) {
        for (const report::CatalogueEntry &entry : *entries) {
            if (known && entry.isFor(*known) && !(known->isPublic && entry.isInternal))
                m_entries.push_back({entry.name, entry.what, isBlock});
        }
    }
    endResetModel();
}

int FieldNames::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant FieldNames::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return QString((entry.isBlock ? u"{{%1}}"_s : u"{%1}"_s).arg(entry.name) + u"  "_s + localised(entry.what));
    case NameRole: return entry.name;
    case IsBlockRole: return entry.isBlock;
    default: return {};
    }
}

} // namespace ui
