#pragma once

#include "app/base/clock.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace usage {

/// What the logs name in a call. Empty: the log does not say it.
struct CallName
{
    QString service;
    QString model;
    QString endpoint;

    auto operator<=>(const CallName &) const = default;
};

/// The calls of one name on one day (Asia/Shanghai).
struct CallDay
{
    CallName name;
    QDate day; ///< invalid: the log gives no time
    qint64 calls = 0;
    qint64 withoutUser = 0;

    bool operator==(const CallDay &) const = default;
};

/// Users of a service (as the logs name it) who were first seen in that month on that day.
struct NewUsers
{
    QString service;
    bool ofCompany = false; ///< across all services, each user once; service is then empty
    QDate day;
    qint64 users = 0;

    bool operator==(const NewUsers &) const = default;
};

/// What the logs show, counted. Plain values.
struct Traffic
{
    std::vector<CallDay> days;     ///< by name, then day
    std::vector<NewUsers> newUsers; ///< by service, then day; the company's last
    std::map<QString, qint64> everSeen; ///< distinct users ever, by service: a lower bound of registered users
    qint64 everSeenTogether = 0;        ///< the same, of all services
    qint64 counted = 0; ///< generations that these figures hold
    bool isWhole = true; ///< every generation of the store is among them
};

/// How much of the logs can be told apart at all.
struct CallCoverage
{
    qint64 calls = 0;
    qint64 withoutUser = 0;
    qint64 withoutService = 0;
    qint64 withoutModel = 0;
    qint64 withoutTime = 0;

    bool operator==(const CallCoverage &) const = default;
};

CallCoverage coverageOf(const Traffic &traffic);

/// The last day that any log tells of, not after \a day; invalid: none.
QDate lastDay(const Traffic &traffic, QDate day);

} // namespace usage
