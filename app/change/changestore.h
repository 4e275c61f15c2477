#pragma once

#include "app/change/changes.h"

namespace change {

/// Keeps events, what rules proposed for them, and what officers said to it. Each call is one transaction with its
/// journal entry. Rows are only added: what was confirmed by mistake is undone by a row of its own.
///
/// Borrows the write connection and must not outlive it.
class ChangeStore
{
public:
    ChangeStore(db::Database &database, journal::Journal &journal);

    /// Writes down \a event (its id, actor and recordedAt are the store's to give) with what \a rules propose for it.
    /// BadInput: no day. Refused: its key was recorded or dismissed before. NotFound: no such service, model or case.
    Result<ChangeEventId> record(const ChangeEvent &event, const RuleTable &rules);

    /// Writes down that an event that was suggested starts nothing, and why. BadInput: no reason, or one by hand.
    Result<ChangeEventId> dismiss(const ChangeEvent &suggestion, const QString &reason);

    /// Records the registry event on the item, as of the day of the event, so that its clock runs; where the service
    /// has no such item, \a title names the one that is added for it. Refused: it does not wait.
    Result<registry::RegistryEventId> confirm(ProposalId proposal, const QString &title);

    /// BadInput: no reason. Refused: it does not wait.
    Result<void> waive(ProposalId proposal, const QString &reason);

    /// Makes a proposal wait again. The registry event of a confirmation stays in the history; its clock stops on this
    /// day, and a note in the item's history says why. BadInput: no reason. Refused: it waits, or the duty that it
    /// started was met.
    Result<void> undo(ProposalId proposal, const QString &reason);

private:
    Result<ChangeEventId> insert(const ChangeEvent &event);
    Result<Proposal> find(ProposalId id, bool waiting) const;
    Result<registry::RegistryEventId> recordOnItem(const Proposal &proposal, const ChangeEvent &event,
                                                   const QString &title);
    Result<void> stopClock(const Proposal &proposal, const QString &reason);
    void decide(const Proposal &proposal, const char *act, const QString &reason,
                std::optional<registry::RegistryEventId> recorded);

    db::Database &m_database;
    journal::Journal &m_journal;
};

/// Every event and proposal.
Result<Changes> readChanges(const db::Database &database);

} // namespace change
