#include "ui/import/quarantinemodel.h"

#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScopedValueRollback>

namespace ui {

namespace {

constexpr int pageSize = 100;

struct ReasonText
{
    const char *reason;
    const char *words;
};

constexpr ReasonText reasons[] = {
    {"too-long", QT_TRANSLATE_NOOP("ui::QuarantineModel", "longer than the limit")},
    {"truncated", QT_TRANSLATE_NOOP("ui::QuarantineModel", "ends too early")},
    {"damaged-archive", QT_TRANSLATE_NOOP("ui::QuarantineModel", "the archive is damaged here")},
    {"not-utf8", QT_TRANSLATE_NOOP("ui::QuarantineModel", "not UTF-8")},
    {"too-deep", QT_TRANSLATE_NOOP("ui::QuarantineModel", "nested too deeply")},
    {"bad-json", QT_TRANSLATE_NOOP("ui::QuarantineModel", "not valid JSON")},
    {"not-an-object", QT_TRANSLATE_NOOP("ui::QuarantineModel", "not a JSON object")},
    {"field-count", QT_TRANSLATE_NOOP("ui::QuarantineModel", "more or fewer fields than the header")},
    {"no-generation", QT_TRANSLATE_NOOP("ui::QuarantineModel", "holds no generation")},
    {"unknown-format", QT_TRANSLATE_NOOP("ui::QuarantineModel", "of no known format")},
};

} // namespace

QString quarantineReason(const QString &reason)
{
    for (const ReasonText &text : reasons) {
        if (reason == QLatin1String(text.reason))
            return QCoreApplication::translate("ui::QuarantineModel", text.words);
    }
    return reason;
}

QuarantineModel::QuarantineModel(const db::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
{
}

void QuarantineModel::setSource(std::optional<SourceId> source)
{
    beginResetModel();
    m_source = source;
    m_records = ingest::SourceStore(m_database)
                    .quarantined(m_source, {}, pageSize)
                    .value_or(std::vector<ingest::QuarantineRecord>());
    m_complete = static_cast<int>(m_records.size()) < pageSize;
    endResetModel();
}

int QuarantineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int QuarantineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuarantineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == NumericRole)
        return index.column() == Line || index.column() == Byte;
    if (role == MutedRole)
        return index.column() == Raw;
    if (role != Qt::DisplayRole)
        return {};
    const ingest::QuarantineRecord &row = record(index.row());
    switch (index.column()) {
    case Line: return QLocale().toString(row.line);
    case Byte: return QLocale().toString(row.offset);
    case Reason: return quarantineReason(row.reason);
    case Detail: return row.detail;
    case Raw: return QString::fromUtf8(row.raw.left(200)).simplified();
    default: return {};
    }
}

QVariant QuarantineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Byte: return tr("Byte");
    case Reason: return tr("Reason");
    case Detail: return tr("Detail");
    case Raw: return tr("Record");
    default: return {};
    }
}

bool QuarantineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void QuarantineModel::fetchMore(const QModelIndex &parent)
{
    if (m_fetching || !canFetchMore(parent))
        return; // a listener of rowsInserted() may ask again
    const QScopedValueRollback fetching(m_fetching, true);
    auto page = ingest::SourceStore(m_database)
                    .quarantined(m_source, m_records.back().id, pageSize)
                    .value_or(std::vector<ingest::QuarantineRecord>());
    m_complete = static_cast<int>(page.size()) < pageSize;
    if (page.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    std::ranges::move(page, std::back_inserter(m_records));
    endInsertRows();
}

} // namespace ui
