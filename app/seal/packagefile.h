#pragma once

#include "app/base/result.h"
#include "app/seal/digests.h"

#include <QString>

#include <functional>
#include <vector>

namespace seal {

/// One file of a package: its bytes, or the file on disk that has them.
struct PackageFile
{
    QString path; ///< in the package: "report/报告.pdf"
    QByteArray bytes;
    QString source; ///< not empty: read from there when the package is written
    Digests digests;

    static PackageFile of(const QString &path, const QByteArray &bytes);
    /// BadInput: the file cannot be read.
    static Result<PackageFile> from(const QString &path, const QString &source);
};

/// Whether \a path may stand in a package: relative, no part "." or "..", no "\\" or ":", nothing that is not seen
/// (controls, marks that turn the line), at most 240 bytes of UTF-8.
bool isPlainPath(const QString &path);

/// What two paths must not share where letter case or the form of accents is not told apart.
QString sameness(const QString &path);

/// Told of how many bytes of the package were written.
using Written = std::function<void(qint64 done)>;

/// Writes \a files into a new zip archive at \a path, in their order, all dated 1980-01-01 and of nobody, names in
/// UTF-8: the same files give the same bytes. All or nothing. BadInput: a file is not what its digests say any more.
/// Refused: more than packageMost, for which a plain zip has no room. Storage.
Result<Digests> writePackage(const QString &path, const std::vector<PackageFile> &files, const Written &written = {});

constexpr qint64 packageMost = qint64(2) << 30; ///< bytes of all files together

} // namespace seal
