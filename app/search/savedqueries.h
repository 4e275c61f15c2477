#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QString>

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace search {

enum class SavedQueryId : qint64 {};

/// A query that is kept under a name.
struct SavedQuery
{
    SavedQueryId id{};
    QString name;
    QString query; ///< as it was typed
    Moment savedAt = 0;
    QString savedBy;

    bool operator==(const SavedQuery &) const = default;
};

/// Those that are offered, by name.
Result<std::vector<SavedQuery>> savedQueries(const db::Database &database);

/// Keeps and removes queries, each time with its journal entry. The journal has a query's name and the
/// SHA-256 of its text, for what is searched for may be a person's data, and the journal is for good.
///
/// Borrows the write connection and must not outlive it.
class SavedQueryStore
{
public:
    SavedQueryStore(db::Database &database, journal::Journal &journal);

    /// Keeps \a query as \a name, in place of the one that has this name. BadInput: no name.
    Result<SavedQueryId> save(const QString &name, const QString &query);

    Result<void> remove(SavedQueryId id); ///< NotFound

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace search
