#include "app/demo/demoreviews.h"

#include "app/demo/dice.h"
#include "app/demo/flagged.h"
#include "app/review/reviewstore.h"

#include <algorithm>
#include <memory>

namespace demo {

using namespace Qt::StringLiterals;
using review::Decision;
using review::Disposition;
using review::QueueFilter;
using review::ReviewStore;

namespace {

constexpr qsizetype lookedAt = 14; // items at the top of the queue among which an officer picks
constexpr Moment minute = 60'000;

/// What all review acts share.
struct Desk
{
    DemoLogs logs;
    Dice dice;
};

/// Discrimination and what does not meet a service's own needs are harmful; the other classes name breaches of law.
Disposition problemOf(const QString &risk)
{
    return risk.startsWith(u"A.2"_s) || risk.startsWith(u"A.5"_s) ? Disposition::Harmful : Disposition::Illegal;
}

Decision decisionOn(const Flagged &item)
{
    if (!item.intent)
        return {.disposition = Disposition::NotAProblem, .risk = {}, .note = {}, .reason = u"false-match"_s};
    const auto meant = review::dispositionNamed(item.intent->verdict).value_or(Disposition::Confirmed);
    if (!review::isProblem(meant))
        return {.disposition = meant, .risk = {}, .note = item.intent->note};
    return {.disposition = problemOf(item.risk),
            .risk = item.risk,
            .note = item.intent->note,
            .severity = item.risk.startsWith(u"A.1"_s) ? 3 : 2,
            .reason = item.isAnswered ? u"produced-as-asked"_s : u"asked-refused"_s};
}

Result<void> decide(db::Database &database, journal::Journal &journal, const Flagged &item, const Decision &decision,
                    std::optional<int> seconds = {})
{
    const auto decided = ReviewStore(database, journal).decide(item.id, decision, {.seconds = seconds});
    return decided ? Result<void>() : failed(decided);
}

/// Decides about one item near the top of the queue; nothing to do if it is empty.
Act takeNext(Moment at, const char *officer, const std::shared_ptr<Desk> &desk)
{
    return {at, QString::fromLatin1(officer),
            [desk](db::Database &database, journal::Journal &journal) -> Result<void> {
                const auto queue = flagged(database, {.state = QueueFilter::State::ToDecide}, desk->logs);
                if (!queue || queue->empty())
                    return queue ? Result<void>() : failed(queue);
                const qsizetype choice = desk->dice.below(std::min<qsizetype>(lookedAt, std::ssize(*queue)));
                const Flagged &item = (*queue)[size_t(choice)];
                return decide(database, journal, item, decisionOn(item), int(desk->dice.between(6, 45)));
            }};
}

/// Answers the oldest question for a second opinion that another officer asked.
Act answerQuestion(Moment at, const char *officer, const std::shared_ptr<Desk> &desk)
{
    return {at, QString::fromLatin1(officer),
            [desk, officer](db::Database &database, journal::Journal &journal) -> Result<void> {
                const auto queue = flagged(database, {.state = QueueFilter::State::SecondOpinion}, desk->logs);
                if (!queue)
                    return failed(queue);
                const auto asked = std::ranges::find_if(*queue, [&](const Flagged &item) {
                    return item.decidedBy != QString::fromLatin1(officer);
                });
                if (asked == queue->end())
                    return {};
                const bool isProblem = desk->dice.chance(40);
                return decide(database, journal, *asked,
                              isProblem ? Decision{problemOf(asked->risk), asked->risk, u"同意为问题，已记录（示例）"_s}
                                        : Decision{Disposition::NotAProblem, {}, u"结合上下文，不构成问题（示例）"_s});
            }};
}

/// A slip: decided too fast, taken back a minute later. The next act decides anew.
void addSlip(Moment at, const std::shared_ptr<Desk> &desk, std::vector<Act> &acts)
{
    const QString officer = QString::fromLatin1(firstOfficer);
    acts.push_back({at, officer, [desk](db::Database &database, journal::Journal &journal) -> Result<void> {
                        const auto queue = flagged(database, {.state = QueueFilter::State::ToDecide}, desk->logs);
                        if (!queue || queue->empty())
                            return queue ? Result<void>() : failed(queue);
                        return decide(database, journal, queue->front(), {.disposition = Disposition::NotAProblem});
                    }});
    acts.push_back({at + minute, officer, [](db::Database &database, journal::Journal &journal) -> Result<void> {
                        const auto undone = ReviewStore(database, journal).undo();
                        return undone ? Result<void>() : failed(undone);
                    }});
}

void addShift(Moment at, const char *officer, qint64 items, const std::shared_ptr<Desk> &desk, std::vector<Act> &acts)
{
    for (; items > 0; --items) {
        acts.push_back(takeNext(at, officer, desk));
        at += desk->dice.between(1, 4) * minute;
    }
}

} // namespace

std::vector<Act> reviewActs(QDate from, QDate until, const DemoLogs &logs, quint32 seed)
{
    const auto desk = std::make_shared<Desk>(Desk{logs, Dice(seed)});
    std::vector<Act> acts;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        if (day.dayOfWeek() > Qt::Friday)
            continue;
        addShift(clockTime(day, 10, 10), firstOfficer, desk->dice.between(2, 4), desk, acts);
        addShift(clockTime(day, 16, 5), secondOfficer, desk->dice.between(1, 3), desk, acts);
        if (day.dayOfWeek() == Qt::Tuesday || day.dayOfWeek() == Qt::Friday)
            acts.push_back(answerQuestion(clockTime(day, 16, 40), secondOfficer, desk));
        if (day.dayOfWeek() == Qt::Thursday)
            acts.push_back(answerQuestion(clockTime(day, 11), firstOfficer, desk));
        if (day.dayOfWeek() == Qt::Wednesday)
            addSlip(clockTime(day, 9, 58), desk, acts);
    }
    addShift(clockTime(until, 18, 45), firstOfficer, 5, desk, acts); // the newer logs have just come in
    return acts;
}

} // namespace demo
