#pragma once

#include "app/ingest/followed.h"
#include "app/ingest/followstore.h"

#include <vector>

namespace ingest {

/// What came after a file whose name has gone to another.
struct Successor
{
    std::unique_ptr<GrowingFile> file; ///< nullptr: the one that has the name now
    QStringList packed; ///< those that came before it and cannot be followed, as they were packed at once
};

/// Which file had the name of a followed log after \a old and before \a now, the first of them where there were
/// several: logs may be rotated twice before anybody looks. It is looked for by the names beside them (rotations.h):
/// a rotation that was written last after \a old was, and is none of the two, nor one of \a before as it was then.
/// What lies elsewhere by now, or is gone, leaves nothing by which it could be known.
Result<Successor> successorOf(const GrowingFile &old, const GrowingFile &now, const std::vector<FileStamp> &before);

/// The copy of what \a emptied was before it was emptied, if it lies beside it and has more than was read. nullptr:
/// there is none.
Result<std::unique_ptr<GrowingFile>> copyOf(const Followed &emptied, const QString &path);

/// Where the following of a log begins.
struct Start
{
    std::unique_ptr<GrowingFile> file;
    std::vector<FileStamp> before; ///< of the files beside it that are no news
    QStringList packed; ///< as Successor's
};

/// With \a now, which has the name; unless it is new, and another file that had the name before was read: then with
/// that one, if it has more by now, or with the one that came after it. So nothing is lost by a rotation while nobody
/// followed. \a known: what the store holds.
Result<Start> startOf(std::unique_ptr<GrowingFile> now, std::vector<KnownBeginning> known);

} // namespace ingest
