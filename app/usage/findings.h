#pragma once

#include "app/usage/matching.h"
#include "app/usage/usagerules.h"

namespace usage {

/// What the logs show that the register does not, and the other way round.
struct Finding
{
    enum class Kind {
        NotFiled,     ///< used on days on which no filing of it was in force, nor was one later
        BeforeFiling, ///< used before its filing was in force
        AfterEnd,     ///< a service was used after its last day
        Unknown,      ///< the register holds nothing of that name
        Upstream,     ///< a model of another company whose filing number is not registered
        Silent,       ///< a filing in force, and no traffic for UsageRules::silentDays
    };

    Kind kind = Kind::Unknown;
    NameKind of = NameKind::Service;
    QString name; ///< as the logs say it; Silent: of the item
    std::optional<ServiceId> service;
    std::optional<registry::ModelId> model;
    std::optional<RegistryItemId> item; ///< Silent: the filing; BeforeFiling: the one that came later
    QDate first; ///< of the days that it is about; Silent: the last day with traffic, invalid: none ever
    QDate last;
    int days = 0;     ///< on how many days; Silent: for how long
    qint64 calls = 0; ///< on those days

    bool operator==(const Finding &) const = default;
};

QString name(Finding::Kind kind); ///< "not_filed", "before_filing" …

/// What logs and register are held against each other with.
struct UsageWorld
{
    const registry::Register &registered;
    const Traffic &traffic;
    const UsageRules &rules;
    const NameMap &names;
    QDate day; ///< as of; what happened later is not looked at
};

/// Of each public service and of each model that such a service (or an unknown one) used: whether a filing was in force
/// on the day of each call. A service or model with an item that is not required needs none. A name that was dismissed
/// is left out. Silence is counted up to the last day that any log tells of: where there are no logs nothing is silent.
///
/// A filing is for a model where it is linked to it or to the model that it was made from (not if it was fine-tuned:
/// that is filed itself), where it names it as its upstream model, or where it names no model at all and its service
/// runs on it. A registration counts for its own service alone.
/// Interim Measures for Generative AI Services, Art. 17.
std::vector<Finding> findingsOn(const UsageWorld &world);

} // namespace usage
