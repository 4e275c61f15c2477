#pragma once

#include "app/registry/duties.h"

#include <optional>
#include <vector>

namespace registry {

/// How an item stands on a day: one row of the Registry page.
struct ItemStatus
{
    enum class Status {
        InForce,
        Due,     ///< something is to be done
        Late,    ///< and its day is over
        Missing, ///< a service needs it and there is no such item
        Expired,
        Pending, ///< with the authority
        Draft,
        Rejected,
        Ended, ///< cancelled
        NotRequired,
    };

    std::optional<RegistryItemId> item; ///< none: it is missing
    std::optional<ServiceId> service;   ///< none: the whole company's
    QString serviceName;
    QString kind; ///< a kind id; for what is missing, the requirement's id
    Bilingual title;
    QString name; ///< of the item; empty if missing
    QString number;
    std::optional<State> state; ///< on that day; none: missing
    QDate validUntil;
    Status status = Status::InForce;
    std::vector<Duty> duties;      ///< the most pressing first
    std::vector<Warning> warnings; ///< for an officer to look at
    int filedLate = 0;             ///< working days after its last day that it was submitted
    Bilingual source;
    Confidence confidence = Confidence::GeneralKnowledge;

    const Duty *next() const { return duties.empty() ? nullptr : &duties.front(); }
};

QString name(ItemStatus::Status status); ///< "in_force", "not_required" …

/// How everything in \a registered stands on \a day (Asia/Shanghai), and what each public service
/// lacks: first the items in their order, then what is missing, service by service. An item whose
/// kind is unknown (written by another version) has no duties and no warnings.
std::vector<ItemStatus> statusOn(QDate day, const Register &registered, const Rulebook &rules);

/// Whether \a left needs a person sooner than \a right: for the Overview's list.
bool moreUrgent(const ItemStatus &left, const ItemStatus &right);

} // namespace registry
