#pragma once

#include "app/inspection/sessionstore.h"
#include "app/inspection/subset.h"

namespace inspection {

/// Where the part of the workspace at \a live lies that a session may see: beside it, encrypted as it is.
QString partPath(const QString &live);

/// Makes that part anew for \a session; what was left of an earlier one is removed first. In it personal information
/// and officers' names are covered, so that there is nothing to unmask. Fails as writeSubset().
Result<Subset> makePart(const QString &live, const QByteArray &passphrase, const Session &session);

/// Removes it; no harm where there is none.
void removePart(const QString &live);

} // namespace inspection
