#include "app/seal/packagefile.h"

#include "app/report/formats/spelling.h"

#include <QFile>
#include <QSaveFile>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

constexpr qsizetype pieceSize = 1 << 20;

/// Where the archive's bytes go: the new file, and their hash.
struct Sink
{
    Sink(const QString &path, Written progress)
        : file(path)
        , written(std::move(progress))
    {
    }

    QSaveFile file;
    Digester digester;
    qint64 done = 0;
    Written written;
};

la_ssize_t take(archive *, void *sink, const void *bytes, size_t size)
{
    auto &to = *static_cast<Sink *>(sink);
    const auto length = static_cast<qint64>(size);
    if (to.file.write(static_cast<const char *>(bytes), length) != length)
        return -1;
    to.digester.add(QByteArrayView(static_cast<const char *>(bytes), length));
    to.done += length;
    if (to.written)
        to.written(to.done);
    return static_cast<la_ssize_t>(size);
}

std::unexpected<Failure> refused(archive *zip, const Sink &sink)
{
    const char *why = archive_error_string(zip);
    return fail(Failure::Kind::Storage, why ? QString::fromUtf8(why) : sink.file.errorString(), sink.file.fileName());
}

bool put(archive *zip, QByteArrayView bytes)
{
    return archive_write_data(zip, bytes.data(), static_cast<size_t>(bytes.size())) == bytes.size();
}

/// No time is set on the entry: libarchive would write it in the machine's time zone.
bool begin(archive *zip, const PackageFile &file)
{
    const Entry entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), file.path.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), file.digests.size);
    return archive_write_zip_set_compression_deflate(zip) == ARCHIVE_OK
        && archive_write_header(zip, entry.get()) == ARCHIVE_OK;
}

/// Hashed again on its way: what went in must be what the lists say.
Result<void> copy(archive *zip, const PackageFile &file, const Sink &sink)
{
    if (file.source.isEmpty())
        return put(zip, file.bytes) ? Result<void>() : refused(zip, sink);
    QFile from(file.source);
    if (!from.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, from.errorString(), file.source);
    Digester digester;
    for (QByteArray piece = from.read(pieceSize); !piece.isEmpty(); piece = from.read(pieceSize)) {
        digester.add(piece);
        if (!put(zip, piece))
            return refused(zip, sink);
    }
    if (digester.result() != file.digests)
        return fail(Failure::Kind::BadInput, u"the file was changed while it was packed"_s, file.source);
    return {};
}

Result<void> add(archive *zip, const PackageFile &file, const Sink &sink)
{
    if (!begin(zip, file))
        return refused(zip, sink);
    return copy(zip, file, sink).and_then([&]() -> Result<void> {
        return archive_write_finish_entry(zip) == ARCHIVE_OK ? Result<void>() : refused(zip, sink);
    });
}

Result<void> addAll(Sink &sink, const std::vector<PackageFile> &files)
{
    const Archive writer(archive_write_new(), &archive_write_free);
    archive *const zip = writer.get();
    if (archive_write_set_format_zip(zip) != ARCHIVE_OK
        || archive_write_set_options(zip, "zip:hdrcharset=UTF-8,zip:!zip64") != ARCHIVE_OK
        || archive_write_set_bytes_in_last_block(zip, 1) != ARCHIVE_OK
        || archive_write_open(zip, &sink, nullptr, &take, nullptr) != ARCHIVE_OK)
        return refused(zip, sink);
    for (const PackageFile &file : files) {
        if (Result<void> added = add(zip, file, sink); !added)
            return added;
    }
    return archive_write_close(zip) == ARCHIVE_OK ? Result<void>() : refused(zip, sink);
}

} // namespace

PackageFile PackageFile::of(const QString &path, const QByteArray &bytes)
{
    return {.path = path, .bytes = bytes, .source = {}, .digests = digestsOf(bytes)};
}

Result<PackageFile> PackageFile::from(const QString &path, const QString &source)
{
    return digestsOfFile(source).transform([&](const Digests &digests) {
        return PackageFile{.path = path, .bytes = {}, .source = source, .digests = digests};
    });
}

bool isPlainPath(const QString &path)
{
    constexpr qsizetype most = 240;
    const QStringList parts = path.split(u'/');
    const bool climbs = std::ranges::any_of(parts, [](const QString &part) {
        return part.isEmpty() || part == u"."_s || part == u".."_s;
    });
    return !climbs && !path.contains(u'\\') && !path.contains(u':') && path.toUtf8().size() <= most
        && std::ranges::all_of(path.toUcs4(), [](uint value) {
               return value != '\n' && value != '\r' && value != '\t' && report::isVisible(value);
           });
}

QString sameness(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded();
}

Result<Digests> writePackage(const QString &path, const std::vector<PackageFile> &files, const Written &written)
{
    const qint64 all = std::accumulate(files.begin(), files.end(), qint64(0),
                                       [](qint64 sum, const PackageFile &file) { return sum + file.digests.size; });
    if (all > packageMost)
        return fail(Failure::Kind::Refused,
                    u"the files are %1 bytes together; a package holds %2"_s.arg(all).arg(packageMost));
    Sink sink(path, written);
    if (!sink.file.open(QIODevice::WriteOnly))
        return fail(Failure::Kind::Storage, sink.file.errorString(), path);
    if (Result<void> done = addAll(sink, files); !done)
        return failed(done);
    if (!sink.file.commit())
        return fail(Failure::Kind::Storage, sink.file.errorString(), path);
    return sink.digester.result();
}

} // namespace seal
