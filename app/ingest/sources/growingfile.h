#pragma once

#include "app/base/hash.h"
#include "app/ingest/sources/device.h"
#include "app/ingest/sources/rotations.h"

#include <QByteArray>

namespace ingest {

/// A file that somebody else is still writing. It is held open, so that it can be read to its end when
/// its name has gone to another file. Its bytes never change once they are there; where they do, it was
/// written anew (see isTheSameUpTo()). For one thread, but for what device() gave.
class GrowingFile
{
    Q_DISABLE_COPY_MOVE(GrowingFile)

public:
    /// The file at \a path, followed as \a named, a name that it has lost; empty: as \a path.
    /// A Hindrance: it cannot be opened, or is no plain file.
    static Result<std::unique_ptr<GrowingFile>> open(const QString &path, const QString &named = {});
    ~GrowingFile();

    const QString &path() const { return m_path; }
    QString heldPath() const;  ///< by which this very file is opened again, whatever its name is now
    QString nameNow() const;   ///< where it lies now; empty: nowhere, it was removed

    Result<qint64> size() const; ///< Storage
    Result<FileStamp> stamp() const; ///< Storage

    /// Whether its name has gone to another file, or to none yet.
    bool hasLostItsName() const;
    bool isNameTaken() const; ///< there is a file of that name

    /// The place behind the last line end in [\a from, \a to); \a from: there is none.
    Result<qint64> endOfLines(qint64 from, qint64 to) const;
    /// The place behind the first line end; 0: there is none.
    Result<qint64> endOfFirstLine(qint64 to) const;

    Result<QByteArray> bytes(qint64 from, qint64 count) const; ///< fewer where it ends before; Storage

    /// The SHA-256 of its first \a offset bytes. Quick if they are more than the last time.
    Result<QByteArray> hashUpTo(qint64 offset);

    /// Whether the bytes right before \a offset are those that were there at the last remember().
    Result<bool> isTheSameUpTo(qint64 offset) const;
    Result<void> remember(qint64 offset);
    void forget(); ///< it was written anew

    /// Its first \a limit bytes, to be read on any thread while this object lives.
    Device device(qint64 limit) const;

private:
    GrowingFile(int descriptor, QString path);
    std::unexpected<Failure> fault() const;

    int m_descriptor;
    QString m_path;
    std::unique_ptr<Sha256> m_hash;
    qint64 m_hashed = 0;
    QByteArray m_remembered; ///< the bytes before m_rememberedAt
    qint64 m_rememberedAt = 0;
};

} // namespace ingest
