#pragma once

#include "app/incident/caseclocks.h"
#include "app/incident/casefilestore.h"
#include "app/journal/verification.h"
#include "app/report/reportfacts.h"
#include "app/report/text/composer.h"

namespace report {

/// Everything that the reports of a case are made from.
struct CaseInput
{
    incident::CaseFile file;
    incident::Procedure procedure;
    std::vector<incident::CaseClock> clocks; ///< that run in it
    Unit unit;
    ServiceFacts service;
    std::map<QString, Bilingual> riskNames; ///< official names by code: "A.1.f"
    journal::Head head;
    Moment now = 0;
    Facts further; ///< in the place of those of the same name
};

/// Where the reports of a network incident stand.
struct ReportSeries
{
    int next = 1;                   ///< the number of a supplement drafted now
    std::optional<Moment> previous; ///< when the report before it was drafted
    qint64 previousEvent = 0;       ///< of the case's events; what came after it is new
};

/// A supplement that is drafted again, in another language or format, keeps its number until something else happens in
/// the case.
ReportSeries reportSeries(const std::vector<incident::IncidentEvent> &events);

/// Whether \a event is part of what happened, and not of how the case is kept: steps, notes, evidence, entries.
bool isTold(const incident::IncidentEvent &event);

/// What the record of a drafted report says it is: "content-incident", "network-supplement 2".
QString seriesName(const ReportKind &kind, const ReportSeries &series);

/// \a parsed, filled for the case. Failures: those of compose(); Refused: a case of a kind that the report is not for.
Result<Drafted> draftCase(const ParsedText &parsed, const CaseInput &input);

} // namespace report
