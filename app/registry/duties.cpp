#include "app/registry/duties.h"

#include "app/registry/reasons.h"

#include <algorithm>
#include <array>

namespace registry {

namespace {

using Event = RegistryEvent::Kind;

/// The newest event of a kind up to \a day; nullptr if there is none.
const RegistryEvent *latest(const Subject &subject, Event kind, QDate day)
{
    const RegistryEvent *found = nullptr;
    for (const RegistryEvent &event : subject.events) {
        if (event.kind == kind && event.on <= day && (!found || event.on >= found->on))
            found = &event;
    }
    return found;
}

bool isOpen(const RegistryEvent &event, QDate day)
{
    return event.on <= day && !(event.doneOn.isValid() && event.doneOn <= day);
}

void setStatus(Duty &duty, QDate day, const calendar::WorkingDays &days)
{
    if (duty.due.isValid()) {
        duty.workingDaysLeft = days.workingDaysBetween(day, duty.due);
        duty.leftIsEstimate = !days.isSettled(std::min(day, duty.due), std::max(day, duty.due));
    }
    if (duty.kind == calendar::ClockKind::Expected)
        duty.status = Duty::Status::Expected;
    else if (duty.due.isValid() && day > duty.due)
        duty.status = Duty::Status::Late;
    else if (duty.opensOn.isValid() && day < duty.opensOn)
        duty.status = Duty::Status::Upcoming;
    else
        duty.status = Duty::Status::Due;
}

/// Collects the duties of one item; one member a trigger.
class Collector
{
public:
    Collector(QDate day, const Subject &subject, const Rulebook &rules)
        : m_day(day)
        , m_subject(subject)
        , m_rules(rules)
        , m_state(stateOn(subject.item, subject.transitions, day))
    {
    }

    std::vector<Duty> collect()
    {
        for (const DutyRule &rule : m_subject.kind.duties) {
            if (const calendar::Clock *clock = m_rules.clocks.find(rule.clock))
                addFor(rule, *clock);
        }
        for (Duty &duty : m_duties)
            duty.reason = reasonOf(duty, m_rules);
        std::ranges::stable_sort(m_duties, comesBefore);
        return std::move(m_duties);
    }

private:
    void addFor(const DutyRule &rule, const calendar::Clock &clock);
    void addFiling(const calendar::Clock &clock);
    void addOpenEvents(Event kind, const calendar::Clock &clock);
    void addCancelling(const calendar::Clock &clock);
    void addRenewal(const DutyRule &rule, const calendar::Clock &clock);
    void addYearly(const calendar::Clock &clock);
    void addAgain(const DutyRule &rule, const calendar::Clock &clock);

    void add(const calendar::Clock &clock, QDate start, int remind = 0)
    {
        m_duties.push_back(dutyUnder(clock, start, remind, m_day, m_rules.days));
    }
    bool isHeld() const { return isInForce(m_state) || m_state == State::Expired; }
    bool isWithAuthority() const { return m_state == State::Submitted || m_state == State::Accepted; }
    bool stands() const; // for duties that come back

