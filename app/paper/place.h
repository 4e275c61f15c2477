#pragma once

#include <QRectF>
#include <QString>

namespace paper {

/// Where something stands, for a person to look it up.
///
/// PDF: page, and area in points from the top left of the page as it is shown (rotated, cropped). XLSX: page is the
/// number of the sheet, cell "C7". CSV: page 1, cell "C7" and the line of the file, which differs from the row where
/// cells have line breaks. DOCX and HTML: of a cell page is the number of the table, cell "R3C2" (row 3, column 2; a
/// merged cell's first); of other lines page is 0 and line the number of the paragraph.
struct Place
{
    int page = 0; ///< 1-based
    QRectF area = {};
    QString cell = {};
    int line = 0; ///< 1-based; 0: of no file of lines

    bool operator==(const Place &) const = default;
};

} // namespace paper
