#pragma once

#include "app/inspection/bundle.h"

namespace inspection {

/// The files of a bundle but those of the journal and of its sealing, the workspace among them: made in \a folder.
Result<std::vector<seal::PackageFile>> bundleFiles(const BundleRequest &request, const Subset &subset,
                                                   const QString &folder, Moment now);

} // namespace inspection
