#include "app/ingest/picturefiles.h"

#include "app/ingest/importoptions.h"
#include "app/ingest/picturekind.h"
#include "app/ingest/sources/logaddress.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace ingest {

namespace fs = std::filesystem;

namespace {

constexpr qint64 largestOfRecord = 4; ///< as many as a record may bring of the largest pictures

constexpr std::string_view notFound = "not-found";
constexpr std::string_view outside = "outside";
constexpr std::string_view notAFile = "not-a-file";
constexpr std::string_view notAPicture = "not-a-picture";
constexpr std::string_view tooLarge = "too-large";
constexpr std::string_view tooMany = "too-many";
constexpr std::string_view unreadable = "unreadable";

bool isMissing(const std::error_code &error)
{
    return error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory
        || error == std::errc::filename_too_long;
}

/// Of the file itself, where \a path is a link; of the name, where a rotation has just taken the file away.
QString folderOf(const QString &path)
{
    const QFileInfo log(path);
    return log.exists() ? log.canonicalPath() : log.absolutePath();
}

/// What stands at \a path by now, without waiting for it; 0: not even that can be said.
mode_t modeAt(const fs::path &path)
{
    struct stat facts{};
    return ::lstat(path.c_str(), &facts) == 0 ? facts.st_mode : 0;
}

/// Opens \a real, a path without links, for \a file. Nobody may have put something else in its place, or in place
/// of a folder above it, since it was looked at: what was opened has to be a file, and to lie just there. Empty: it is.
std::string_view open(QFile &file, const fs::path &real)
{
    if (!S_ISREG(modeAt(real))) // to open a device may do something
        return notAFile;
    const int descriptor = ::open(real.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return unreadable;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable;
    }
    struct stat facts{};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode))
        return notAFile;
    std::error_code error;
    return fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), error) == real ? std::string_view()
                                                                                          : outside;
}

/// The \a size bytes of \a file, if they begin as a picture.
std::expected<std::string, std::string_view> pictureIn(QFile &file, qint64 size)
{
    std::string bytes(std::min(static_cast<size_t>(size), pictureKindBytes), '\0');
    const qint64 head = file.read(bytes.data(), static_cast<qint64>(bytes.size()));
    if (head < 0)
        return std::unexpected(unreadable);
    const PictureKind *kind = pictureKindOf(std::string_view(bytes).substr(0, static_cast<size_t>(head)));
    if (!kind || !kind->isImage)
        return std::unexpected(notAPicture);
    bytes.resize(static_cast<size_t>(size));
    for (qint64 at = head; at < size;) {
        const qint64 count = file.read(bytes.data() + at, size - at);
        if (count <= 0) // it has become shorter, or the disk refuses
            return std::unexpected(unreadable);
        at += count;
    }
    return bytes;
}

} // namespace

PictureFiles::PictureFiles(const QStringList &folders, qint64 limit)
    : m_limit(limit)
{
    for (const QString &folder : folders) {
        std::error_code error;
        fs::path real = fs::canonical(QFile::encodeName(folder).toStdString(), error);
        if (!error)
            m_folders.push_back(std::move(real));
    }
}

PictureFiles PictureFiles::of(const LogAddress &log, const ImportOptions &options)
{
    QStringList folders;
    if (log.member.isEmpty() && options.storedPath.isEmpty())
        folders.append(folderOf(log.path));
    folders.append(options.pictures);
    folders.removeAll(QString());
    return {folders, options.pictureLimit};
}

void PictureFiles::read(std::vector<Generation> &generations) const
{
    if (m_folders.empty())
        return;
    qint64 left = largestOfRecord * m_limit;
    for (Generation &generation : generations) {
        for (Picture &picture : generation.pictures) {
            if (!picture.file.empty() && picture.bytes.empty())
                read(picture, left);
        }
    }
}

void PictureFiles::read(Picture &picture, qint64 &left) const
{
    Bytes bytes = bytesOf(picture.file, left);
    if (!bytes) {
        picture.unread = bytes.error();
        return;
    }
    picture.bytes = std::move(*bytes);
    left -= static_cast<qint64>(picture.bytes.size());
    if (picture.mediaType.empty())
        picture.mediaType = pictureKindOf(picture.bytes)->mediaType;
}

/// Where no folder has it, the reason that says most: that it is missing says least.
PictureFiles::Bytes PictureFiles::bytesOf(const fs::path &name, qint64 left) const
{
    std::string_view why = notFound;
    if (name.native().contains('\0')) // a path would end there
        return std::unexpected(why);
    for (const fs::path &folder : m_folders) {
        Bytes bytes = bytesAt(folder / name, left); // an absolute name stands for itself
        if (bytes)
            return bytes;
        why = why == notFound ? bytes.error() : why;
    }
    return std::unexpected(why);
}

PictureFiles::Bytes PictureFiles::bytesAt(const fs::path &path, qint64 left) const
{
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error)
        return std::unexpected(isMissing(error) ? notFound : unreadable);
    if (!isWithin(real))
        return std::unexpected(outside);
    QFile file;
    if (const std::string_view why = open(file, real); !why.empty())
        return std::unexpected(why);
    const qint64 size = file.size();
    if (size > m_limit)
        return std::unexpected(tooLarge);
    if (size > left)
        return std::unexpected(tooMany);
    return pictureIn(file, size);
}

bool PictureFiles::isWithin(const fs::path &real) const
{
    return std::ranges::any_of(m_folders, [&](const fs::path &folder) {
        return std::ranges::mismatch(folder, real).in1 == folder.end();
    });
}

} // namespace ingest
