#include "app/ingest/succession.h"

#include "app/ingest/beginnings.h"
#include "app/ingest/sources/packedsource.h"

#include <QFileInfo>

#include <ranges>

namespace ingest {

namespace {

constexpr qint64 headSize = 4096; ///< bytes, by which a file is known in its packed copy

/// Whether \a packed is \a old itself: not every program gives what it packs the time of the original.
Result<bool> isCopy(const GrowingFile &old, const QString &packed)
{
    const Result<std::unique_ptr<ByteSource>> source = ByteSource::open(packed, {.encoding = Encoding::Utf8});
    const QByteArray head = source ? headOf(**source, headSize) : QByteArray();
    const Result<QByteArray> beginning = old.bytes(0, head.size());
    if (!beginning)
        return failed(beginning);
    return *beginning == head; // so it is while not a byte of it is there: it is being packed
}

/// Those of \a rotations that were written behind \a last and neither are nor were looked at.
std::vector<Rotation> between(const std::vector<Rotation> &rotations, const FileStamp &last, const FileStamp &now,
                              const std::vector<FileStamp> &before)
{
    // Of several that were written at the very same time their order says which is older.
    bool isBehind = std::ranges::none_of(rotations, [&](const Rotation &each) { return each.stamp.isOf(last); });
    std::vector<Rotation> found;
    for (const Rotation &each : rotations) {
        if (each.stamp.isOf(last)) {
            isBehind = true;
            continue;
        }
        const bool isLater = each.stamp.changed > last.changed || (each.stamp.changed == last.changed && isBehind);
        const bool isKnown =
            each.stamp.isOf(now) || std::ranges::any_of(before, [&](const FileStamp &one) {
                return each.stamp.isOf(one) && each.stamp.changed <= one.changed; // an inode may be given again
            });
        if (isLater && !isKnown)
            found.push_back(each);
    }
    return found;
}

/// The file that \a rotation was when it was seen; nullptr: it is no longer called so.
std::unique_ptr<GrowingFile> openAsSeen(const Rotation &rotation, const QString &name)
{
    Result<std::unique_ptr<GrowingFile>> file = GrowingFile::open(rotation.path, name);
    const Result<FileStamp> stamp = file ? (*file)->stamp() : failed(file);
    return stamp && stamp->isOf(rotation.stamp) ? std::move(*file) : nullptr;
}

/// Whether a file at \a path may have had the name of \a log.
bool hasBeen(const QString &log, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return path == log || name == QFileInfo(log).fileName() || isRotationOf(name, QFileInfo(log).fileName());
}

/// False: they are being renamed at this moment.
Result<bool> look(Successor &next, const GrowingFile &old, const FileStamp &now, const std::vector<FileStamp> &before)
{
    next = {};
    const Result<FileStamp> last = old.stamp();
    if (!last)
        return failed(last);
    const QString place = old.nameNow();
    const std::vector<Rotation> rotations =
        rotationsOf(old.path(), place.isEmpty() ? QString() : QFileInfo(place).absolutePath());
    for (const Rotation &each : between(rotations, *last, now, before)) {
        if (!each.isPacked) {
            next.file = openAsSeen(each, old.path());
            return next.file != nullptr;
        }
        const Result<bool> isOld = isCopy(old, each.path);
        if (!isOld)
            return failed(isOld);
        if (!*isOld)
            next.packed.append(each.path);
    }
    return true;
}

} // namespace

Result<Successor> successorOf(const GrowingFile &old, const GrowingFile &now, const std::vector<FileStamp> &before)
{
    constexpr int attempts = 8; // after which one that cannot be opened is left out
    const Result<FileStamp> current = now.stamp();
    if (!current)
        return failed(current);
    Successor next;
    for (int i = 0; i < attempts; ++i) {
        const Result<bool> done = look(next, old, *current, before);
        if (!done)
            return failed(done);
        if (*done)
            break;
    }
    return next;
}

Result<std::unique_ptr<GrowingFile>> copyOf(const Followed &emptied, const QString &path)
{
    const std::vector<Rotation> rotations = rotationsOf(path);
    for (const Rotation &each : rotations | std::views::reverse) {
        if (each.isPacked)
            continue;
        Result<std::unique_ptr<GrowingFile>> file = GrowingFile::open(each.path, path);
        if (!file)
            continue;
        const Result<bool> has = emptied.isBeginningOf(**file);
        if (!has)
            return failed(has);
        if (*has)
            return std::move(*file);
    }
    return nullptr;
}

Result<Start> startOf(std::unique_ptr<GrowingFile> now, std::vector<KnownBeginning> known)
{
    const QString log = now->path();
    const std::vector<Rotation> rotations = rotationsOf(log);
    Start start;
    for (const Rotation &each : rotations)
        start.before.push_back(each.stamp);
    std::erase_if(known, [&](const KnownBeginning &each) { return !hasBeen(log, each.path); });
    const Result<const KnownBeginning *> current = longestBeginning(*now, known);
    if (!current)
        return failed(current);
    for (size_t i = *current ? 0 : rotations.size(); i-- > 0;) {
        std::unique_ptr<GrowingFile> file =
            rotations[i].isPacked || known.empty() ? nullptr : openAsSeen(rotations[i], log);
        const Result<const KnownBeginning *> read = file ? longestBeginning(*file, known) : nullptr;
        if (!read)
            return failed(read);
        if (!*read)
            continue;
        const bool isWhole = (*read)->bytes >= rotations[i].stamp.size;
        start.before.resize(isWhole ? i + 1 : i);
        if (!isWhole) {
            start.file = std::move(file);
            return start;
        }
        Result<Successor> next = successorOf(*file, *now, start.before);
        if (!next)
            return failed(next);
        start.packed = std::move(next->packed);
        start.file = next->file ? std::move(next->file) : std::move(now);
        return start;
    }
    start.file = std::move(now);
    return start;
}

} // namespace ingest
