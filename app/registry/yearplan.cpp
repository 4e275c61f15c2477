#include "app/registry/yearplan.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace registry {

namespace {

using Event = RegistryEvent::Kind;

bool lies(QDate from, QDate to, int year)
{
    return from.isValid() && to.isValid() && from.year() <= year && to.year() >= year;
}

YearMark markOf(const ItemStatus &status, const Duty &duty, bool isWindow)
{
    using enum YearMark::Kind;
    return {.kind = isWindow                                 ? Window
                : duty.kind == calendar::ClockKind::Expected ? Expected
                                                             : Due,
            .from = isWindow ? duty.opensOn : duty.due,
            .to = duty.due,
            .what = duty.what,
            .item = status.item,
            .itemName = status.name,
            .status = duty.status,
            .statutory = duty.statutory,
            .provisional = duty.provisional,
            .conservative = duty.conservative,
            .counsel = calendar::confirmWithCounsel(duty.confidence)};
}

/// The days off that notices name, in stretches: weekends stand in no notice.
std::vector<std::pair<QDate, QDate>> holidaysOf(int year, const calendar::WorkingDays &days)
{
    std::vector<std::pair<QDate, QDate>> stretches;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (!days.holiday(day))
            continue;
        if (!stretches.empty() && stretches.back().second.addDays(1) == day)
            stretches.back().second = day;
        else
            stretches.emplace_back(day, day);
    }
    return stretches;
}

/// Makes the rows of one plan.
class Planner
{
public:
    Planner(int year, QDate day, const Register &registered, const Rulebook &rules)
        : m_rules(rules)
        , m_plan{.year = year,
                 .asOf = day,
                 .isCovered = rules.days.covers(year),
                 .holidays = holidaysOf(year, rules.days),
                 .rows = {}}
    {
        for (const Service &service : registered.services) {
            if (service.endedOn.isValid() && service.endedOn.year() < year)
                continue;
            m_rows.insert(static_cast<qint64>(service.id), m_plan.rows.size());
            m_plan.rows.push_back({service.id, service.name, {}});
        }
        m_plan.rows.push_back({});
    }

    void add(const ItemStatus &status)
    {
        for (const Duty &duty : status.duties)
            addDuty(status, duty);
        addNextRounds(status);
    }

    void add(const RegistryItem &item, const ItemStatus &status)
    {
        if (!item.validUntil.isValid() || status.status == ItemStatus::Status::Ended)
            return;
        const QDate first(m_plan.year, 1, 1);
        const QDate last(m_plan.year, 12, 31);
        YearMark mark{.kind = YearMark::Kind::Validity,
                      .from = item.grantedOn.isValid() ? std::max(item.grantedOn, first) : first,
                      .to = std::min(item.validUntil, last),
                      .what = status.title,
                      .item = item.id,
                      .itemName = item.name,
                      .conservative = {}};
        if (mark.from <= mark.to && mark.to >= first)
            add(item.service, mark);
        if (item.validUntil.year() == m_plan.year) {
            mark.kind = YearMark::Kind::Expiry;
            mark.from = mark.to;
            add(item.service, mark);
        }
    }

    void addDone(const RegistryItem &item, const ItemStatus &status, QDate day, std::string_view sentence);

    YearPlan take()
    {
        for (YearRow &row : m_plan.rows)
            std::ranges::stable_sort(row.marks, [](const YearMark &left, const YearMark &right) {
                return std::pair(left.from, left.to) < std::pair(right.from, right.to);
            });
        return std::move(m_plan);
    }

private:
    void add(std::optional<ServiceId> service, const YearMark &mark)
    {
        const auto found = service ? m_rows.constFind(static_cast<qint64>(*service)) : m_rows.constEnd();
        if (service && found == m_rows.constEnd())
            return; // its service ended before the year
        m_plan.rows[found == m_rows.constEnd() ? m_plan.rows.size() - 1 : *found].marks.push_back(mark);
    }

    bool isYearly(const QString &clock) const
    {
        const calendar::Clock *found = m_rules.clocks.find(clock);
        return found && (found->unit == calendar::Unit::Window || found->unit == calendar::Unit::Date);
    }

