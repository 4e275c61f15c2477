#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <compare>
#include <vector>

struct stat;

namespace ingest {

/// Which file it is, whatever it is called, and when it was written last.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 changed = 0; ///< nanoseconds since 1970, UTC; renaming does not change it
    qint64 size = 0;    ///< bytes

    static FileStamp of(const struct stat &about);
    bool isOf(const FileStamp &other) const { return device == other.device && inode == other.inode; }
};

/// A file beside a log that had the log's name before.
struct Rotation
{
    QString path;
    FileStamp stamp;
    bool isPacked = false;
};

/// Whether rotation gives a name such as \a name to what was called \a log: "a.jsonl.1", "a.jsonl-20261128",
/// "a.1.jsonl", "a-2026-11-28.jsonl", and each of them packed: "a.jsonl.2.gz".
bool isRotationOf(const QString &name, const QString &log);

/// The rotations of \a log, a path, that lie beside it or in \a also, a folder: those that were written last at the
/// end. Numbers do not say the order, as some count up and some down; where the times are the same the higher number
/// is the older file, as logrotate has it.
std::vector<Rotation> rotationsOf(const QString &log, const QString &also = {});

} // namespace ingest
