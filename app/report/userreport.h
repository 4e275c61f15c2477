#pragma once

#include "app/incident/evidence.h"
#include "app/journal/verification.h"
#include "app/report/reportfacts.h"
#include "app/report/text/composer.h"
#include "app/users/conduct.h"

namespace report {

/// Everything that a report on the measures against one user is made from (Interim Measures for Generative AI Services,
/// Art. 14(2)).
struct UserInput
{
    users::Conduct conduct;
    std::vector<users::Measure> measures; ///< those that stand, the earliest first
    std::vector<incident::EvidenceItem> evidence; ///< frozen with them, each record once
    std::vector<users::Rule> rules;
    Unit unit;
    std::map<QString, Bilingual> riskNames;
    journal::Head head;
    Moment now = 0;
    Facts further; ///< in the place of those of the same name
};

/// What the store holds of \a user. NotFound: nothing.
Result<UserInput> readUserInput(const db::Database &database, const QString &user);

/// \a parsed, filled for the user. Failures: those of compose(); Refused: no measure against the user stands.
Result<Drafted> draftUser(const ParsedText &parsed, const UserInput &input);

} // namespace report
