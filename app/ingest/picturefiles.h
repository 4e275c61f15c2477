#pragma once

#include "app/ingest/generation.h"

#include <QStringList>

#include <expected>
#include <filesystem>
#include <vector>

namespace ingest {

struct ImportOptions;
struct LogAddress;

/// Reads the pictures that a log names by files instead of holding them.
///
/// A log is not to be trusted: nothing is read but regular files that, with every link resolved, lie within one of
/// the folders given, and of those only what begins as a picture does. For one record no more is read than four of
/// the largest pictures hold, however many files it names.
class PictureFiles
{
public:
    PictureFiles() = default; ///< reads none: names stay names

    /// A relative name is looked for in \a folders, in their order. \a limit: bytes of the largest picture.
    PictureFiles(const QStringList &folders, qint64 limit);

    /// For the log at \a log: within its own folder, unless it is a member of an archive or came through a pipe,
    /// and within the folder that \a options name.
    static PictureFiles of(const LogAddress &log, const ImportOptions &options);

    /// Fills in what the files hold that the pictures of one record's \a generations name. Of one that is not read
    /// `unread` says why: "not-found", "outside" (of the folders), "not-a-file", "not-a-picture", "too-large",
    /// "too-many" (its record names more than is read) or "unreadable".
    void read(std::vector<Generation> &generations) const;

private:
    using Bytes = std::expected<std::string, std::string_view>;

    void read(Picture &picture, qint64 &left) const;
    Bytes bytesOf(const std::filesystem::path &name, qint64 left) const;
    Bytes bytesAt(const std::filesystem::path &path, qint64 left) const;
    bool isWithin(const std::filesystem::path &real) const;

    std::vector<std::filesystem::path> m_folders; ///< canonical
    qint64 m_limit = 0;
};

} // namespace ingest
