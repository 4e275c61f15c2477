#pragma once

#include "app/base/clock.h"
#include "app/demo/people.h"
#include "app/demo/phrasing.h"
#include "app/demo/profile.h"

namespace demo {

class Dice;

/// One conversation of the demo logs. Borrows from the PhraseBank, the Provider and the people.
struct Dialogue
{
    const ServiceProfile *service = nullptr;
    const Person *person = nullptr;
    const Skeleton *skeleton = nullptr;
    QString model;
    QString id;               ///< the same for all of its turns; 32 hex digits
    std::vector<Turn> turns;  ///< at least one
    std::vector<Moment> at;   ///< of each turn
    Outcome outcome =
        Outcome::Answered; ///< not answered: there is one turn only, whose answer is what the service says
};

/// Who talks about what, and when, over \a days days until 18:00 of the day before \a today: more on
/// evenings for the chat, in office hours for the writing service, after school for the companion;
/// a few minors at night and a few for hours on end. Ordered by time.
class Plan
{
public:
    Plan(const PhraseBank &bank, const Provider &provider, const std::vector<Person> &people, Dice &dice);

    std::vector<Dialogue> make(QDate today, int days = 90);

private:
    struct Sitting
    {
        const ServiceProfile *service = nullptr;
        const Person *person = nullptr;
        QString model;
        Moment at = 0;
    };

    int sittings(const ServiceProfile &service, QDate day, int dayNumber, int days);
    Sitting sitDown(const ServiceProfile &service, QDate day);
    void talk(Sitting sitting, std::vector<Dialogue> &dialogues);
    Dialogue converse(const Sitting &sitting);
    const Person *somebody(const ServiceProfile &service, int hour);
    const Skeleton *something(const Sitting &sitting, bool harmless);

    const PhraseBank &m_bank;
    const Provider &m_provider;
    const std::vector<Person> &m_people;
    Dice &m_dice;
    std::vector<int> m_uses; ///< of each skeleton
};

} // namespace demo
