#pragma once

#include "app/report/document.h"
#include "app/report/formats/pagestyle.h"

namespace report {

/// A stretch of text that looks the same from end to end.
struct Run
{
    enum class Kind {
        Plain,
        Gap,       ///< something is missing here
        Letter,    ///< "A1", before what a rule flagged: the class, for whoever sees no colours
        Flagged,
        Masked,    ///< personal information was here
        Reference, ///< "[G-1024–G-1026]", the records that the statement rests on
    };

    QString text;
    Kind kind = Kind::Plain;
    QString letter = {}; ///< of Letter and Flagged; empty where the class is not known

    bool operator==(const Run &) const = default;
};

/// What a word processor is to set a report in. Chinese desks have these faces; where they are missing,
/// the report's own (fontFamily) and a free one of the same widths stand in.
inline constexpr auto hanFace = QLatin1StringView("SimSun");
inline constexpr auto latinFace = QLatin1StringView("Times New Roman");
inline constexpr auto latinSubstitute = QLatin1StringView("Liberation Serif");

using Runs = std::vector<Run>;

/// \a statement as runs, none of them empty, with its records at the end and each character that
/// cannot be seen spelled out. \a more: as in PageWords.
Runs runsOf(const Statement &statement, const QString &more);

/// The statements of \a paragraph one after the other, and after them all records.
Runs runsOf(const Paragraph &paragraph, const QString &more);

/// One run of \a text; none where it is empty.
Runs plainRun(const QString &text);

/// The statements of \a paragraph as one.
Statement joined(const Paragraph &paragraph);

/// Whether \a text holds a Chinese character.
bool isHan(const QString &text);

/// "zh-CN", "en": the language as files name it.
QString languageTag(Language language);

/// "A.1.f" -> "A1", the class as the standard counts them (GB/T 45654-2025, Annex A); else empty.
QString riskLetter(QStringView code);

/// How a class is underlined, so that no reader depends on colour.
enum class Underline { Thick, Double, Dashed, Thin, Dotted };

/// How what was flagged looks on paper; the same as on the screen.
struct RiskLook
{
    QString letter; ///< "A1"; empty: the class is not known
    QRgb ground = 0;
    QRgb ink = 0;
    Underline underline = Underline::Thin;
};

/// The looks of all classes, and last that of a class that is not known.
const std::vector<RiskLook> &riskLooks();

/// The place of \a letter among the looks.
size_t riskLookOf(const QString &letter);

} // namespace report
