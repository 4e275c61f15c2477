#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <vector>

namespace demo {

/// How one service of the demo provider is used (resources/demo/services.toml).
struct ServiceProfile
{
    using Hours = std::array<int, 24>;

    QString key;  ///< "chat"
    QString name; ///< as its logs say it
    int share = 0;
    int weekendPercent = 100; ///< a day at the weekend against a working day
    QStringList models;
    std::vector<int> modelShares;
    Hours workingDay{};
    Hours freeDay{};

    static bool isWeekend(QDate day) { return day.dayOfWeek() > Qt::Friday; }
    const Hours &hoursOf(QDate day) const { return isWeekend(day) ? freeDay : workingDay; }
};

struct Provider
{
    QString name;
    std::vector<ServiceProfile> services;
};

/// BadInput names file, line and column.
Result<Provider> readProvider(const QString &path = QStringLiteral(":/demo/services.toml"));

} // namespace demo
