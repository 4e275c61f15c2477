#pragma once

#include "app/base/result.h"
#include "app/report/document.h"

namespace report {

/// \a document as a DOCX (Office Open XML, ECMA-376, transitional): headings with bookmarks, tables
/// whose headers stand again on each page, findings with letter, colour and underline, the journal head
/// and "page x of y" as fields at the foot. Nothing names a user or a machine; the same document gives
/// the same bytes.
Result<QByteArray> renderDocx(const Document &document);

} // namespace report
