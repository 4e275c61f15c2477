#pragma once

#include <QStringList>

#include <vector>

namespace demo {

class Dice;

/// A user of the demo services.
struct Person
{
    QString user;      ///< "demo-user-017": the import makes a pseudonym of it
    QString ageBand;   ///< "under 8", "8-12", "12-16", "16-18", "18+"
    QString ageGroup;  ///< "child", "teen", "adult": what phrase files say
    QString language;  ///< "zh", "en"
    QStringList services; ///< keys of the services they use
    int eagerness = 1; ///< how often they come, against others

    bool isMinor() const { return ageGroup != QStringLiteral("adult"); }
};

/// 150 users: 96 adults, 32 of 12 to 18, 22 children.
std::vector<Person> demoPeople(Dice &dice);

} // namespace demo