    void addDuty(const ItemStatus &status, const Duty &duty)
    {
        if (!duty.due.isValid())
            return;
        const bool isWindow = isYearly(duty.clock) && duty.opensOn.isValid() && duty.opensOn < duty.due;
        if (isWindow && lies(duty.opensOn, duty.due, m_plan.year))
            add(status.service, markOf(status, duty, true));
        if (duty.due.year() == m_plan.year)
            add(status.service, markOf(status, duty, false));
    }

    /// What comes back every year does so in later ones too, though only its next round is a duty yet.
    void addNextRounds(const ItemStatus &status)
    {
        const Kind *kind = m_rules.kinds.find(status.kind);
        if (!kind || !status.item)
            return;
        for (const Duty &duty : status.duties) {
            const calendar::Clock *clock = m_rules.clocks.find(duty.clock);
            if (!clock || !isYearly(duty.clock) || !duty.due.isValid() || duty.due.year() >= m_plan.year)
                continue;
            addDuty(status, dutyUnder(*clock, QDate(m_plan.year, 1, 1), 0, m_plan.asOf, m_rules.days));
        }
    }

    const Rulebook &m_rules;
    YearPlan m_plan;
    QHash<qint64, size_t> m_rows;
};

/// The sentence of an event that is done once it is recorded; empty: the item's steps tell of it, or it starts a clock.
std::string_view sentenceOf(const RegistryEvent &event)
{
    switch (event.kind) {
    case Event::Change:
    case Event::ServiceEnd:
    case Event::Assessment: return event.doneOn.isValid() ? "step_change" : "";
    case Event::RenewalApplied:
    case Event::Renewed:
    case Event::AnnualReport:
    case Event::Verified: return "step_done";
    default: return "";
    }
}

std::string_view sentenceOf(State state)
{
    switch (state) {
    case State::Submitted: return "step_submitted";
    case State::Accepted: return "step_accepted";
    case State::Filed: return "step_filed";
    case State::Cancelled: return "step_cancelled";
    default: return "";
    }
}

void Planner::addDone(const RegistryItem &item, const ItemStatus &status, QDate day, std::string_view sentence)
{
    if (sentence.empty() || !day.isValid() || day.year() != m_plan.year || day > m_plan.asOf)
        return;
    add(item.service,
        {.kind = YearMark::Kind::Done,
         .from = day,
         .to = day,
         .what = m_rules.sentences.fill(sentence, {{QStringLiteral("what"), status.title}}),
         .item = item.id,
         .itemName = item.name,
         .conservative = {}});
}

} // namespace

QString name(YearMark::Kind kind)
{
    constexpr std::array words{"due", "expected", "expiry", "done", "window", "validity"};
    return QString::fromLatin1(words.at(static_cast<size_t>(kind)));
}

YearPlan yearPlan(int year, QDate day, const Register &registered, const std::vector<ItemStatus> &statuses,
                  const Rulebook &rules)
{
    Planner planner(year, day, registered, rules);
    QHash<qint64, const ItemStatus *> byItem;
    for (const ItemStatus &status : statuses) {
        planner.add(status);
        if (status.item)
            byItem.insert(static_cast<qint64>(*status.item), &status);
    }
    QHash<qint64, const RegistryItem *> items;
    for (const RegistryItem &item : registered.items) {
        items.insert(static_cast<qint64>(item.id), &item);
        if (const ItemStatus *status = byItem.value(static_cast<qint64>(item.id)))
            planner.add(item, *status);
    }
    for (const RegistryEvent &event : registered.events) {
        const ItemStatus *status = byItem.value(static_cast<qint64>(event.item));
        const RegistryItem *item = items.value(static_cast<qint64>(event.item));
        if (status && item)
            planner.addDone(*item, *status, event.doneOn.isValid() ? event.doneOn : event.on, sentenceOf(event));
    }
    for (const Transition &step : registered.transitions) {
        const ItemStatus *status = byItem.value(static_cast<qint64>(step.item));
        const RegistryItem *item = items.value(static_cast<qint64>(step.item));
        if (status && item)
            planner.addDone(*item, *status, step.on, sentenceOf(step.to));
    }
    return planner.take();
}

} // namespace registry