    QDate m_day;
    const Subject &m_subject;
    const Rulebook &m_rules;
    State m_state;
    std::vector<Duty> m_duties;
};

bool Collector::stands() const
{
    const bool ended = m_subject.service && m_subject.service->endedOn.isValid() && m_subject.service->endedOn < m_day;
    const bool reported = m_subject.kind.report && (m_state == State::Preparing || isWithAuthority());
    return !ended && (isInForce(m_state) || reported);
}

void Collector::addFor(const DutyRule &rule, const calendar::Clock &clock)
{
    switch (rule.trigger) {
    case Trigger::ServiceStart: return addFiling(clock);
    case Trigger::Change: return addOpenEvents(Event::Change, clock);
    case Trigger::Assessment: return addOpenEvents(Event::Assessment, clock);
    case Trigger::ServiceEnd: return addCancelling(clock);
    case Trigger::Accepted:
        if (m_state == State::Accepted)
            add(clock, enteredOn(State::Accepted, m_subject.item, m_subject.transitions, m_day));
        return;
    case Trigger::Expiry: return addRenewal(rule, clock);
    case Trigger::Yearly: return addYearly(clock);
    case Trigger::LastDone: return addAgain(rule, clock);
    }
}

void Collector::addFiling(const calendar::Clock &clock)
{
    const Service *service = m_subject.service;
    if (m_state != State::Preparing || !service || service->scope != Scope::Public || !service->startedOn.isValid())
        return;
    if (!service->endedOn.isValid() || service->endedOn >= m_day)
        add(clock, service->startedOn);
}

void Collector::addOpenEvents(Event kind, const calendar::Clock &clock)
{
    // An assessment is asked for whether or not one was made before; a change concerns what was handed in.
    const bool asked = kind == Event::Assessment && m_state != State::Cancelled && m_state != State::NotRequired;
    if (!asked && !isHeld() && !isWithAuthority())
        return;
    for (const RegistryEvent &event : m_subject.events) {
        if (event.kind == kind && isOpen(event, m_day))
            add(clock, event.on);
    }
}

/// The end of service is a day of the service or an event of the item, whichever is recorded.
void Collector::addCancelling(const calendar::Clock &clock)
{
    if (!isHeld() && !isWithAuthority())
        return;
    if (const RegistryEvent *ended = latest(m_subject, Event::ServiceEnd, m_day)) {
        if (isOpen(*ended, m_day))
            add(clock, ended->on);
    } else if (const Service *service = m_subject.service;
               service && service->endedOn.isValid() && service->endedOn <= m_day) {
        add(clock, service->endedOn);
    }
}

void Collector::addRenewal(const DutyRule &rule, const calendar::Clock &clock)
{
    const QDate expiry = validUntilOn(m_subject.item, m_subject.transitions, m_day);
    if (!isHeld() || !expiry.isValid())
        return;
    // An application is for the expiry that follows it. One that is older than a year, or than the
    // licence as it now stands, was for an earlier one.
    const RegistryEvent *applied = latest(m_subject, Event::RenewalApplied, m_day);
    const RegistryEvent *renewed = latest(m_subject, Event::Renewed, m_day);
    const QDate granted = m_subject.item.grantedOn <= m_day ? m_subject.item.grantedOn : QDate();
    const QDate since = std::max({expiry.addYears(-1), granted, renewed ? renewed->on : QDate()});
    if (!applied || applied->on < since || applied->on > expiry)
        add(clock, expiry, rule.remind);
}

void Collector::addYearly(const calendar::Clock &clock)
{
    if (!stands())
        return;
    int year = m_day.year();
    if (m_subject.item.grantedOn.isValid() && !m_subject.kind.report)
        year = std::max(year, m_subject.item.grantedOn.year() + 1); // nothing to tell of the year before
    const RegistryEvent *done = latest(m_subject, Event::AnnualReport, m_day);
    if (done && done->on.year() >= year)
        year = done->on.year() + 1;
    add(clock, QDate(year, 1, 1));
}

void Collector::addAgain(const DutyRule &rule, const calendar::Clock &clock)
{
    if (!stands())
        return;
    const RegistryEvent *done = latest(m_subject, Event::Verified, m_day);
    add(clock, done ? done->on : m_subject.item.grantedOn, rule.remind);
}

} // namespace

QString name(Duty::Status status)
{
    constexpr std::array words{"upcoming", "expected", "due", "late"};
    return QString::fromLatin1(words.at(static_cast<size_t>(status)));
}

bool comesBefore(const Duty &left, const Duty &right)
{
    constexpr std::array rank{3, 2, 1, 0}; // upcoming last, late first
    const int leftRank = rank.at(static_cast<size_t>(left.status));
    const int rightRank = rank.at(static_cast<size_t>(right.status));
    if (leftRank != rightRank)
        return leftRank < rightRank;
    return left.due.isValid() && (!right.due.isValid() || left.due < right.due);
}

std::vector<Duty> dutiesOn(QDate day, const Subject &subject, const Rulebook &rules)
{
    return Collector(day, subject, rules).collect();
}

Duty dutyUnder(const calendar::Clock &clock, QDate start, int remind, QDate day, const calendar::WorkingDays &days)
{
    const calendar::Due due = calendar::due(clock, start, days);
    Duty duty{.clock = clock.id,
              .kind = clock.kind,
              .statutory = clock.isStatutory(),
              .what = clock.title,
              .trigger = clock.trigger,
              .start = start,
              .opensOn = due.opensOn,
              .due = due.day,
              .provisional = due.provisional,
              .source = clock.source,
              .confidence = clock.confidence};
    if (due.conservative != due.day)
        duty.conservative = due.conservative;
    if (!duty.opensOn.isValid())
        duty.opensOn = due.isSet() && remind > 0 ? due.day.addDays(-remind) : std::min(start, due.day);
    setStatus(duty, day, days);
    return duty;
}

} // namespace registry
