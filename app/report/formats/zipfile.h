#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <vector>

namespace report {

struct ZipMember
{
    QByteArray name; ///< "word/document.xml"
    QByteArray bytes;
    bool isPacked = true; ///< the first member of an ODT must not be
};

/// The members as a zip archive, in their order, all dated 1980-01-01 (the first day that the format
/// knows) and of nobody: the same members give the same bytes.
Result<QByteArray> zipped(const std::vector<ZipMember> &members);

} // namespace report
