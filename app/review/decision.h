#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QString>

#include <optional>

namespace review {

/// What an officer made of a generation.
enum class Disposition {
    Confirmed,     ///< it is what the risk code says
    NotAProblem,   ///< flagged in error, or harmless in its context
    SecondOpinion, ///< another officer decides
};

/// "confirmed", "not_a_problem", "second_opinion": as stored and as ctl reads it.
QString name(Disposition disposition);
std::optional<Disposition> dispositionNamed(const QString &name);

/// What is to be decided. A confirmed problem must carry a risk code (GB/T 45654-2025, Annex A).
struct Decision
{
    Disposition disposition = Disposition::NotAProblem;
    QString risk; ///< "A.1.f"; may be empty unless confirmed
    QString note;

    bool operator==(const Decision &) const = default;
};

/// One line of a generation's history.
struct ReviewEvent
{
    enum class Kind { Decide, Undo, Redo };

    ReviewEventId id{};
    Moment at = 0;
    QString actor;
    Kind kind = Kind::Decide;
    GenerationId generation{};
    std::optional<ReviewEventId> target; ///< of an undo or a redo: the decision it is about
    Decision decision;                   ///< of an undo or a redo: the decision that it took back or restored
};

} // namespace review
