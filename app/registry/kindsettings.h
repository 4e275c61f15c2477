#pragma once

#include "app/registry/kinds.h"

#include <map>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace registry {

/// What a workspace sets in place of a kind that ships, or a kind of its own. What is empty is as it ships. The clocks
/// of the law are not here: no workspace changes them.
struct KindSetting
{
    QString kind;
    bool isOwn = false; ///< no such kind ships; it has to have both titles
    std::optional<QString> titleZh;
    std::optional<QString> titleEn;
    std::optional<int> validityMonths;   ///< 0: does not expire
    std::optional<int> displayDays;      ///< after how many days somebody looks again whether the number is shown
    std::optional<bool> showsNumber;     ///< own kinds alone
    std::optional<QString> renewalClock; ///< own kinds alone: the clock that runs to the last day of validity
    std::map<QString, int> reminders;    ///< clock -> calendar days before the due day

    bool operator==(const KindSetting &) const = default;
};

/// \a shipped with \a settings. A setting that no longer fits (of a kind or a clock that is gone) is passed over.
KindTable withSettings(KindTable shipped, const std::vector<KindSetting> &settings, const calendar::ClockTable &clocks);

Result<std::vector<KindSetting>> readKindSettings(const db::Database &database);

/// Keeps what a workspace sets about kinds. Borrows the write connection and must not outlive it.
class KindSettingStore
{
public:
    KindSettingStore(db::Database &database, journal::Journal &journal);

    /// Sets \a setting in place of what was set for that kind; nothing in it: the kind is as it ships. An own
    /// kind that items may have is never taken away. BadInput: no such kind ships and it is not called the workspace's
    /// own, or the other way round; an own kind without titles; a number out of its range; a clock that is not the
    /// kind's, or runs to no last day.
    Result<void> set(const KindSetting &setting);

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace registry
