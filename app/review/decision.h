#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace review {

/// What an officer made of a generation. The first two are problems: against the law, or harmful without being that
/// (Interim Measures for Generative AI Services, Art. 14: illegal content starts the provider's duties).
enum class Disposition {
    Illegal,
    Harmful,
    NotAProblem,   ///< flagged in error, or harmless in its context
    Unclear,       ///< looked at, and cannot be told from what the log holds
    SecondOpinion, ///< another officer decides
    Confirmed,     ///< a problem, decided before illegal and harmful were told apart; no longer offered
};

/// "illegal", "harmful", "not_a_problem", "unclear", "second_opinion", "confirmed": as stored and as ctl reads it.
QString name(Disposition disposition);
std::optional<Disposition> dispositionNamed(const QString &name);
const std::vector<Disposition> &offeredDispositions(); ///< in the order of their keys

constexpr bool isProblem(Disposition disposition)
{
    return disposition == Disposition::Illegal || disposition == Disposition::Harmful
        || disposition == Disposition::Confirmed;
}

/// What is to be decided. A problem must carry a risk code (GB/T 45654-2025, Annex A).
struct Decision
{
    Disposition disposition = Disposition::NotAProblem;
    QString risk;             ///< "A.1.f": the gravest; may be empty unless it is a problem
    QString note = {};
    QStringList further = {}; ///< further codes, without the first
    std::optional<int> severity = {}; ///< 1 low … 3 high; not said: that of the flag
    QString reason = {};      ///< id of a reason (app/review/reasons.h); empty: none given

    bool operator==(const Decision &) const = default;
};

/// Why a decision is made.
enum class Purpose {
    Review,
    Blind,  ///< read once more without sight of what was decided: never in force
    Appeal, ///< the decision was contested
};

/// One line of a generation's history.
struct ReviewEvent
{
    enum class Kind { Decide, Mark, Appeal, Assign, Undo, Redo };

    ReviewEventId id{};
    Moment at = 0;
    QString actor;
    Kind kind = Kind::Decide;
    GenerationId generation{};
    std::optional<ReviewEventId> target; ///< of an undo or a redo: what it is about
    Decision decision = {};              ///< of an undo or a redo: what it took back or restored
    Purpose purpose = Purpose::Review;
    ReviewEventId act{};                 ///< what was done at one stroke has the same
    Kind of = Kind::Decide;              ///< of an undo or a redo: the kind of its target; else its own
    QString officer = {};                ///< of an assignment: who holds it; empty: nobody any more
};

} // namespace review
