#pragma once

#include "app/base/result.h"

#include <QFile>

namespace ingest {

/// What came through a pipe, as a file that is gone with this object, or with the program however it
/// ends: it has no name. So nothing of a log lies about in plain beside an encrypted workspace.
///
/// An import reads its file more than once (its hash, its format, its records), a pipe gives once.
class Spool
{
public:
    /// Reads \a pipe to its end, on the disk of \a folder. Storage: that is full, or refuses.
    static Result<Spool> of(QFile &pipe, const QString &folder);

    QString path() const; ///< opens the bytes, while this object lives
    qint64 size() const { return m_file->size(); }

private:
    explicit Spool(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
    {
    }

    std::unique_ptr<QFile> m_file;
};

} // namespace ingest
