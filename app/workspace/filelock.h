#pragma once

#include "app/base/result.h"

#include <QString>

#include <memory>

namespace workspace {

/// Marks a workspace as written to by this process: a lock on "<file>.lock" beside it, which the
/// kernel drops when the process ends in whatever way. Move-only.
///
/// Not a lock on the file itself: closing any descriptor of a SQLite file would drop SQLite's own
/// locks on it in this process.
class FileLock
{
public:
    /// InUse if another process holds it; the detail names who ("pid 4711 on host, since …").
    static Result<FileLock> take(const QString &workspacePath);

private:
    explicit FileLock(int descriptor);

    struct Close
    {
        void operator()(int *descriptor) const noexcept;
    };
    std::unique_ptr<int, Close> m_descriptor;
};

} // namespace workspace
