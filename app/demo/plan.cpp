#include "app/demo/plan.h"

#include "app/demo/dice.h"

#include <QCryptographicHash>

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int sittingsADay = 11; // of all services together, in the middle of the time
constexpr int riskyPercent = 10;
constexpr Moment second = 1000;
constexpr Moment minute = 60 * second;
constexpr Moment hour = 60 * minute;

bool isNight(int hourOfDay)
{
    return hourOfDay >= 22 || hourOfDay < 6;
}

QString dialogueId(const Person &person, Moment at)
{
    const QByteArray name = person.user.toUtf8() + ' ' + QByteArray::number(at);
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Md5).toHex());
}

/// What is left of a conversation that the model or the provider stopped.
void stop(Dialogue &dialogue, const Refusals &refusals, Dice &dice)
{
    dialogue.turns.resize(1);
    dialogue.at.resize(1);
    dialogue.turns.front().answer.clear();
    if (dialogue.outcome == Outcome::Refused)
        dialogue.turns.front().answer = dice.pick(refusals.in(dialogue.skeleton->language));
}

} // namespace

Plan::Plan(const PhraseBank &bank, const Provider &provider, const std::vector<Person> &people, Dice &dice)
    : m_bank(bank)
    , m_provider(provider)
    , m_people(people)
    , m_dice(dice)
    , m_uses(bank.skeletons.size(), 0)
{
}

std::vector<Dialogue> Plan::make(QDate today, int days)
{
    std::vector<Dialogue> dialogues;
    for (int number = 0; number < days; ++number) {
        const QDate day = today.addDays(number - days);
        for (const ServiceProfile &service : m_provider.services) {
            for (int i = sittings(service, day, number, days); i > 0; --i)
                talk(sitDown(service, day), dialogues);
        }
    }
    const Moment end = startOfDay(today) - 6 * hour;
    std::erase_if(dialogues, [&](const Dialogue &dialogue) { return dialogue.at.back() >= end; });
    std::ranges::stable_sort(dialogues, {}, [](const Dialogue &dialogue) { return dialogue.at.front(); });
    return dialogues;
}

int Plan::sittings(const ServiceProfile &service, QDate day, int dayNumber, int days)
{
    int shares = 0;
    for (const ServiceProfile &each : m_provider.services)
        shares += each.share;
    const int growth = 75 + 50 * dayNumber / days; // percent: the services grow
    const int rhythm = ServiceProfile::isWeekend(day) ? service.weekendPercent : 100;
    const int luck = int(m_dice.between(75, 125));
    const qint64 millions = qint64(sittingsADay) * service.share * growth * rhythm * luck / shares;
    return int(millions / 1'000'000 + (m_dice.below(1'000'000) < millions % 1'000'000 ? 1 : 0));
}

Plan::Sitting Plan::sitDown(const ServiceProfile &service, QDate day)
{
    const int hourOfDay = int(m_dice.weighted(service.hoursOf(day)));
    const Moment at = startOfDay(day) + hourOfDay * hour + m_dice.below(hour / second) * second;
    return {.service = &service,
            .person = somebody(service, hourOfDay),
            .model = service.models.at(m_dice.weighted(service.modelShares)),
            .at = at};
}

const Person *Plan::somebody(const ServiceProfile &service, int hourOfDay)
{
    std::vector<int> weights;
    for (const Person &person : m_people)
        weights.push_back(person.services.contains(service.key) ? person.eagerness : 0);
    const Person *person = &m_people[size_t(m_dice.weighted(weights))];
    if (person->isMinor() && isNight(hourOfDay) && m_dice.chance(75))
        return somebody(service, hourOfDay); // most minors sleep
    return person;
}

void Plan::talk(Sitting sitting, std::vector<Dialogue> &dialogues)
{
    static constexpr int lengths[] = {58, 24, 11, 7};
    qint64 count = 1 + m_dice.weighted(lengths);
    if (sitting.person->isMinor() && m_dice.chance(4))
        count = m_dice.between(14, 20); // for hours on end
    for (; count > 0; --count) {
        dialogues.push_back(converse(sitting));
        sitting.at = dialogues.back().at.back() + m_dice.between(1 * minute, 9 * minute) / second * second;
    }
}

Dialogue Plan::converse(const Sitting &sitting)
{
    const Skeleton *skeleton = something(sitting, !m_dice.chance(riskyPercent));
    Dialogue dialogue{.service = sitting.service,
                      .person = sitting.person,
                      .skeleton = skeleton,
                      .model = sitting.model,
                      .id = dialogueId(*sitting.person, sitting.at),
                      .turns = phrase(*skeleton, m_dice),
                      .outcome = m_dice.pick(skeleton->outcomes)};
    Moment at = sitting.at;
    for (size_t i = 0; i < dialogue.turns.size(); ++i) {
        dialogue.at.push_back(at);
        at += m_dice.between(25, 200) * second;
    }
    if (dialogue.outcome != Outcome::Answered)
        stop(dialogue, m_bank.refusals, m_dice);
    return dialogue;
}

const Skeleton *Plan::something(const Sitting &sitting, bool harmless)
{
    std::vector<size_t> fitting;
    for (size_t i = 0; i < m_bank.skeletons.size(); ++i) {
        const Skeleton &skeleton = m_bank.skeletons[i];
        if (skeleton.isHarmless() == harmless && skeleton.language == sitting.person->language
            && skeleton.services.contains(sitting.service->key) && skeleton.ages.contains(sitting.person->ageGroup))
            fitting.push_back(i);
    }
    if (fitting.empty()) // nothing to be flagged is written for them, or nothing at all
        return harmless ? &m_bank.skeletons.front() : something(sitting, true);
    // Of a few, the one that was used least for its variety: what is random alone repeats itself too soon.
    const auto wornOut = [&](size_t i) { return m_uses[i] * 100 / m_bank.skeletons[i].variety(); };
    size_t best = m_dice.pick(fitting);
    for (int i = 0; i < 3; ++i) {
        const size_t other = m_dice.pick(fitting);
        if (wornOut(other) < wornOut(best))
            best = other;
    }
    ++m_uses[best];
    return &m_bank.skeletons[best];
}

} // namespace demo
