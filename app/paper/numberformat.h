#pragma once

#include <QString>

namespace paper {

/// How a workbook shows numbers (ISO/IEC 29500-1, 18.8.30), as far as it changes what they mean.
class NumberFormat
{
public:
    NumberFormat() = default;
    explicit NumberFormat(const QString &code);

    /// The format with a fixed \a id: the dates of Western and Chinese Excel among them.
    static NumberFormat ofId(int id);

    bool isDate() const { return m_hasDate || m_hasTime; }

    /// \a value for a reader who compares: dates as 2026-03-01, times as 10:22, both as 2026-03-01 10:22 whatever the
    /// format's own order; numbers with its decimals, leading zeros and per cent, without grouping. \a from1904: days
    /// count from 1904-01-01, as on old Macintoshes. A date out of range stays a number.
    QString shown(double value, bool from1904) const;

private:
    QString shownDate(double value, bool from1904) const;

    bool m_hasDate = false;
    bool m_hasTime = false;
    bool m_isPercent = false;
    bool m_isGeneral = true;
    int m_decimals = 0; ///< at least
    int m_digits = 0; ///< before the point, at least
};

} // namespace paper
