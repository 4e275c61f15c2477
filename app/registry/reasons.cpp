#include "app/registry/reasons.h"

#include "app/registry/states.h"

#include <algorithm>
#include <cstdlib>

namespace registry {

namespace {

using Values = Sentences::Values;

Bilingual textOf(QDate day)
{
    return same(day.toString(Qt::ISODate));
}

Bilingual lengthOf(const calendar::Clock &clock, const Sentences &sentences)
{
    const Values values{{QStringLiteral("n"), same(QString::number(std::abs(clock.amount)))}};
    switch (clock.unit) {
    case calendar::Unit::Hour: return sentences.fill("hours", values);
    case calendar::Unit::Day: return sentences.fill("days", values);
    case calendar::Unit::WorkingDay: return sentences.fill("working_days", values);
    case calendar::Unit::Month: return sentences.fill("months", values);
    case calendar::Unit::Window:
    case calendar::Unit::Date:
    case calendar::Unit::Immediate: break;
    }
    return {};
}

bool comesBack(const calendar::Clock &clock)
{
    return clock.unit == calendar::Unit::Window || clock.unit == calendar::Unit::Date;
}

std::string_view sentenceFor(const Duty &duty, const calendar::Clock *clock)
{
    if (!clock || !duty.due.isValid())
        return "duty_no_day";
    if (comesBack(*clock))
        return "duty_window";
    if (duty.kind == calendar::ClockKind::Expected)
        return "duty_expected";
    return clock->amount < 0 ? "duty_before" : "duty";
}

/// What else there is to say about the day: the cautious reading, our own number, a notice that is not in.
Bilingual remarksOn(const Duty &duty, const calendar::Clock &clock, const Rulebook &rules)
{
    const Sentences &sentences = rules.sentences;
    Bilingual remarks;
    const bool isOwn = duty.kind == calendar::ClockKind::Internal && !comesBack(clock);
    if (isOwn)
        remarks = sentences.fill("target", {{QStringLiteral("length"), lengthOf(clock, sentences)}});
    if (duty.conservative)
        remarks = joined(remarks,
                         sentences.fill(clock.amount < 0 ? "conservative_before" : "conservative",
                                        {{QStringLiteral("day"), textOf(*duty.conservative)},
                                         {QStringLiteral("due"), textOf(duty.due)}}));
    if (duty.provisional) {
        const int year = std::max(rules.days.lastYear() + 1, duty.start.year());
        remarks =
            joined(remarks, sentences.fill("provisional", {{QStringLiteral("year"), same(QString::number(year))}}));
    }
    return remarks;
}

/// The sentence \a base, or the one for when its day is not recorded.
Bilingual dated(const Sentences &sentences, const std::string &base, QDate day)
{
    if (!day.isValid())
        return sentences.fill(base + "_no_day");
    return sentences.fill(base, {{QStringLiteral("day"), textOf(day)}});
}

Bilingual filedReason(const ItemStatus &status, const Kind &kind, QDate granted, const Sentences &sentences)
{
    const Values values{{QStringLiteral("granted"), textOf(granted)},
                        {QStringLiteral("until"), textOf(status.validUntil)}};
    const std::string suffix = status.validUntil.isValid() ? "_until" : "";
    if (!granted.isValid())
        return sentences.fill("filed_no_day" + suffix, values);
    const bool lacksExpiry = kind.validityMonths > 0 && !status.validUntil.isValid();
    return sentences.fill(lacksExpiry ? "filed_no_expiry" : "filed" + suffix, values);
}

/// The sentence for a state whose only fact is the day it began.
std::string_view wordOf(State state)
{
    switch (state) {
    case State::Submitted: return "submitted";
    case State::Returned: return "returned";
    case State::Accepted: return "accepted";
    case State::Changing: return "changing";
    case State::Cancelled: return "cancelled";
    case State::Preparing:
    case State::Filed:
    case State::Expired:
    case State::NotRequired: break;
    }
    return {};
}

Bilingual stateReason(const ItemStatus &status, const Kind &kind, QDate since, const Sentences &sentences)
{
    switch (*status.state) {
    case State::Filed: return filedReason(status, kind, since, sentences);
    case State::Expired:
        return status.validUntil.isValid()
            ? sentences.fill("expired", {{QStringLiteral("until"), textOf(status.validUntil)}})
            : sentences.fill("expired_no_day");
    case State::NotRequired: return sentences.fill("not_required");
    case State::Preparing:
        return since.isValid() ? sentences.fill("preparing_since", {{QStringLiteral("day"), textOf(since)}})
                               : sentences.fill("preparing");
    default: return dated(sentences, std::string(wordOf(*status.state)), since);
    }
}

Bilingual displayReason(const ItemStatus &status, const RegistryItem &item, const Kind &kind,
                        const Sentences &sentences)
{
    if (std::ranges::contains(status.warnings, Warning::DisplayMissing))
        return sentences.fill("display_never");
    if (!std::ranges::contains(status.warnings, Warning::DisplayOld))
        return {};
    return sentences.fill("display_old",
                          {{QStringLiteral("day"), textOf(item.displayCheckedOn)},
                           {QStringLiteral("n"), same(QString::number(kind.displayDays))}});
}

} // namespace

QDate enteredOn(State state, const RegistryItem &item, std::span<const Transition> transitions, QDate day)
{
    // Days that an officer put right stand in the item.
    const QDate own = state == State::Submitted ? item.submittedOn : state == State::Filed ? item.grantedOn : QDate();
    if (own.isValid() && own <= day)
        return own;
    QDate entered;
    for (const Transition &step : transitions) {
        if (step.item == item.id && step.to == state && step.on <= day)
            entered = step.on;
    }
    return entered;
}

Bilingual reasonOf(const Duty &duty, const Rulebook &rules)
{
    const Sentences &sentences = rules.sentences;
    const calendar::Clock *clock = rules.clocks.find(duty.clock);
    const std::string_view sentence = sentenceFor(duty, clock);
    if (!clock || sentence == "duty_no_day")
        return sentences.fill("duty_no_day");
    const Values values{{QStringLiteral("trigger"), duty.trigger},
                        {QStringLiteral("start"), textOf(duty.start)},
                        {QStringLiteral("length"), lengthOf(*clock, sentences)},
                        {QStringLiteral("opens"), textOf(duty.opensOn)},
                        {QStringLiteral("due"), textOf(duty.due)}};
    Bilingual reason = joined(sentences.fill(sentence, values), remarksOn(duty, *clock, rules));
    if (!reason.en.isEmpty())
        reason.en[0] = reason.en[0].toUpper(); // it begins with what triggered it
    return reason;
}

Bilingual reasonOf(const ItemStatus &status, const RegistryItem &item, const Kind *kind,
                   std::span<const Transition> transitions, QDate day, const Sentences &sentences)
{
    if (!kind || !status.state)
        return sentences.fill("unknown_kind");
    const QDate since = enteredOn(*status.state, item, transitions, day);
    return joined(stateReason(status, *kind, since, sentences), displayReason(status, item, *kind, sentences));
}

Bilingual titlesOf(const QStringList &kinds, const Rulebook &rules)
{
    Bilingual titles;
    const Bilingual between = rules.sentences.fill("or");
    for (const QString &id : kinds) {
        const Kind *kind = rules.kinds.find(id);
        const Bilingual title = kind ? kind->title : same(id);
        titles = titles.en.isEmpty() ? title
                                     : Bilingual{titles.zh + between.zh + title.zh, titles.en + between.en + title.en};
    }
    return titles;
}

} // namespace registry
