#pragma once

#include "app/report/formats/textlines.h"

#include <QByteArray>
#include <QPointF>
#include <QTextLine>

#include <cairo.h>

#include <vector>

namespace report {

/// Glyphs of a line, with the text that they show.
struct SetGlyphs
{
    std::vector<cairo_glyph_t> glyphs;          ///< placed on the page, in points
    std::vector<cairo_text_cluster_t> clusters; ///< which of them show which bytes
    QByteArray text;                            ///< UTF-8
    double size = 0;                            ///< of the face, in points
};

/// The glyphs of \a length units from \a begin on \a line of \a text, whose upper left corner stands at
/// \a at, in order. A space, or a hard end, where the line ends has a glyph too, though nobody sees it:
/// whoever reads the text without its lines needs it between the words. A glyph that shows something
/// else than it does elsewhere is apart, since some readers lose what follows it within its stretch of
/// marked content. Empty where there is no text.
std::vector<SetGlyphs> glyphsOf(const SetText &text, const QTextLine &line, int begin, int length, QPointF at);

} // namespace report
