#pragma once

#include "app/report/document.h"
#include "app/report/formats/runs.h"

#include <QTextLayout>

#include <functional>
#include <memory>
#include <optional>

namespace report {

/// "[G-1, G-4–G-9]": the records that a statement rests on, runs of consecutive ids joined; past six
/// runs "[G-1 … G-90<more>]", where \a more has the number in place of {count}.
QString referenceText(const std::vector<GenerationId> &evidence, const QString &more);

/// A part of a set text that looks the same and leads to the same place from end to end. In UTF-16
/// units of the layout's text.
struct Stretch
{
    int begin = 0;
    int length = 0;
    Run::Kind kind = Run::Kind::Plain;
    QString letter = {};                     ///< as in Run
    QRgb colour = 0;
    std::optional<GenerationId> record = {}; ///< which it names
};

/// A text broken into lines, each of which stands at the origin: whoever draws one places it.
struct SetText
{
    QTextLayout layout;
    std::vector<Stretch> stretches; ///< together the whole text, in order
};

/// The face at so many points.
using FaceAt = std::function<QFont(double points)>;

/// \a statement with the letters of what was flagged and its references, broken into lines of \a width
/// points by the rules of Unicode (no full stop begins a line).
std::shared_ptr<const SetText> breakLines(const Statement &statement, const QString &more,
                                          const style::TextStyle &style, const FaceAt &face, double width);

} // namespace report
