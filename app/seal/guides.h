#pragma once

#include "app/seal/manifest.h"

namespace seal {

/// What a package says of itself: GUIDE.zh.txt, GUIDE.en.txt, SPEC.txt and check.sh (resources/seal/), the guides with
/// what \a manifest says of case, edition, moment and key. NotFound: the program is without them.
Result<std::vector<PackageFile>> guides(const Manifest &manifest);

/// \a fingerprint in groups of four digits, as it is read out: "3f2a 91bc …". \a bytes of it, from its beginning.
QString groupedFingerprint(const QByteArray &fingerprint, int bytes = 32);

} // namespace seal
