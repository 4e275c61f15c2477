#pragma once

#include <QString>

#include <vector>

namespace report {

/// A QR code (ISO/IEC 18004) as its modules, without the quiet zone.
struct QrCode
{
    int size = 0;              ///< modules a side; 0: there is none
    std::vector<bool> modules; ///< row by row, true: dark

    bool isDark(int row, int column) const
    {
        const qsizetype at = qsizetype(row) * size + column;
        return modules[size_t(at)];
    }
};

/// Modules that stay light on each side of a code.
inline constexpr int quietZone = 4;

/// \a text (ASCII) as a code that is still read with 15 % of it lost (level M). Size 0 where it is too
/// long for one (2,331 bytes).
QrCode qrCode(const QString &text);

} // namespace report
