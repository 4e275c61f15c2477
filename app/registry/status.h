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
    QDate validUntil; ///< as it was on that day
    Status status = Status::InForce;
    std::vector<Duty> duties;      ///< the most pressing first
    std::vector<Warning> warnings; ///< for an officer to look at
    int filedLate = 0;             ///< working days after its last day that it was submitted
    Bilingual source;
    Confidence confidence = Confidence::GeneralKnowledge;
    Bilingual reason; ///< why it stands so: a sentence out of the data

    const Duty *next() const { return duties.empty() ? nullptr : &duties.front(); }
    bool isProvisional() const; ///< a day of it waits for a notice that is not in
    bool lacksDisplay() const;  ///< its number must be shown, and there is no recent evidence that it is
    bool isChanging() const { return state == State::Changing; }
};

QString name(ItemStatus::Status status); ///< "in_force", "not_required" …

/// How everything in \a registered stands on \a day (Asia/Shanghai), by the history of its steps, and what each
/// service lacks by its regime: first the items in their order, then missingOn(). An item whose kind is unknown
/// (written by another version) has no duties and no warnings.
std::vector<ItemStatus> statusOn(QDate day, const Register &registered, const Rulebook &rules);

/// Whether \a left needs a person sooner than \a right: for the Overview's list.
bool moreUrgent(const ItemStatus &left, const ItemStatus &right);

} // namespace registry
