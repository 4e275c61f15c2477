#pragma once

#include "app/base/result.h"

#include <QFile>
#include <QString>

#include <functional>
#include <vector>

namespace seal {

/// A member of a zip archive, as its central directory has it.
struct ZipEntry
{
    QString name;
    qint64 at = 0;     ///< of its packed bytes in the file
    qint64 packed = 0;
    qint64 size = 0;
    quint32 crc = 0;
    bool isDeflated = false;
};

/// Something in an archive by which two programs may see two things in it, or harm may be done.
struct ZipTrick
{
    enum class Kind {
        DuplicateName, ///< also but for letter case or the form of accents
        BadPath,       ///< absolute, climbing, hidden characters
        NotAFile,      ///< a link, a device
        HiddenBytes,   ///< before, between or behind the members
        TwoSayings,    ///< the member's own header says other than the directory
        TooLarge,      ///< unpacked, together, or for what a plain zip can hold
        Unreadable,    ///< encrypted, or packed in a way that is not known
    };

    Kind kind;
    QString path;
};

/// Reads zip archives that came from outside. Trusts nothing in them: what is not as plainly written as writePackage()
/// writes it, in an archive that any unpacker shows the same, is a ZipTrick.
class ZipReader
{
public:
    /// BadInput: it cannot be read, or is no zip.
    static Result<ZipReader> open(const QString &path);
    static Result<ZipReader> of(const QByteArray &bytes);

    const std::vector<ZipEntry> &entries() const { return m_entries; } ///< files alone, in the directory's order
    const std::vector<ZipTrick> &tricks() const { return m_tricks; }

    using Sink = std::function<void(QByteArrayView)>;
    /// Unpacks \a entry in pieces. BadInput: it is damaged, or longer than it says; what came until then went to \a
    /// sink.
    Result<void> read(const ZipEntry &entry, const Sink &sink) const;

private:
    ZipReader() = default;
    static Result<ZipReader> read(ZipReader reader, const QString &path);
    void readDirectory();
    bool readOne(qint64 &at);
    void judgeExtra(qint64 from, qint64 until, const QString &name);
    void readHeader(ZipEntry &entry, qint64 at, quint16 flags);
    void judgeNames();
    void judgePlaces(qint64 directory);
    void note(ZipTrick::Kind kind, const QString &path = {});
    bool has(qint64 at, qint64 size) const { return at >= 0 && size >= 0 && at + size <= m_bytes.size(); }
    quint16 two(qint64 at) const;
    quint32 four(qint64 at) const;

    struct Span
    {
        qint64 begin = 0;
        qint64 end = 0;
        QString name;
    };

    std::unique_ptr<QFile> m_file; // mapped
    QByteArray m_held; // or not from a file
    QByteArrayView m_bytes; // of either
    std::vector<ZipEntry> m_entries;
    std::vector<QString> m_folders;
    std::vector<Span> m_spans; // of members with their headers
    std::vector<ZipTrick> m_tricks;
};

} // namespace seal
