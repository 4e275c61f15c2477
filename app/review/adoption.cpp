#include "app/review/adoption.h"

#include "app/review/acts.h"
#include "db/database.h"
#include "db/notnull.h"

using namespace Qt::StringLiterals;

namespace review {

namespace {

void addContent(const db::Database &database, ReviewEventId id, const ForeignAct &act)
{
    using Kind = ReviewEvent::Kind;
    if (act.event.kind == Kind::Mark && act.mark)
        database.run("INSERT INTO officer_mark (event_id, part, span_begin, span_end, risk) VALUES (?, ?, ?, ?, ?)", id,
                     act.mark->inOutput, act.mark->span.begin, act.mark->span.end, db::orEmpty(act.mark->risk));
    if (act.event.kind == Kind::Appeal && act.party && act.against)
        database.run("INSERT INTO appeal (event_id, party, against) VALUES (?, ?, ?)", id, name(*act.party),
                     *act.against);
    if (act.event.kind == Kind::Assign)
        database.run("INSERT INTO assignment (event_id, officer, until) VALUES (?, ?, ?)", id,
                     db::orEmpty(act.event.officer), act.until);
}

} // namespace

ReviewEventId adopt(const db::Database &database, const ForeignAct &act)
{
    using Kind = ReviewEvent::Kind;
    const ReviewEvent &event = act.event;
    Act row(database, event.kind, event.actor, event.at);
    const bool reverses = event.kind == Kind::Undo || event.kind == Kind::Redo;
    const ReviewEventId id = event.kind == Kind::Decide
        ? row.decide(event.generation, event.decision, event.purpose, act.seconds)
        : reverses ? row.reverse(event.generation, event.target.value())
                   : row.other(event.generation, event.decision.note);
    addContent(database, id, act);
    settle(database, event.generation);
    return id;
}

ReviewEventId decideWithin(const db::Database &database, const QString &actor, Moment at, GenerationId generation,
                           const Decision &decision)
{
    const auto appeal = openAppeal(database, generation);
    const Purpose purpose = appeal && *appeal ? Purpose::Appeal : Purpose::Review;
    Act row(database, ReviewEvent::Kind::Decide, actor, at);
    const ReviewEventId id = row.decide(generation, decision, purpose, {});
    settle(database, generation);
    database.run("DELETE FROM review_draft WHERE officer = ? AND generation_id = ?", actor, generation);
    return id;
}

} // namespace review
