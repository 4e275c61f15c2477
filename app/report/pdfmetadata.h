#pragma once

#include "app/report/document.h"

#include <QByteArray>
#include <QUuid>

namespace report {

/// "VI-2026-0001 Content incident report".
QString titleOf(const Document &document);

/// An id that is the same for the same document drafted at the same moment.
QUuid idOf(const Document &document);

/// The XMP packet: title, language, dates. Qt would write the moment of writing instead.
QByteArray xmpOf(const Document &document);

/// \a pdf, as QPdfWriter made it, with \a moment in place of the moment of writing. Keeps every length,
/// so that the file's cross references stay right.
QByteArray dated(QByteArray pdf, Moment moment);

} // namespace report
