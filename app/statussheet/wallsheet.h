#pragma once

#include "app/base/result.h"
#include "app/registry/yearplan.h"
#include "app/report/document.h"

namespace statussheet {

enum class Paper { A4, A3 };

/// What is printed on a sheet for the wall.
struct WallSheet
{
    registry::YearPlan plan;
    QString company; ///< its name; may be empty
    report::Language language = report::Language::Chinese;
    Paper paper = Paper::A3;
    Moment madeAt = 0;
};

/// One page in landscape: services as rows, months as columns, a mark for each thing by shape and letter, and below
/// them what the marks' numbers stand for. The same sheet gives the same bytes. What has no room is counted on it.
/// Failures: those of SheetCanvas; BadInput: the words that ship cannot be read.
Result<QByteArray> wallSheetPdf(const WallSheet &sheet);

} // namespace statussheet
