#pragma once

#include "app/base/result.h"
#include "app/calendar/yearfile.h"

#include <QDate>

#include <optional>

namespace calendar {

/// The last day of a period, and whether a notice that is not out yet may still move it.
struct Deadline
{
    QDate day;
    bool provisional = false;

    bool operator==(const Deadline &) const = default;
};

/// The working days 工作日 of mainland China: Monday to Friday, less the days off and plus the make-up
/// working days of the State Council's yearly notices. In a year without a notice only weekends
/// are off, and every answer that touches it is provisional.
class WorkingDays
{
public:
    /// Reads the days that ship with the program, or another file of the same format.
    static Result<WorkingDays> load(const QString &path = QStringLiteral(":/calendar/cn.toml"));

    /// These days with the years of another file added, replacing years it also has: how an officer
    /// brings in next year's notice.
    Result<WorkingDays> withYear(const QString &path) const;
    Result<WorkingDays> withYearText(const QByteArray &toml, const QString &name) const;

    bool covers(int year) const { return m_years.contains(year); }
    int lastYear() const { return m_years.empty() ? 0 : m_years.rbegin()->first; }

    /// Whether no notice can change \a day any more. The last days of December (from "unsettled_from"
    /// in the data) wait for the next year's notice, which may move them.
    bool isSettled(QDate day) const;
    bool isSettled(QDate from, QDate to) const; ///< every day from \a from to \a to

    bool isWorkingDay(QDate day) const;

    /// The name of the holiday on \a day, if it is one of the notice's days off.
    std::optional<Bilingual> holiday(QDate day) const;

    /// The last of \a count working days after \a start. The start day is not counted (Civil Code
    /// 民法典 Art. 201). A count of 0 or less gives \a start itself.
    Deadline add(QDate start, int count) const;

    /// As add(), but with the start day counted if it is a working day: the cautious reading of
    /// 自…之日起 ("from the day of"), to be shown beside the other one.
    Deadline addConservative(QDate start, int count) const;

    /// \a day, or the next working day if it is off: where a period ends whose last day is a
    /// holiday (Civil Code Art. 203).
    Deadline rollForward(QDate day) const;

    /// \a day, or the last working day before it: for what must be done in good time before a day.
    Deadline rollBack(QDate day) const;

    /// Working days after \a from up to and including \a to: how many are left. Negative if
    /// \a to lies before \a from.
    int workingDaysBetween(QDate from, QDate to) const;

private:
    explicit WorkingDays(YearFile file);
    WorkingDays with(YearFile file) const;
    Deadline roll(QDate day, int step) const;

    std::map<int, YearDays> m_years;
    YearDays m_days; // of all years; where two notices name a day, the later one counts
    MonthDay m_unsettledFrom;
};

} // namespace calendar
