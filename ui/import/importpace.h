#pragma once

#include "app/base/progress.h"

#include <deque>
#include <optional>

namespace ui {

/// How fast a running import is, from the places it has been at: over the last few seconds, since an import
/// that goes on begins far into its file, and a compressed one runs unevenly.
class ImportPace
{
public:
    /// \a at is where it was \a milliseconds after some fixed moment. Earlier calls have earlier moments.
    void add(qint64 milliseconds, const Progress &at);

    double bytesPerSecond() const; ///< of the file as it lies on disk; 0: not known yet
    std::optional<qint64> secondsLeft() const; ///< none: not known

private:
    struct Sample
    {
        qint64 milliseconds = 0;
        Progress at;
    };
    std::deque<Sample> m_samples;
};

} // namespace ui
