#include "app/ingest/sources/rotations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sys/stat.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

const QStringList &packedEndings()
{
    static const QStringList endings{u".gz"_s, u".zst"_s, u".xz"_s, u".bz2"_s, u".zip"_s, u".lz4"_s};
    return endings;
}

/// \a name without the ending of packed files, if it has one.
QString unpackedName(const QString &name)
{
    for (const QString &ending : packedEndings()) {
        if (name.endsWith(ending))
            return name.chopped(ending.size());
    }
    return name;
}

/// A number or a date, with what stands before it.
bool isMark(const QString &text)
{
    static const QRegularExpression mark(u"^[-._][0-9][-0-9._T]*$"_s);
    return mark.match(text).hasMatch();
}

/// The number at the end of \a path; dates are none.
qint64 numberOf(const QString &path)
{
    static const QRegularExpression number(u"[-._]([0-9]{1,4})(?:\\.[A-Za-z]+)?$"_s);
    return number.match(unpackedName(path)).captured(1).toLongLong();
}

bool isOlder(const Rotation &one, const Rotation &other)
{
    if (one.stamp.changed != other.stamp.changed)
        return one.stamp.changed < other.stamp.changed;
    if (numberOf(one.path) != numberOf(other.path))
        return numberOf(one.path) > numberOf(other.path);
    return one.path < other.path;
}

void addFrom(const QString &folder, const QString &log, std::vector<Rotation> &found)
{
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    for (const QString &name : names) {
        if (!isRotationOf(name, log))
            continue;
        struct stat about{};
        const QString path = QDir(folder).filePath(name);
        if (::stat(QFile::encodeName(path).constData(), &about) == 0) // else it is gone again
            found.push_back({path, FileStamp::of(about), unpackedName(name) != name});
    }
}

} // namespace

FileStamp FileStamp::of(const struct stat &about)
{
    constexpr qint64 second = 1'000'000'000;
    return {.device = about.st_dev,
            .inode = about.st_ino,
            .changed = qint64(about.st_mtim.tv_sec) * second + about.st_mtim.tv_nsec,
            .size = about.st_size};
}

bool isRotationOf(const QString &name, const QString &log)
{
    const QString plain = unpackedName(name);
    if (plain.startsWith(log))
        return isMark(plain.sliced(log.size()));
    const qsizetype dot = log.lastIndexOf(u'.');
    const QString stem = log.first(std::max<qsizetype>(dot, 0));
    const QString ending = dot > 0 ? log.sliced(dot) : QString();
    return dot > 0 && plain.size() > log.size() && plain.startsWith(stem) && plain.endsWith(ending)
        && isMark(plain.sliced(stem.size(), plain.size() - log.size()));
}

std::vector<Rotation> rotationsOf(const QString &log, const QString &also)
{
    const QFileInfo about(log);
    std::vector<Rotation> found;
    addFrom(about.absolutePath(), about.fileName(), found);
    if (!also.isEmpty() && QFileInfo(also).absoluteFilePath() != about.absolutePath())
        addFrom(also, about.fileName(), found);
    std::ranges::sort(found, isOlder);
    return found;
}

} // namespace ingest
