#include "ui/import/previewmodel.h"

#include "app/ingest/mappingsample.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

namespace ui {

namespace {

constexpr qsizetype shownCharacters = 120;

QString beginning(const std::string &text, const ingest::Secrets &secrets)
{
    return QString::fromStdString(ingest::beginningWithoutSecrets(text, size_t(shownCharacters) * 4, secrets))
        .simplified()
        .left(shownCharacters);
}

} // namespace

std::vector<PreviewRow> previewOf(const ingest::FirstRecords &first, const ingest::Mapping &mapping,
                                  const ingest::Pseudonyms &pseudonyms)
{
    std::vector<PreviewRow> rows;
    for (const ingest::SeenRecord &record : first.records) {
        PreviewRow row{.line = record.line};
        if (auto generation = ingest::sampleGeneration(mapping, record.json)) {
            row.user = QString::fromStdString(pseudonyms.of(generation->user));
            generation->user.clear();
            row.service = beginning(generation->service, record.secrets);
            row.model = beginning(generation->model, record.secrets);
            row.prompt = beginning(generation->prompt, record.secrets);
            row.output = beginning(generation->output, record.secrets);
            row.generation = std::move(*generation);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void PreviewModel::setRows(std::vector<PreviewRow> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        return endResetModel();
    }
    m_rows = std::move(rows); // the same records, read another way: the chosen one stays chosen
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const PreviewRow *PreviewModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows[static_cast<size_t>(index)] : nullptr;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == NumericRole)
        return index.column() == Line;
    if (role == StatusRole && index.column() == Prompt && !row.generation)
        return static_cast<int>(Role::Negative);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Line)
        return QString::number(row.line);
    if (!row.generation)
        return index.column() == Prompt ? tr("cannot be read: quarantine") : QString();
    switch (index.column()) {
    case Time: return row.generation->at ? shanghaiText(*row.generation->at) : QString();
    case User: return row.user;
    case Service: return row.service;
    case Model: return row.model;
    case Prompt: return row.prompt;
    case Output: return row.output;
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Time: return tr("Time");
    case User: return tr("User");
    case Service: return tr("Service");
    case Model: return tr("Model");
    case Prompt: return tr("Prompt");
    case Output: return tr("Output");
    default: return {};
    }
}

} // namespace ui
