#pragma once

#include "app/base/result.h"
#include "app/users/counter.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace users {

/// A flagged or decided generation of a user, for a person to look at.
struct Prompt
{
    Verdict verdict;
    QString service;
    QString model;
    QString requestId;
    QString flaggedRisk; ///< empty: rules and classifiers flagged nothing
    int severity = 0;    ///< of the flag
    QString decidedBy;   ///< empty: nobody
    QString opening;     ///< the first 80 characters of the prompt, personal information masked; see Conduct::opened

    /// Decided where decided, else flagged.
    const QString &risk() const { return verdict.risk.isEmpty() ? flaggedRisk : verdict.risk; }
};

/// What a user did that was flagged or decided about, and what was done about it.
struct Conduct
{
    QString user; ///< pseudonym
    qint64 generations = 0;
    std::optional<Moment> first; ///< of all generations whose log gives a time
    std::optional<Moment> last;
    std::vector<Prompt> prompts; ///< the earliest first, those without a time at the end
    size_t opened = 0;           ///< so many at the end have their opening
    std::vector<MeasureEvent> events; ///< as they were written down

    std::vector<Verdict> verdicts() const;
};

/// What is known of \a user. NotFound: no generation is of that user and nothing was written down. \a openings: how
/// many of the latest prompts are read with their text.
Result<Conduct> conduct(const db::Database &database, const QString &user, size_t openings = 500);

/// The states of \a rules for \a conduct, in the order of the rules.
std::vector<RuleState> ruleStates(const std::vector<Rule> &rules, const Conduct &conduct);

/// Writes down that the request id of \a generation was copied to look its user up in the provider's system: the
/// pseudonym is one-way. One transaction with its journal entry "user.request_id_copied".
Result<void> recordRequestIdCopied(db::Database &database, journal::Journal &journal, GenerationId generation);

} // namespace users
