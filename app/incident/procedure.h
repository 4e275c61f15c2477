#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/incident/incident.h"

#include <vector>

namespace incident {

/// A step that the law asks for in a case.
struct Step
{
    QString id;                 ///< "stop_generation"
    std::vector<Kind> kinds;    ///< the cases that need it
    Bilingual title;
    Bilingual source;           ///< the article it stands in
    bool waivable = false;      ///< whether a reason may stand in its place
    Bilingual waiveHint;        ///< what a sound reason looks like; empty if it may not be waived

    bool isFor(Kind kind) const;
};

/// A clock that runs in a case, from one step until another.
struct ClockUse
{
    QString clock;           ///< an id of the clock table: "net.report.general"
    std::vector<Kind> kinds;
    QString from;            ///< the step that starts it
    QString until;           ///< the step that stops it
    Severity least = Severity::General; ///< below this grade the clock does not run

    bool isFor(Kind kind, Severity severity) const;
};

/// The steps and clocks of cases, in order, as data (resources/incident/steps.toml).
struct Procedure
{
    QString version;
    std::vector<Step> steps;
    std::vector<ClockUse> clocks;

    /// nullptr if there is no such step.
    const Step *step(const QString &id) const;
    std::vector<Step> stepsFor(Kind kind) const;
};

/// The step every case starts with; recorded when it is opened.
inline constexpr auto foundStep = "found";
/// Steps that a report draws on.
inline constexpr auto rectifyStep = "rectify";
inline constexpr auto reportStep = "report";

/// Reads a procedure. BadInput names file, line and column: a missing text, an unknown kind, a step
/// given twice, a clock about a step that is not there, or no step "found" for some kind.
Result<Procedure> readProcedure(const QString &path = QStringLiteral(":/incident/steps.toml"));

} // namespace incident
