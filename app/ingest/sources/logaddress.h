#pragma once

#include <QString>

namespace ingest {

/// Where a log lies: a file, or a member of the archive that the file is.
struct LogAddress
{
    QString path;
    QString member = {}; ///< empty: the file itself

    /// "logs.zip!september/a.jsonl": for people; the store keeps both apart.
    QString text() const { return member.isEmpty() ? path : path + QLatin1Char('!') + member; }
};

/// What the store has for the path of a log that came through a pipe. Paths of files are absolute.
inline constexpr QLatin1StringView standardInput("stdin");

} // namespace ingest
