#pragma once

#include "app/base/result.h"
#include "app/report/document.h"

namespace report {

/// \a document as an ODT (OpenDocument 1.3), with what renderDocx() promises.
Result<QByteArray> renderOdt(const Document &document);

} // namespace report
