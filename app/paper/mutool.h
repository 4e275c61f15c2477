#pragma once

#include "app/base/result.h"
#include "app/paper/limits.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace paper {

/// How a run of mutool ended.
struct ChildEnd
{
    enum class How {
        Done,
        Failed,  ///< it says so
        Crashed, ///< or was stopped by a limit of memory or processor time
        TimedOut,
        Enough, ///< the sink wanted no more
    };

    How how = How::Done;
    QString words; ///< that it wrote to standard error, the first 16 KiB
};

/// Takes what comes; false: enough.
using ByteSink = std::function<bool(QByteArrayView)>;

/// Runs `mutool ARGUMENTS` with the file at \a path as its standard input; arguments name it as paperArgument(). The
/// child has limits of memory and time, may write no file and open no socket (see childfence.h), and gets none of the
/// environment. NotFound: mutool is not installed (where is "mupdf-tools"). Cancelled: \a stop.
Result<ChildEnd> runMutool(const QStringList &arguments, const QString &path, const ByteSink &sink,
                           const ChildLimits &limits, const std::stop_token &stop);

/// Has neither the name of the file, which is a stranger's, nor its suffix, by which mutool would choose what it is.
QString paperArgument();

} // namespace paper
