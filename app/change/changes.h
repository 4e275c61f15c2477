#pragma once

#include "app/change/changerules.h"
#include "app/registry/register.h"

#include <optional>
#include <vector>

namespace change {

enum class ChangeEventId : qint64 {};
enum class ProposalId : qint64 {};

/// What an event was proposed from; Hand: an officer wrote it down.
enum class Origin { Hand, Register, Logs, Growth, Case };

QString name(Origin origin); ///< "hand" …
std::optional<Origin> originNamed(const QString &word);

/// Something that may start duties, or that was thought to have.
struct ChangeEvent
{
    ChangeEventId id{};
    Event event = Event::ModelVersion;
    QDate on; ///< in Asia/Shanghai; it may lie before the day it was written down
    std::optional<ServiceId> service; ///< none: of no one service
    std::optional<registry::ModelId> model;
    std::optional<IncidentId> incident;
    Origin origin = Origin::Hand;
    QString key; ///< what it was proposed from, once: "version/12", "end/3"; empty: by hand
    QString note; ///< the officer's words; of one that was proposed the name of the version, model, threshold or case
    QString dismissed; ///< why it starts nothing; empty: it was recorded
    QString actor;         ///< set by the store
    Moment recordedAt = 0; ///< set by the store

    bool operator==(const ChangeEvent &) const = default;
};

/// A duty that a rule sees in an event.
struct Proposal
{
    enum class State { Waiting, Confirmed, Waived };

    ProposalId id{};
    ChangeEventId event{};
    QString rule;
    std::optional<RegistryItemId> item; ///< none: the service has none; a confirmation adds it
    std::optional<ServiceId> service;   ///< of the item, or that lacks it
    QString kind;                       ///< of the item
    registry::RegistryEvent::Kind records = registry::RegistryEvent::Kind::Change;
    QString clock; ///< empty: due on the day of the event
    State state = State::Waiting;
    QString reason; ///< of a waiver, or of the undoing that made it wait again
    std::optional<registry::RegistryEventId> recorded; ///< Confirmed
    QString decidedBy;
    Moment decidedAt = 0;

    bool operator==(const Proposal &) const = default;
};

QString name(Proposal::State state); ///< "waiting", "confirmed", "waived"

/// All events and proposals, oldest first.
struct Changes
{
    std::vector<ChangeEvent> events;
    std::vector<Proposal> proposals;

    const ChangeEvent *find(ChangeEventId id) const;
    const Proposal *find(ProposalId id) const;
    int waiting() const; ///< proposals
};

/// What \a rules propose for \a event: one a rule and item. Items count as they stood on the day of the event. A
/// service event touches that service, a model event the services that ran on the model that day, one of neither every
/// public service. Left out: an item that is linked to another model, and one whose register holds the same event of
/// that day already. Rule::regimes narrows only for what is missing: where there is an item, somebody decided that it
/// applies.
std::vector<Proposal> proposalsFor(const ChangeEvent &event, const registry::Register &registered,
                                   const RuleTable &rules);

/// When \a proposal would be due, confirmed or not, as seen on \a day.
registry::Duty dutyOf(const Proposal &proposal, const ChangeEvent &event, QDate day, const RuleTable &rules,
                      const registry::Rulebook &rulebook);

} // namespace change
