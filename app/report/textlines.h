#pragma once

#include "app/report/document.h"

#include <QFont>
#include <QTextLayout>

#include <memory>

namespace report {

/// "[G-1, G-4–G-9]": the records that a statement rests on, runs of consecutive ids joined; past six
/// runs "[G-1 … G-90<more>]", where \a more has the number in place of {count}.
QString referenceText(const std::vector<GenerationId> &evidence, const QString &more);

/// \a statement with its references, broken into lines of \a width points by the rules of Unicode (no
/// full stop begins a line). Every line stands at the origin: whoever draws one places it.
std::shared_ptr<QTextLayout> breakLines(const Statement &statement, const QString &more, QRgb colour, const QFont &font,
                                        double width);

} // namespace report
