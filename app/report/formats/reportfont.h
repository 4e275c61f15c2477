#pragma once

#include "app/base/result.h"
#include "app/report/document.h"

#include <QFont>
#include <QRawFont>

namespace report {

/// The one family of reports. With Noto CJK Qt's PDFs look right but can be neither searched nor
/// copied (their text maps to Kangxi radicals); with this one they can.
inline constexpr auto fontFamily = "WenQuanYi Micro Hei";

/// Points of a PDF are drawn at this many device units each: fine enough that rounding to whole
/// units is never seen.
inline constexpr int unitsPerPoint = 10;

/// The report's face at its various sizes.
class ReportFont
{
public:
    /// NotFound where the family is not installed, or no QGuiApplication is there to ask.
    static Result<ReportFont> load();

    QFont at(double points) const;
    const QRawFont &raw() const { return m_raw; }

    /// \a statement with every character that the face cannot show, or that would reorder the line,
    /// written out as "[U+1F600]". Marks move along.
    Statement printable(const Statement &statement) const;

private:
    explicit ReportFont(const QFont &font);
    bool canShow(char32_t value) const;

    QFont m_font;
    QRawFont m_raw;
};

} // namespace report
