#pragma once

#include "app/base/result.h"
#include "app/report/document.h"

namespace report {

/// \a document as a tagged PDF/A-2a on A4, whose text can be searched, copied and read aloud; with
/// bookmarks, and links from references to the records that it holds. On each page: the number, the
/// mark of a draft, the page and the pages, and the journal head. The same document gives the same
/// bytes. Needs a QGuiApplication (the offscreen platform will do); NotFound: without one, or without
/// the font WenQuanYi Micro Hei. Storage: the PDF could not be made.
Result<QByteArray> renderPdf(const Document &document);

/// Writes \a bytes to \a path, all or nothing: what was there stays until the new file is whole.
Result<void> writeFile(const QByteArray &bytes, const QString &path);

/// Both in one.
Result<void> writePdf(const Document &document, const QString &path);

} // namespace report
