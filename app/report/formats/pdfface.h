#pragma once

#include "app/base/result.h"
#include "app/report/formats/reportfont.h"

#include <cairo.h>

#include <memory>

namespace report {

/// Hands what a C library made back to it.
template <auto Free>
struct FreedBy
{
    template <typename T>
    void operator()(T *held) const
    {
        Free(held);
    }
};

/// \a font as cairo embeds it: from the same tables that Qt sets with, so that Qt's glyph numbers are
/// its own. Made once in a process: cairo keeps each face that it has drawn with, and one takes 5 MB.
/// NotFound: the tables cannot be read.
Result<cairo_font_face_t *> pdfFace(const ReportFont &font);

} // namespace report
