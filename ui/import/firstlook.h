#pragma once

#include "app/ingest/firstrecords.h"

#include <QStringList>

namespace ui {

class PersonalRules;

/// A log as it is first looked at: which one it is, and its first records.
struct FirstLook
{
    ingest::LogAddress address;
    QStringList members; ///< of the archive that the file is; empty: it is none
    ingest::FirstRecords first;
};

/// The log at \a path, or \a member of the archive that it is; with no member named the first one. What \a personal
/// finds is among the secrets of the records. Fails as ingest::firstRecords(), and where the rules do not compile.
/// Not for the window's thread.
Result<FirstLook> firstLook(const QString &path, const QString &member, std::optional<ingest::Encoding> encoding,
                            PersonalRules &personal);

} // namespace ui
