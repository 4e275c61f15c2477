#pragma once

#include "app/journal/verification.h"
#include "app/report/monthfigures.h"
#include "app/report/reportfacts.h"
#include "app/report/text/composer.h"

namespace report {

/// Everything that the report of a month is made from.
struct MonthInput
{
    MonthFigures figures;
    Unit unit;
    std::map<QString, Bilingual> riskNames;
    journal::Head head;
    Moment now = 0;
    Facts further; ///< in the place of those of the same name; "complaints.…" come from here
};

/// \a parsed, filled for the month. Failures: those of compose().
Result<Drafted> draftMonth(const ParsedText &parsed, const MonthInput &input);

} // namespace report
