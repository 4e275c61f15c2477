#include "app/handover/mergerule.h"

#include <algorithm>
#include <ranges>

namespace handover {

namespace {

using Kind = review::ReviewEvent::Kind;

bool knows(const SharedAct &act, const QByteArray &hash)
{
    return std::ranges::contains(act.seen, hash);
}

/// The later of two, and between two of one moment always the same one.
bool isLater(const SharedAct &one, const SharedAct &other)
{
    return std::tie(one.at, one.hash) > std::tie(other.at, other.hash);
}

Verdict judgeDecision(const SharedAct &theirs, const ActHistory &ours)
{
    if (theirs.purpose == review::Purpose::Blind)
        return Verdict::Take;
    if (!theirs.stands)
        return Verdict::Superseded; // it came to nothing over there
    const LocalAct *inForce = ours.decisionInForce();
    if (!inForce)
        return Verdict::Take;
    const SharedAct &own = inForce->act;
    if (theirs.inForce == own.hash)
        return Verdict::Superseded;
    if (knows(theirs, own.hash))
        return Verdict::Take;
    if (knows(own, theirs.hash))
        return Verdict::Superseded;
    const bool changedMind = own.actor == theirs.actor && own.at < theirs.at;
    return decideTheSame(own.decision, theirs.decision) || changedMind ? Verdict::Take : Verdict::Conflict;
}

Verdict judgeReversal(const SharedAct &theirs, const ActHistory &ours)
{
    if (!ours.byHash(theirs.target))
        return ours.foreign.contains(theirs.target) ? Verdict::Superseded : Verdict::Waits;
    for (const LocalAct &local : ours.acts | std::views::reverse) {
        if (local.act.target == theirs.target)
            return isLater(theirs, local.act) ? Verdict::Take : Verdict::Superseded;
    }
    return Verdict::Take;
}

Verdict judgeAssignment(const SharedAct &theirs, const ActHistory &ours)
{
    for (const LocalAct &local : ours.acts) {
        if (local.act.kind == Kind::Assign && local.act.stands && isLater(local.act, theirs))
            return Verdict::Superseded;
    }
    return Verdict::Take;
}

Verdict judgeAppeal(const SharedAct &theirs, const ActHistory &ours)
{
    if (ours.byHash(theirs.against))
        return Verdict::Take;
    return ours.foreign.contains(theirs.against) ? Verdict::Superseded : Verdict::Waits;
}

} // namespace

Verdict judge(const SharedAct &theirs, const ActHistory &ours)
{
    switch (theirs.kind) {
    case Kind::Decide: return judgeDecision(theirs, ours);
    case Kind::Mark: return Verdict::Take;
    case Kind::Appeal: return judgeAppeal(theirs, ours);
    case Kind::Assign: return judgeAssignment(theirs, ours);
    case Kind::Undo:
    case Kind::Redo: return judgeReversal(theirs, ours);
    }
    return Verdict::Waits;
}

} // namespace handover
