#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/incident/incident.h"
#include "app/incident/operator.h"

#include <vector>

namespace incident {

/// A step that the law asks for in a case.
struct Step
{
    QString id;                 ///< "stop_generation"
    std::vector<Kind> kinds;    ///< the cases that need it
    std::optional<Concern> concern; ///< only if the case concerns this
    Bilingual title;
    Bilingual source;           ///< the article it stands in
    bool waivable = false;      ///< whether a reason may stand in its place
    Bilingual waiveHint;        ///< what a sound reason looks like; empty if it may not be waived
    bool isByHand = true;       ///< false: the program records it when what it stands for is so

    bool isFor(const Incident &incident) const;
};

/// A clock that runs in a case, from one step until another.
struct ClockUse
{
    QString clock;           ///< an id of the clock table: "net.report.general"
    std::vector<Kind> kinds;
    std::optional<Concern> concern; ///< only if the case concerns this
    QString from;            ///< the step that starts it
    QString until;           ///< the step that stops it
    Severity least = Severity::General; ///< below this grade the clock does not run
    std::vector<Operator> operators = {}; ///< whose clock it is; none named: everyone's
    std::optional<Bilingual> whileUngraded = {}; ///< it runs, with these words, in a case without a grade, too

    bool isFor(const Incident &incident, Operator kind) const; ///< whatever the grade
    bool isGradedFor(const Incident &incident) const { return incident.severity >= least; }
};

/// The steps and clocks of cases, in order, as data (resources/incident/steps.toml).
struct Procedure
{
    QString version;
    std::vector<Step> steps;
    std::vector<ClockUse> clocks;

    /// nullptr if there is no such step.
    const Step *step(const QString &id) const;
    std::vector<Step> stepsFor(const Incident &incident) const;
};

/// The step every case starts with; recorded when it is opened.
inline constexpr auto foundStep = "found";
/// Steps that a report draws on.
inline constexpr auto rectifyStep = "rectify";
inline constexpr auto reportStep = "report";
inline constexpr auto receiptStep = "receipt";
inline constexpr auto retestStep = "retest"; ///< recorded by a re-test that passes (retest.h)

/// Reads a procedure. BadInput names file, line and column: a missing text, an unknown kind, a step
/// given twice, a clock about a step that is not there, or no step "found" for some kind.
Result<Procedure> readProcedure(const QString &path = QStringLiteral(":/incident/steps.toml"));

} // namespace incident
