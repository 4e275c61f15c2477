#include "app/demo/syntheticpii.h"

#include "app/demo/dice.h"

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QString idCard(Dice &dice)
{
    static const QStringList births{u"19900101"_s, u"19910101"_s, u"19850101"_s, u"20000101"_s};
    const QString digits = u"110101"_s + dice.pick(births) + u"%1"_s.arg(dice.between(1, 9), 3, 10, QLatin1Char('0'));
    return digits + idCardCheck(digits);
}

QString bankCard(Dice &dice)
{
    const QString digits = u"622202000000%1"_s.arg(dice.between(1, 99), 6, 10, QLatin1Char('0'));
    return digits + luhnCheck(digits);
}

} // namespace

const QStringList &demoMobiles()
{
    static const QStringList numbers{u"13800138000"_s, u"13900139000"_s, u"13300133000"_s, u"18600186000"_s};
    return numbers;
}

QChar idCardCheck(const QString &digits)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i)
        sum += digits.at(i).digitValue() * weights[i];
    return u"10X98765432"_s.at(sum % 11);
}

QChar luhnCheck(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

std::map<QString, QString> syntheticPii(Dice &dice)
{
    return {{u"id_card"_s, idCard(dice)},
            {u"mobile"_s, dice.pick(demoMobiles())},
            {u"bank_card"_s, bankCard(dice)},
            {u"email"_s, u"demo.user%1@example.com"_s.arg(dice.between(1, 99), 2, 10, QLatin1Char('0'))}};
}

} // namespace demo
