#pragma once

#include "app/dossier/figures.h"

namespace dossier {

/// Something that a clause asks for and nobody has entered.
struct Lack
{
    Section section = Section::Identity;
    QString id;        ///< of the entry; empty: a form, or a list without entries
    QString field;     ///< the first that would do; empty: a list without entries, or an evaluation
    QString threshold; ///< that no evaluation is held against; empty: a field is missing

    /// "sources.s1.proof", "sources", "evaluations".
    QString path() const;

    bool operator==(const Lack &) const = default;
};

/// How a dossier answers a clause.
struct ClauseState
{
    enum class State { Complete, Partial, Missing, NotApplicable };

    const Clause *clause = nullptr; ///< in the Rulebook
    State state = State::Missing;
    int asked = 0;
    int filled = 0;
    std::vector<Lack> lacks;
    QString reason; ///< why it does not apply, in the officer's words; empty: the model was made from no other
    std::vector<Figure> figures;

    double share() const { return asked > 0 ? static_cast<double>(filled) / asked : 0; }
};

QString name(ClauseState::State state); ///< "complete", "not_applicable"

struct Completeness
{
    std::vector<ClauseState> clauses; ///< in the order of clauses.toml
    int percent = 0; ///< the mean of the clauses that apply, rounded down: 100 only if nothing is missing

    int count(ClauseState::State state) const;
};

/// What \a dossier answers. Pure. A clause that the officer set aside with a reason is not applicable; one that is
/// asked only of derived models is not, unless \a isDerived or a base model is named.
Completeness completenessOf(const Dossier &dossier, bool isDerived, const Rulebook &rules);

} // namespace dossier
