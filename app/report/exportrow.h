#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <QHash>
#include <QJsonObject>

namespace db {
class Database;
}

namespace report {

/// Reads generations as export rows. Borrows a connection of its thread and must not outlive it.
class ExportRows
{
public:
    /// \a isUnmasked: personal information as it is stored.
    ExportRows(const db::Database &database, bool isUnmasked);

    /// Everything about \a id: "id", "time", "prompt", "findings" [{rule, pack, version, risk, part}],
    /// "source" {path, sha256, byte_offset, byte_length, record_sha256_128}, … Users are pseudonyms.
    Result<QJsonObject> read(GenerationId id);

private:
    Result<QString> sourceHash(SourceId id);

    const db::Database &m_database;
    bool m_isUnmasked;
    QHash<qint64, QString> m_hashes; ///< SHA-256 of source files, in hex
};

/// The names of the columns of CSV.
QStringList csvColumns();

/// The cells of \a row, a result of ExportRows::read(), as one line without its end. A cell that a
/// spreadsheet would take for a formula has an apostrophe before it.
QByteArray csvLine(const QJsonObject &row);

/// \a cells quoted and joined.
QByteArray csvLine(const QStringList &cells);

} // namespace report
