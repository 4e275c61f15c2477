#include "app/ingest/beginnings.h"

namespace ingest {

namespace {

/// Whether a line ends right before or right behind \a offset, so that a reader may begin there.
Result<bool> isBetweenLines(const GrowingFile &file, qint64 offset)
{
    if (offset == 0)
        return true;
    const Result<qint64> before = file.endOfLines(offset - 1, offset);
    const Result<qint64> behind = file.endOfLines(offset, offset + 1);
    if (!before || !behind)
        return failed(before ? behind : before);
    return *before == offset || *behind == offset + 1;
}

} // namespace

Result<const KnownBeginning *> longestBeginning(GrowingFile &file, const std::vector<KnownBeginning> &known)
{
    const Result<qint64> size = file.size();
    if (!size)
        return failed(size);
    const KnownBeginning *found = nullptr;
    for (const KnownBeginning &each : known) {
        if (each.bytes > *size)
            break;
        const Result<QByteArray> hash = file.hashUpTo(each.bytes);
        const Result<bool> fits = isBetweenLines(file, each.checkpoint);
        if (!hash || !fits)
            return hash ? failed(fits) : failed(hash);
        if (*fits && *hash == each.sha256)
            found = &each;
    }
    return found;
}

} // namespace ingest
