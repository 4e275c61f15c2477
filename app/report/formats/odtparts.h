#pragma once

#include "app/report/document.h"
#include "app/report/formats/runs.h"
#include "app/report/formats/xml.h"

/// The parts of an ODT.
namespace report::odt {

inline constexpr auto mimeType = "application/vnd.oasis.opendocument.text";

QByteArray manifest();
QByteArray meta(const Document &document);   ///< title, language, dates; no person
QByteArray styles(const Document &document); ///< and the head and foot of the pages
QByteArray content(const Document &document);

/// Opens an element with every prefix that the parts use.
void openRoot(Xml &xml, const char *name);

/// The faces that the styles name, each with what stands in where it is not installed.
void writeFaces(Xml &xml);

/// One run as a text:span, with line ends, tabs and blanks as elements.
void writeRun(Xml &xml, const Run &run);

/// A length in points: "10.5pt".
QString points(double length);

} // namespace report::odt
