#include "app/ingest/sources/growingfile.h"

#include "app/ingest/hindrance.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

constexpr qint64 pieceSize = 1 << 18;
constexpr qint64 tailSize = 512; ///< by which a file that was written anew is known

/// The beginning of an open file, as if it were all of it.
class Beginning : public QIODevice
{
public:
    Beginning(int descriptor, qint64 limit)
        : m_descriptor(descriptor)
        , m_limit(limit)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_limit; }

    bool seek(qint64 offset) override
    {
        m_at = offset;
        return QIODevice::seek(offset);
    }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const qint64 wanted = std::min(most, m_limit - m_at);
        if (wanted <= 0)
            return 0;
        const ssize_t count = ::pread(m_descriptor, into, static_cast<size_t>(wanted), m_at);
        if (count < 0) {
            setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
            return -1;
        }
        m_at += count;
        return count;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_descriptor; // the file's
    qint64 m_limit;
    qint64 m_at = 0;
};

} // namespace

Result<std::unique_ptr<GrowingFile>> GrowingFile::open(const QString &path, const QString &named)
{
    struct stat about{};
    const QByteArray name = QFile::encodeName(path);
    // Not to be kept waiting by a pipe that nobody writes to.
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return hinder(Hindrance::Missing, path, QString::fromLocal8Bit(std::strerror(errno)));
    const QString called = QFileInfo(named.isEmpty() ? path : named).absoluteFilePath();
    std::unique_ptr<GrowingFile> file(new GrowingFile(descriptor, called));
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return hinder(Hindrance::NotAFile, path);
    return file;
}

GrowingFile::GrowingFile(int descriptor, QString path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_hash(std::make_unique<Sha256>())
{
}

GrowingFile::~GrowingFile()
{
    ::close(m_descriptor);
}

QString GrowingFile::heldPath() const
{
    return u"/proc/self/fd/%1"_s.arg(m_descriptor);
}

QString GrowingFile::nameNow() const
{
    const QString name = QFile::symLinkTarget(heldPath());
    return QFileInfo::exists(name) ? name : QString();
}

std::unexpected<Failure> GrowingFile::fault() const
{
    return fail(Failure::Kind::Storage, QString::fromLocal8Bit(std::strerror(errno)), m_path);
}

Result<qint64> GrowingFile::size() const
{
    struct stat about{};
    if (::fstat(m_descriptor, &about) != 0)
        return fault();
    return about.st_size;
}

Result<FileStamp> GrowingFile::stamp() const
{
    struct stat about{};
    if (::fstat(m_descriptor, &about) != 0)
        return fault();
    return FileStamp::of(about);
}

bool GrowingFile::hasLostItsName() const
{
    struct stat held{};
    struct stat named{};
    if (::fstat(m_descriptor, &held) != 0 || ::stat(QFile::encodeName(m_path).constData(), &named) != 0)
        return true;
    return held.st_dev != named.st_dev || held.st_ino != named.st_ino;
}

bool GrowingFile::isNameTaken() const
{
    struct stat named{};
    return ::stat(QFile::encodeName(m_path).constData(), &named) == 0;
}

Result<QByteArray> GrowingFile::bytes(qint64 from, qint64 count) const
{
    QByteArray piece(count, Qt::Uninitialized);
    const ssize_t read = ::pread(m_descriptor, piece.data(), static_cast<size_t>(count), from);
    if (read < 0)
        return fault();
    piece.truncate(read);
    return piece;
}

Result<qint64> GrowingFile::endOfLines(qint64 from, qint64 to) const
{
    while (to > from) {
        const qint64 begin = std::max(from, to - pieceSize);
        const Result<QByteArray> piece = bytes(begin, to - begin);
        if (!piece)
            return failed(piece);
        if (const qsizetype last = piece->lastIndexOf('\n'); last >= 0)
            return begin + last + 1;
        to = begin;
    }
    return from;
}

Result<qint64> GrowingFile::endOfFirstLine(qint64 to) const
{
    for (qint64 at = 0; at < to; at += pieceSize) {
        const Result<QByteArray> piece = bytes(at, std::min(pieceSize, to - at));
        if (!piece)
            return failed(piece);
        if (const qsizetype first = piece->indexOf('\n'); first >= 0)
            return at + first + 1;
    }
    return 0;
}

Result<QByteArray> GrowingFile::hashUpTo(qint64 offset)
{
    if (offset < m_hashed) {
        m_hash = std::make_unique<Sha256>();
        m_hashed = 0;
    }
    while (m_hashed < offset) {
        const Result<QByteArray> piece = bytes(m_hashed, std::min(pieceSize, offset - m_hashed));
        if (!piece)
            return failed(piece);
        if (piece->isEmpty())
            return fail(Failure::Kind::BadInput, u"the file became shorter while it was read"_s, m_path);
        m_hash->add(*piece);
        m_hashed += piece->size();
    }
    return m_hash->soFar();
}

Result<bool> GrowingFile::isTheSameUpTo(qint64 offset) const
{
    if (m_rememberedAt == 0)
        return true;
    const Result<qint64> whole = size();
    if (!whole)
        return failed(whole);
    if (*whole < offset)
        return false;
    const Result<QByteArray> now = bytes(m_rememberedAt - m_remembered.size(), m_remembered.size());
    if (!now)
        return failed(now);
    return *now == m_remembered;
}

Result<void> GrowingFile::remember(qint64 offset)
{
    const qint64 begin = std::max<qint64>(0, offset - tailSize);
    Result<QByteArray> tail = bytes(begin, offset - begin);
    if (!tail)
        return failed(tail);
    m_remembered = std::move(*tail);
    m_rememberedAt = begin + m_remembered.size();
    return {};
}

void GrowingFile::forget()
{
    m_hash = std::make_unique<Sha256>();
    m_hashed = 0;
    m_remembered.clear();
    m_rememberedAt = 0;
}

Device GrowingFile::device(qint64 limit) const
{
    return {std::make_unique<Beginning>(m_descriptor, limit), m_path};
}

} // namespace ingest
