#pragma once

#include <QByteArray>

namespace report {

/// An ICC profile (ICC.1:2004-10, version 4.2) of the sRGB colour space (IEC 61966-2-1): what the three
/// numbers of a colour in a report mean.
QByteArray srgbProfile();

} // namespace report
