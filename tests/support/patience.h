#pragma once

#include <QTest>

#include <chrono>

/// How long a test waits for what has to come. A wait ends when it has come, so a sound test pays nothing for it; Qt's
/// own five seconds are too few where the machine is busy with others.
inline constexpr std::chrono::seconds longEnough{60};

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, longEnough)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, longEnough)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, longEnough)
