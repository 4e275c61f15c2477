#pragma once

#include <QString>

#include <map>

namespace demo {

class Dice;

/// Personal data that belongs to nobody, for the slots of the same names:
/// "id_card" (region 110101, born on 1 January, valid checksum of GB 11643-1999), "mobile" (one of
/// demoMobiles()), "bank_card" (6222 02, zeros, valid Luhn checksum), "email" (@example.com).
std::map<QString, QString> syntheticPii(Dice &dice);

/// The mobile numbers that demo texts may hold: the service lines' patterns that test data uses.
const QStringList &demoMobiles();

/// The 18th character of an identity card whose first 17 digits are \a digits.
QChar idCardCheck(const QString &digits);

/// The last digit that makes \a digits a number with a valid Luhn checksum.
QChar luhnCheck(const QString &digits);

} // namespace demo
