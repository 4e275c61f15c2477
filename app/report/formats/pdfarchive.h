#pragma once

#include "app/base/result.h"
#include "app/report/document.h"
#include "app/report/formats/pdfpages.h"

namespace report {

/// \a drawn as a file for the archive, PDF/A-2a (ISO 19005-2): with its structure, bookmarks, links,
/// language, what its colours mean, and metadata that say the same twice. Its id follows from its bytes.
/// Storage: cairo's file is not as expected.
Result<QByteArray> archived(const Document &document, DrawnPages drawn);

} // namespace report
