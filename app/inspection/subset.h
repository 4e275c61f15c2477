#pragma once

#include "app/inspection/redactor.h"
#include "app/inspection/scope.h"

#include <functional>

namespace db {
class Database;
}

namespace inspection {

/// Rows that stay behind.
struct LeftOut
{
    QString kind; ///< of records
    QString table;
    QString why; ///< "time", "service", "internal", …
    qint64 rows = 0;

    bool operator==(const LeftOut &) const = default;
};

struct SubsetRequest
{
    QString live;          ///< the workspace's file
    QByteArray passphrase; ///< of that file
    Scope scope;
    Mandate mandate;
    bool namesOfficers = false; ///< their aliases stay; else they become others
    bool coversPersonal = true; ///< false: only where every look at it is recorded
    report::Language language = report::Language::Chinese;
    QString path;    ///< the file to make
    QByteArray key;  ///< to encrypt it with; empty: plain
};

struct Subset
{
    QString path;
    std::vector<report::Removed> removed; ///< what must be found nowhere any more
    std::vector<LeftOut> leftOut;
    std::vector<std::pair<QString, qint64>> rows; ///< by table, of those that have any
    std::vector<qint64> events; ///< of the journal, in scope
    qint64 eventsBefore = 0;    ///< the time of the scope
    qint64 eventsAll = 0;       ///< when it was made
};

/// Makes a workspace anew with the rows of another that are in scope, by the rules of subset.toml: what is not in it
/// cannot be reached in it, whoever looks with whatever. Nothing that is covered or left out was ever written to the
/// file. It has a fact "inspection" (JSON) that says for whom it is, and is to be opened for reading alone.
/// BadInput: the scope. Refused: a table has no rule, or a row would point nowhere. Storage. Where it fails there is no
/// file.
Result<Subset> writeSubset(const SubsetRequest &request, const std::function<bool()> &keepGoing = {});

/// The name of the fact.
inline constexpr auto mandateFact = "inspection";

/// For whom the workspace \a database is a subset; nullopt: it is a whole one.
std::optional<Mandate> mandateIn(const db::Database &database);

} // namespace inspection
