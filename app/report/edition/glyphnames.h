#pragma once

#include <QString>

namespace report {

/// The text that a glyph of a PDF's font stands for by its name: "A", "seven", "uni4E2D", "eacute" (as "e": searches
/// overlook accents). Empty: the name says nothing.
QString textOfGlyph(const QString &name);

} // namespace report
