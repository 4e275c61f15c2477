#pragma once

#include "app/detect/packstore.h"

#include <optional>
#include <span>

namespace ctl {

/// A rule pack from a file, put to the test of its samples.
Result<detect::RulePack> loadPack(const QString &path);

/// Of the versions of \a pack that are called \a version (empty: any), the newest.
std::optional<detect::RegisteredPack> newestVersion(std::span<const detect::RegisteredPack> packs, const QString &pack,
                                                    const QString &version);

/// The same, but the one that is on before the one in shadow, and that before the newest.
std::optional<detect::RegisteredPack> versionInForce(std::span<const detect::RegisteredPack> packs, const QString &pack,
                                                     const QString &version);

} // namespace ctl
