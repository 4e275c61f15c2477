#pragma once

#include <cstdio>
#include <cstdlib>

/// Aborts, which a fuzzer takes for a find, and says \a what does not hold.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}
