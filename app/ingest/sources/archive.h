#pragma once

#include "app/base/result.h"
#include "app/ingest/sources/compression.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

struct archive;
struct archive_entry;

namespace ingest {

/// What an archive says of a member before its bytes.
struct MemberHeader
{
    QString name;         ///< with its folders; of a second member of that name "name#2", and so on
    QString obstacle;     ///< why it cannot be read; empty: nothing is in the way
    bool isFolder = false;
    qint64 size = 0; ///< that it claims to have, as far as it does
};

/// An archive on a device, member after member, through libarchive. Nothing is ever written to disk.
///
/// Read are zip (stored or deflated), tar, and a single stream of xz or bzip2, which is one member
/// without a name. A filter is allowed once: what is compressed twice is refused.
class Archive
{
    Q_DISABLE_COPY_MOVE(Archive)

public:
    static constexpr size_t longestName = 1000; ///< bytes of a member's name that is taken

    /// Borrows \a device, which stands at its beginning.
    Archive(QIODevice &device, Compression packing);
    ~Archive();

    /// Goes to the next member. None: there is no other. BadInput: the archive ends too early.
    /// Corrupt: it is damaged. Storage: the disk refused.
    Result<std::optional<MemberHeader>> next();

    /// The next bytes of the member; 0 is its end. Fails as next() does.
    Result<size_t> read(std::span<char> into);

private:
    struct Callbacks;

    Result<void> open();
    Result<void> nextBlock();
    MemberHeader describe(archive_entry *entry);
    std::unexpected<Failure> broken() const;

    QIODevice &m_device;
    std::unique_ptr<archive, int (*)(archive *)> m_archive;
    std::vector<char> m_input;
    std::span<const char> m_block; // libarchive's, valid until the next one
    qint64 m_offset = 0;           // in the member, behind m_block
    QHash<QString, int> m_names;
    bool m_isOpen = false;
    bool m_isAtEnd = false;
    bool m_isBroken = false;
    bool m_deviceFailed = false;
};

} // namespace ingest
