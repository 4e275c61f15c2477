#pragma once

#include <QtTypes>

#include <functional>
#include <stop_token>

/// How far a long piece of work is. Bytes are of the file as it lies on disk.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0; ///< 0: not known
    qint64 records = 0; ///< stored so far, an earlier run's part included; 0: not counted
};

/// Long work reports here, from its own thread, a few times a second, and looks at its
/// std::stop_token at least as often. A stopped job returns Failure::Kind::Cancelled.
using ProgressSink = std::function<void(const Progress &)>;
