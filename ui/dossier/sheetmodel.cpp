#include "ui/dossier/sheetmodel.h"

#include "ui/shell/localised.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using dossier::Section;

namespace {

constexpr std::array sections{Section::Identity,    Section::Sources, Section::Annotation, Section::Algorithm,
                              Section::Evaluations, Section::Compute, Section::Changes};

QString titleOf(dossier::Entry &entry)
{
    for (const char *name : {"name", "provider", "version"}) {
        const dossier::Field *field = entry.find(QLatin1StringView(name));
        if (field && !field->isEmpty())
            return field->get().toString();
    }
    return entry.id;
}

} // namespace

SheetModel::SheetModel(const dossier::Rulebook &rules, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rules(rules)
{
}

void SheetModel::show(const ShownDossier &shown)
{
    beginResetModel();
    m_shown = shown;
    arrange();
    endResetModel();
}

void SheetModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void SheetModel::retranslate()
{
    beginResetModel();
    if (!m_rows.empty())
        arrange();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void SheetModel::arrange()
{
    m_rows.clear();
    std::vector<dossier::Entry> entries = entriesOf(m_shown.dated.dossier);
    for (const Section section : sections) {
        m_rows.push_back({.kind = Kind::Section, .section = section});
        const size_t before = m_rows.size();
        for (dossier::Entry &entry : entries) {
            if (entry.section == section)
                addEntry(entry);
        }
        if (m_rows.size() == before)
            m_rows.push_back({.kind = Kind::Nothing, .section = section, .isMissing = true});
    }
}

void SheetModel::addEntry(dossier::Entry &entry)
{
    const dossier::PackWords words = shownWords(m_rules);
    const dossier::Field *excluded = entry.section == Section::Sources ? entry.find(u"excluded"_s) : nullptr;
    if (!entry.id.isEmpty())
        m_rows.push_back({.kind = Kind::Entry,
                          .section = entry.section,
                          .id = entry.id,
                          .value = titleOf(entry),
                          .isExcluded = excluded && !excluded->isEmpty()});
    for (const dossier::Field &field : entry.fields) {
        const bool isMissing = field.isEmpty();
        if (isMissing && !isAskedFor(entry, field))
            continue;
        QString value = words.value(field);
        if (field.kind == dossier::FieldKind::Document && !isMissing)
            value = documentText(value, m_shown.documents);
        if (const dossier::Threshold *threshold = field.name == u"threshold" ? m_rules.threshold(value) : nullptr)
            value = localised(threshold->title);
        m_rows.push_back({.kind = Kind::Field,
                          .section = entry.section,
                          .id = entry.id,
                          .field = field.name,
                          .value = value,
                          .isMissing = isMissing});
    }
}

bool SheetModel::isAskedFor(const dossier::Entry &entry, const dossier::Field &field) const
{
    return std::ranges::any_of(m_shown.state.clauses, [&](const dossier::ClauseState &state) {
        return std::ranges::any_of(state.lacks, [&](const dossier::Lack &lack) {
            return lack.section == entry.section && lack.id == entry.id && lack.field == field.name;
        });
    });
}

int SheetModel::rowOf(const dossier::Lack &lack) const
{
    const auto find = [&](auto matches) {
        const auto found = std::ranges::find_if(m_rows, matches);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    };
    const int exact = find([&](const Row &row) {
        return row.kind == Kind::Field && row.section == lack.section && row.id == lack.id && row.field == lack.field;
    });
    if (exact >= 0)
        return exact;
    const int nothing = find([&](const Row &row) { return row.kind == Kind::Nothing && row.section == lack.section; });
    return nothing >= 0 ? nothing : rowOf(lack.section);
}

int SheetModel::rowOf(Section section) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.kind == Kind::Section && row.section == section;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// "Source s1 · corpus"
QString SheetModel::headingOf(const Row &row) const
{
    const QString which = localised(m_rules.words.entry(row.section)) + u' ' + row.id;
    const QString heading = row.value == row.id ? which : which + u" · "_s + row.value;
    return row.isExcluded ? tr("%1 (excluded)").arg(heading) : heading;
}

QString SheetModel::display(const Row &row, int column) const
{
    switch (row.kind) {
    case Kind::Section: return column == Label ? localised(m_rules.words.section(row.section)) : QString();
    case Kind::Entry:
        if (column != Label)
            return {};
        return headingOf(row);
    case Kind::Nothing: return column == Value ? tr("nothing entered") : QString();
    case Kind::Field: break;
    }
    if (column == Label)
        return localised(m_rules.words.field(row.section, row.field));
    return row.isMissing ? tr("missing") : row.value.simplified();
}

QVariant SheetModel::statusOf(const Row &row, int column) const
{
    return row.isMissing && column == Value ? QVariant(int(Role::Attention)) : QVariant();
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole: return row.kind == Kind::Field ? row.value : display(row, index.column());
    case Qt::FontRole: {
        QFont heading = font(TextSize::Body);
        heading.setWeight(row.kind == Kind::Section ? QFont::DemiBold : QFont::Medium);
        return row.kind == Kind::Section || row.kind == Kind::Entry ? QVariant(heading) : QVariant();
    }
    case StatusRole: return statusOf(row, index.column());
    case MutedRole: return row.isExcluded || (row.kind == Kind::Field && index.column() == Label);
    case IdRole: return u"%1.%2.%3.%4"_s.arg(int(row.kind)).arg(name(row.section), row.id, row.field);
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Label ? tr("Field") : tr("What the dossier says");
}

} // namespace ui
