#pragma once

#include "app/seal/verification.h"
#include "app/seal/zipreader.h"

#include <map>

namespace seal {

/// A package's members by path: the hashes of all, and the bytes of those that are read.
struct Unpacked
{
    std::map<QString, Digests> digests;
    std::map<QString, QByteArray> texts; ///< of members up to textMost

    static constexpr qint64 textMost = 16 << 20;

    QByteArray text(const char *path) const;
};

/// Unpacks what \a zip has, once. Members that are damaged become findings of \a report.
Unpacked unpack(const ZipReader &zip, PackageReport &report);

} // namespace seal
