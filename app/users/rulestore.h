#pragma once

#include "app/base/result.h"
#include "app/users/rule.h"

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace users {

/// The rules that ship, with what the workspace set in their place. A setting of a rule that no longer ships is passed
/// over.
Result<std::vector<Rule>> rules(const db::Database &database);

/// Changes rules. Each change is one transaction with its journal entry "user.rule_changed", which holds what was and
/// what is.
///
/// Borrows the write connection and must not outlive it.
class RuleStore
{
public:
    RuleStore(db::Database &database, journal::Journal &journal);

    /// NotFound: no such rule; BadInput: as check(Setting). What is set already is no change.
    Result<void> set(const QString &id, const Rule::Setting &setting);

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace users
