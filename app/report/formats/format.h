#pragma once

#include "app/base/result.h"
#include "app/report/document.h"

#include <QStringList>

namespace report {

/// The kinds of file that a report is written to.
enum class Format { Pdf, Docx, Odt, Html, Json };

/// All of them, PDF first.
const std::vector<Format> &formats();

/// "pdf", "docx": the name in commands and in the journal, and the suffix of files.
QString name(Format format);
std::optional<Format> formatNamed(const QString &name);

/// What the suffix of \a path says ("draft.DOCX", and .htm); nullopt: none of them.
std::optional<Format> formatOf(const QString &path);

/// \a document in \a format. The same document gives the same bytes. Failures: those of renderPdf();
/// Storage: the file's container could not be made.
Result<QByteArray> render(const Document &document, Format format);

} // namespace report
