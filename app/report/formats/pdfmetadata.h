#pragma once

#include "app/report/document.h"

#include <QByteArray>
#include <QUuid>

namespace report {

/// "VI-2026-0001 Content incident report".
QString titleOf(const Document &document);

/// What made the file: this program and its version.
QString programName();

/// An id that is the same for the same document drafted at the same moment.
QUuid idOf(const Document &document);

/// "D:20260922150000+08'00'"
QByteArray pdfDate(Moment moment);

/// The XMP packet of PDF/A-2a: title, language, dates, program, id. What the file's Info says as well it
/// says alike (ISO 19005-2, 6.6.2.3).
QByteArray xmpOf(const Document &document);

} // namespace report
