#pragma once

#include <QColor>

/// Sizes and colours of a report on A4. Lengths in points.
namespace report::style {

struct TextStyle
{
    double size = 10.5;
    double leading = 17;
    QRgb colour = 0xff1e1c1a;
};

inline constexpr QRgb ink = 0xff1e1c1a;
inline constexpr QRgb muted = 0xff625c55;
inline constexpr QRgb line = 0xffcfc9c2;
inline constexpr QRgb tint = 0xfff4f2ef;
inline constexpr QRgb accent = 0xffb3321f;
inline constexpr QRgb gap = 0xffa3231a;
inline constexpr QRgb gapTint = 0xfffbf0ed;

inline constexpr TextStyle title{20, 30, ink};
inline constexpr TextStyle heading{13, 20, ink};
inline constexpr TextStyle body{10.5, 17, ink};
inline constexpr TextStyle label{9.5, 15, muted};
inline constexpr TextStyle value{10, 15, ink};
inline constexpr TextStyle cell{9, 13.5, ink};
inline constexpr TextStyle cellLabel{8.5, 13.5, muted};
inline constexpr TextStyle small{8.5, 13, muted};
inline constexpr TextStyle furniture{8, 11, muted};
inline constexpr TextStyle draftMark{8, 11, accent};

inline constexpr double pageWidth = 595.28;
inline constexpr double pageHeight = 841.89;
inline constexpr double margin = 62; ///< left and right
inline constexpr double textWidth = pageWidth - 2 * margin;
inline constexpr double textTop = 66;
inline constexpr double textBottom = 776;
inline constexpr double headerLine = 34; ///< the upper edge of the running header's text
inline constexpr double footerLine = 796;

inline constexpr double boxInset = 12;   ///< of the text in a tinted box
inline constexpr double codeModule = 1.42; ///< a QR code's module: half a millimetre
inline constexpr double letterShare = 0.75; ///< of the text's size: the letter before what was flagged
inline constexpr double hairline = 0.5;
inline constexpr double padding = 4;    ///< above and below the text of a row
inline constexpr double compactPadding = 1.5; ///< likewise, where it is to be one page
inline constexpr double beforeHeading = 20;   ///< the space above a section
inline constexpr double compactBefore = 8;
inline constexpr double gutter = 8;     ///< between columns
inline constexpr int rowKept = 8;       ///< lines up to which a row is never broken
inline constexpr int shortRow = 3;      ///< lines up to which a row keeps the first or last one company

} // namespace report::style
