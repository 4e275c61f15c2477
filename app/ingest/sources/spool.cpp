#include "app/ingest/sources/spool.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

/// Not every file system makes files without a name; on the others the name goes at once.
int openNameless(const QString &folder)
{
    const QByteArray where = QFile::encodeName(folder);
    const int nameless = ::open(where.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (nameless >= 0)
        return nameless;
    QByteArray pattern = where + "/.spool-XXXXXX";
    const int named = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(pattern.constData());
    return named;
}

} // namespace

Result<Spool> Spool::of(QFile &pipe, const QString &folder)
{
    const int descriptor = openNameless(folder);
    if (descriptor < 0)
        return fail(Failure::Kind::Storage, QString::fromLocal8Bit(std::strerror(errno)), folder);
    auto file = std::make_unique<QFile>();
    if (!file->open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(Failure::Kind::Storage, file->errorString(), folder);
    }
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 count = pipe.read(piece.data(), piece.size());
        if (count < 0)
            return fail(Failure::Kind::BadInput, pipe.errorString(), u"stdin @%1"_s.arg(file->size()));
        if (count == 0)
            return Spool(std::move(file));
        if (file->write(piece.constData(), count) != count)
            return fail(Failure::Kind::Storage, file->errorString(), folder);
    }
}

QString Spool::path() const
{
    return u"/proc/self/fd/%1"_s.arg(m_file->handle());
}

} // namespace ingest
