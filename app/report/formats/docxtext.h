#pragma once

#include "app/report/document.h"
#include "app/report/formats/runs.h"
#include "app/report/formats/xml.h"

namespace report::docx {

inline constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr auto linkNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// word/document.xml.
QByteArray body(const Document &document);

/// Text within a w:r: line ends and tabs as elements.
void writeText(Xml &xml, const QString &text);

/// The id of the character style of \a run; empty: the paragraph's own look.
QString styleOf(const Run &run);

} // namespace report::docx
