#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/registry/kinds.h"

#include <QStringList>

#include <vector>

namespace db {
class Database;
}

namespace usage {

/// What a threshold of growth counts.
enum class Measure {
    MonthlyActive, ///< distinct pseudonymous users of a calendar month (Asia/Shanghai)
    Registered,    ///< as an officer enters it
    MonthlyRise,   ///< per cent that MonthlyActive is above the month before
};

QString name(Measure measure); ///< "monthly-active"

/// From how many users on a duty begins.
struct Threshold
{
    QString id;
    Measure measure = Measure::MonthlyActive;
    qint64 figure = 0; ///< users, or per cent; only more than it counts
    qint64 least = 0;  ///< MonthlyRise: a month with fewer users does not count
    bool perService = false;
    bool perCompany = false;
    QStringList regimes; ///< only services of one of these regimes …
    QStringList kinds;   ///< … or with an item of one of these kinds; both empty: every public service
    Bilingual title;
    Bilingual source;
    registry::Confidence confidence = registry::Confidence::GeneralKnowledge;
};

/// What the logs are held against: resources/registry/usage.toml, whose head describes the fields.
struct UsageRules
{
    QString version;
    int silentDays = 30;
    QStringList filings; ///< kind ids
    Bilingual source;
    registry::Confidence confidence = registry::Confidence::GeneralKnowledge;
    std::vector<Threshold> thresholds;

    const Threshold *find(const QString &id) const; ///< nullptr: none
};

/// BadInput names file, line and column: a missing or unknown field, an id given twice, an unknown kind of item.
Result<UsageRules> parseUsageRules(const QByteArray &toml, const QString &name, const registry::KindTable &kinds);

/// The rules that ship, or those that the workspace has in their place.
Result<UsageRules> readUsageRules(const db::Database &database, const registry::KindTable &kinds);

} // namespace usage
