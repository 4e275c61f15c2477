#pragma once

#include "app/base/result.h"
#include "app/calendar/clock.h"

#include <vector>

namespace calendar {

/// The clocks in force, each under its id. A value: a change gives a new table.
class ClockTable
{
public:
    ClockTable(QString version, std::vector<Clock> clocks);

    /// nullptr if there is no such clock.
    const Clock *find(const QString &id) const;
    const std::vector<Clock> &all() const { return m_clocks; }
    const QString &version() const { return m_version; } ///< the day of the data: "2026-11-23"

    /// This table with \a amount (1 or more, in the clock's own unit) as the target of clock \a id.
    /// NotFound: no such clock. Refused: the law fixes it, or \a amount is above its ceiling.
    Result<ClockTable> withTarget(const QString &id, int amount) const;

private:
    QString m_version;
    std::vector<Clock> m_clocks;
};

/// Reads a clock table. BadInput names file, line and column: a missing field, an id given twice, or a
/// clock that claims to be statutory without a number of the law.
Result<ClockTable> loadClocks(const QString &path = QStringLiteral(":/clocks/cn.toml"));
Result<ClockTable> parseClocks(const QByteArray &toml, const QString &name);

} // namespace calendar
