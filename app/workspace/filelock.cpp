#include "app/workspace/filelock.h"

#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace workspace {

namespace {

QByteArray holder()
{
    return QStringLiteral("pid %1 on %2, since %3")
        .arg(getpid())
        .arg(QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
        .toUtf8();
}

QString readHolder(int descriptor)
{
    char text[256];
    const ssize_t length = pread(descriptor, text, sizeof text, 0);
    return length > 0 ? QString::fromUtf8(text, length) : QString();
}

} // namespace

Result<FileLock> FileLock::take(const QString &workspacePath)
{
    const QString path = workspacePath + QStringLiteral(".lock");
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(Failure::Kind::Storage, QString::fromLocal8Bit(std::strerror(errno)), path);
    FileLock lock(descriptor);
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(Failure::Kind::InUse, readHolder(descriptor), workspacePath);

    const QByteArray text = holder();
    if (ftruncate(descriptor, 0) != 0 || pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0) < 0)
        return fail(Failure::Kind::Storage, QString::fromLocal8Bit(std::strerror(errno)), path);
    return lock;
}

FileLock::FileLock(int descriptor)
    : m_descriptor(new int(descriptor))
{
}

// The lock file stays: removing it would let two processes hold two files of one name.
void FileLock::Close::operator()(int *descriptor) const noexcept
{
    close(*descriptor);
    delete descriptor;
}

} // namespace workspace
