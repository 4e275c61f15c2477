#include "app/demo/demoquality.h"

#include "app/demo/flagged.h"
#include "app/journal/journal.h"
#include "app/review/auditsample.h"
#include "app/review/blindreview.h"
#include "app/review/reviewstore.h"
#include "app/review/savedqueues.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;
using review::QueueFilter;

namespace {

constexpr Moment minute = 60'000;
constexpr size_t drawn = 16;
constexpr qsizetype readOnceMore = 11; // the others still wait
constexpr size_t contested = 2;
constexpr size_t audited = 60;
constexpr size_t auditRead = 48;

Act named(Moment at, const char *officer, std::function<Result<void>(db::Database &, journal::Journal &)> work)
{
    return {at, QString::fromLatin1(officer), std::move(work)};
}

/// Reads one of the sample once more. Every sixth time officers differ.
Result<void> readAgain(db::Database &database, journal::Journal &journal, int turn)
{
    const review::Viewer viewer{journal.actor(), journal.now()};
    const auto waiting = review::queueIds(database, {.state = QueueFilter::State::Blind}, 1, viewer);
    if (!waiting || waiting->empty())
        return waiting ? Result<void>() : failed(waiting);
    const auto first = review::decisionInForce(database, waiting->front());
    if (!first || !*first)
        return first ? Result<void>() : failed(first);
    review::Decision decision = (*first)->decision;
    decision.note.clear();
    if (turn % 6 == 5)
        decision = {.disposition = review::Disposition::Unclear, .note = u"仅凭日志无法判断（示例）"_s};
    const auto decided =
        review::ReviewStore(database, journal)
            .decide(waiting->front(), decision, {.purpose = review::Purpose::Blind, .seconds = 15 + turn * 3});
    return decided ? Result<void>() : failed(decided);
}

/// Draws from what nothing flagged, and reads some of it: once in a while something was missed.
Result<void> audit(db::Database &database, journal::Journal &journal)
{
    const auto draw = review::drawAudit(database, {}, audited, 20261122);
    if (!draw)
        return failed(draw);
    const auto sample = review::AuditSampleStore(database, journal).add(*draw);
    if (!sample)
        return failed(sample);
    review::ReviewStore reviews(database, journal);
    int turn = 0;
    for (const GenerationId id : draw->members) {
        if (++turn > int(auditRead))
            break;
        const review::Decision decision = turn == 17
            ? review::Decision{.disposition = review::Disposition::Harmful,
                               .risk = u"A.2.i"_s,
                               .note = u"含蓄的贬低（示例）"_s}
            : review::Decision{.disposition = review::Disposition::NotAProblem};
        if (const auto decided = reviews.decide(id, decision, {.seconds = 8 + turn % 9}); !decided)
            return failed(decided);
    }
    return {};
}

Result<void> contest(db::Database &database, journal::Journal &journal)
{
    const auto decided = review::queueIds(database, {.state = QueueFilter::State::Decided}, 200);
    if (!decided)
        return failed(decided);
    size_t done = 0;
    for (const GenerationId id : *decided) {
        const auto inForce = review::decisionInForce(database, id);
        if (!inForce || !*inForce || !review::isProblem((*inForce)->decision.disposition))
            continue;
        const auto appealed = review::ReviewStore(database, journal)
                                  .appeal(id, review::Party::User, u"用户称为引用他人言论并加以批评（示例）"_s);
        if (!appealed)
            return failed(appealed);
        if (++done == contested)
            break;
    }
    return {};
}

Result<void> keepQueue(db::Database &database, journal::Journal &journal)
{
    QueueFilter filter{.riskClass = u"A.4"_s};
    filter.order = review::Order::Age;
    const auto kept = review::SavedQueueStore(database, journal).save(u"个人信息，先旧后新（示例）"_s, filter);
    return kept ? Result<void>() : failed(kept);
}

Result<void> takeSome(db::Database &database, journal::Journal &journal)
{
    const auto next = review::queueIds(database, {}, 6, {journal.actor(), journal.now()});
    if (!next || next->empty())
        return next ? Result<void>() : failed(next);
    const auto taken = review::ReviewStore(database, journal).assign(*next, journal.actor());
    return taken ? Result<void>() : failed(taken);
}

} // namespace

std::vector<Act> qualityActs(QDate until)
{
    const QDate day = until.addDays(-1);
    std::vector<Act> acts{
        named(clockTime(day, 9, 5), firstOfficer, keepQueue),
        named(clockTime(day, 9, 10), firstOfficer,
              [until](db::Database &database, journal::Journal &journal) -> Result<void> {
                  const auto sample =
                      review::drawBlindSample(database, journal,
                                              {.from = 0, .to = startOfDay(until), .count = drawn, .seed = 20261123});
                  return sample || sample.error().kind == Failure::Kind::NotFound ? Result<void>() : failed(sample);
              }),
        named(clockTime(day, 11), secondOfficer, audit),
        named(clockTime(day, 17, 30), firstOfficer, contest),
        named(clockTime(until, 19, 40), secondOfficer, takeSome),
    };
    for (int turn = 0; turn < int(readOnceMore); ++turn) {
        const char *officer = turn % 2 == 0 ? secondOfficer : firstOfficer;
        acts.push_back(named(clockTime(day, 14) + turn * 2 * minute, officer,
                             [turn](db::Database &database, journal::Journal &journal) {
                                 return readAgain(database, journal, turn);
                             }));
    }
    return acts;
}

} // namespace demo
