#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/calendar/clock.h"
#include "app/incident/incident.h"

#include <QMap>

#include <map>
#include <vector>

namespace incident {

/// From which figure on a criterion gives a grade ("or more" includes the figure), and how sure the figure is.
struct GradeLevel
{
    double figure = 0; ///< in the criterion's unit; of a question: 1
    calendar::Confidence confidence = calendar::Confidence::GeneralKnowledge;
    bool isDraft = false; ///< of the 2023 draft: to be confirmed with counsel

    bool operator==(const GradeLevel &) const = default;
};

/// One criterion by which a network incident is graded: a figure with a unit, or a question.
struct Criterion
{
    QString id; ///< "pi.leaked"
    Bilingual title;
    Bilingual unit; ///< empty: a question, answered with 1 (yes) or 0 (no)
    Bilingual note; ///< what to count; may be empty
    std::map<Severity, GradeLevel> levels;

    bool isQuestion() const { return unit.en.isEmpty(); }
};

/// The criteria of the network-incident measures, as data (resources/incident/grades.toml).
struct GradeCriteria
{
    QString version;
    Bilingual source; ///< document and part
    std::vector<Criterion> criteria;

    const Criterion *find(const QString &id) const; ///< nullptr: there is none
};

/// BadInput names file, line and column: a missing text, an id given twice, figures that do not rise with the grade.
Result<GradeCriteria> readGradeCriteria(const QString &path = QStringLiteral(":/incident/grades.toml"));

/// What was entered, by the criterion's id; what is not there was not known.
using GradeFigures = QMap<QString, double>;

/// What one criterion says of the figures entered.
struct CriterionFinding
{
    QString criterion;
    std::optional<double> entered;
    std::optional<Severity> grade; ///< the highest level reached; nullopt: none
    GradeLevel level = {};         ///< that one
};

/// The grade that the figures give, why, and what every other criterion gave.
struct Grading
{
    Severity grade = Severity::General;
    QString criterion; ///< that fired; empty: none did, and so the grade is General
    GradeLevel level = {};
    std::vector<CriterionFinding> all; ///< in the order of the criteria
};

/// Evaluates every criterion; any one is enough and the highest grade wins, of two that give it the surer one and then
/// the first. Figures of unknown criteria are passed over.
Grading grade(const GradeFigures &entered, const GradeCriteria &criteria);

/// An event of kind Grade for \a grading: its subject is the criterion, its proof the figures and the grade as JSON.
IncidentEvent gradeEvent(const GradeFigures &entered, const Grading &grading, const GradeCriteria &criteria,
                         const QString &note);

/// What an event of kind Grade holds.
struct RecordedGrade
{
    Severity grade = Severity::General;
    QString criterion;
    GradeFigures figures;
    QString version; ///< of the criteria
};
std::optional<RecordedGrade> gradeOf(const IncidentEvent &event);

/// What reports say of the newest grading in \a events, by field: grade.number ("2"), grade.name.zh and .en,
/// grade.criterion.zh and .en, grade.figure ("1200000"), grade.unit.zh and .en, grade.threshold, grade.confidence
/// ("V", "v"), grade.draft ("yes", "no"), grade.source.zh and .en, grade.at and grade.officer. Empty: never graded.
QMap<QString, QString> gradeFacts(const std::vector<IncidentEvent> &events, const GradeCriteria &criteria);

} // namespace incident
