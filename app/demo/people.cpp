#include "app/demo/people.h"

#include "app/demo/dice.h"

namespace demo {

using namespace Qt::StringLiterals;

namespace {

struct Band
{
    QString name;
    QString group;
    int people;
    QStringList services;
};

const std::vector<Band> &bands()
{
    static const std::vector<Band> all{
        {u"18+"_s, u"adult"_s, 96, {u"chat"_s, u"writing"_s}},
        {u"16-18"_s, u"teen"_s, 16, {u"chat"_s, u"companion"_s}},
        {u"12-16"_s, u"teen"_s, 16, {u"companion"_s, u"chat"_s}},
        {u"8-12"_s, u"child"_s, 13, {u"companion"_s}},
        {u"under 8"_s, u"child"_s, 9, {u"companion"_s}},
    };
    return all;
}

QStringList servicesOf(const Band &band, Dice &dice)
{
    if (band.group != u"adult"_s)
        return band.services;
    if (dice.chance(15))
        return {u"companion"_s}; // grown-ups who talk to the companion
    return dice.chance(40) ? band.services : QStringList{dice.pick(band.services)};
}

} // namespace

std::vector<Person> demoPeople(Dice &dice)
{
    std::vector<Person> people;
    for (const Band &band : bands()) {
        for (int i = 0; i < band.people; ++i) {
            const qint64 number = qint64(people.size()) + 1;
            people.push_back({.user = u"demo-user-%1"_s.arg(number, 3, 10, QLatin1Char('0')),
                              .ageBand = band.name,
                              .ageGroup = band.group,
                              .language = dice.chance(54) ? u"zh"_s : u"en"_s,
                              .services = servicesOf(band, dice),
                              .eagerness = int(1 + dice.below(4) * dice.below(6))});
        }
    }
    return people;
}

} // namespace demo
