#pragma once

#include "app/base/result.h"

#include <QString>

#include <map>
#include <vector>

namespace registry {

/// How long before their last day duties are announced: calendar days, the longest first. A value.
class LeadTimes
{
public:
    /// What a lead time belongs to.
    enum class Of { Clock, Kind };
    using Days = std::vector<int>; ///< falling, without repetition: {30, 7, 1}

    /// Reads the days that ship. BadInput names file, line and column.
    static Result<LeadTimes> load(const QString &path = QStringLiteral(":/registry/reminders.toml"));

    /// Those of a duty under \a clock of an item of \a kind: the workspace's for the kind, the workspace's for the
    /// clock, the same two as they ship, or else what ships for all.
    const Days &of(const QString &clock, const QString &kind) const;

    /// This table with \a days for \a id as the workspace sets them; none: as it ships.
    LeadTimes with(Of of, const QString &id, Days days) const;

    /// What the workspace itself sets, by id.
    const std::map<QString, Days> &own(Of of) const { return of == Of::Clock ? m_ownClocks : m_ownKinds; }

private:
    std::map<QString, Days> m_clocks;
    std::map<QString, Days> m_kinds;
    std::map<QString, Days> m_ownClocks;
    std::map<QString, Days> m_ownKinds;
    Days m_otherwise{14, 3, 1};
};

/// "clock", "kind".
QString name(LeadTimes::Of of);

/// "30,7,1" as days, in falling order. BadInput: nothing, or a number that is not 1 to 730.
Result<LeadTimes::Days> leadDaysOf(const QString &text);

/// "30,7,1".
QString text(const LeadTimes::Days &days);

} // namespace registry
