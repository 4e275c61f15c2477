#pragma once

#include "app/base/result.h"
#include "app/registry/filings.h"
#include "app/registry/register.h"
#include "app/registry/states.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace registry {

/// Keeps services, models, algorithms, items, and what belongs to an item: its steps, events, papers,
/// submissions and evidence of display. Every change is one transaction with its journal entry, which
/// holds each changed field's old and new value, and of free text and people's names only a (salted)
/// SHA-256: the journal can never forget a name. Nothing is removed.
///
/// add() ignores the id of what it is given and returns the new one. update() replaces what is stored
/// under the id; nothing changed: no journal entry. Both: BadInput for what cannot be right (no name, a
/// name that is taken, days in the wrong order), NotFound for an id that is not there.
///
/// Borrows the write connection and must not outlive it.
class RegistryStore
{
public:
    RegistryStore(db::Database &database, journal::Journal &journal);

    Result<ServiceId> add(const Service &service);
    Result<RegistryItemId> add(const RegistryItem &item); ///< in any state; its days become its first steps
    Result<ModelId> add(const Model &model);
    Result<ModelVersionId> add(const ModelVersion &version);
    Result<AlgorithmId> add(const Algorithm &algorithm);

    Result<void> update(const Service &service);
    Result<void> update(const RegistryItem &item); ///< Refused: another state than it is in; that is move()'s
    /// What a person changed \a before into. Refused as well: it is not \a before any more.
    Result<void> update(const RegistryItem &before, const RegistryItem &after);
    Result<void> update(const Model &model);
    Result<void> update(const ModelVersion &version);
    Result<void> update(const Algorithm &algorithm);

    /// Moves an item to another state and sets its days to fit (moved()). A licence whose last day is over
    /// counts as expired, and that step is added first. Refused: the machine does not allow it; the detail says
    /// what it allows. BadInput: no day, or one before the step that came last.
    Result<void> move(RegistryItemId item, const Move &move);
    Result<void> move(RegistryItemId item, State to, QDate on, const QString &note);

    /// A service runs on a model, or no longer does: the days of a link that is there are replaced.
    Result<void> link(const ServiceModel &link);
    Result<void> link(const ServiceAlgorithm &link);
    Result<void> unlink(const ServiceAlgorithm &link); ///< NotFound: there is no such link

    /// Records that something happened to an item. It changes no field of the item and moves it nowhere.
    /// BadInput: no day.
    Result<RegistryEventId> record(const RegistryEvent &event);

    /// Records that an item was renewed, with its new last day and number, where they are given, in one.
    Result<RegistryEventId> renew(const RegistryEvent &event, QDate validUntil, const QString &number);

    /// Says that the duty which \a event started was met on \a day. Refused: it already was, or
    /// \a day lies before it.
    Result<void> complete(RegistryEventId event, QDate day);

    /// Keeps a paper of an item as the next revision of its kind. BadInput: no kind, no name, no bytes, or the very
    /// bytes of the revision before.
    Result<DocumentId> addDocument(RegistryItemId item, const QString &kind, const QString &name,
                                   const QByteArray &bytes);

    /// Keeps what was handed in, under the item's next number. It moves the item nowhere. BadInput: an unknown
    /// purpose, no day, a field without a name or named twice, or a paper of another item.
    Result<SubmissionId> addSubmission(const Submission &submission);

    /// Keeps that the number was seen; the item then says so too, unless it was seen later still.
    /// BadInput: no day, or a paper of another item.
    Result<DisplayEvidenceId> addDisplayEvidence(const DisplayEvidence &evidence);

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

/// Everything in the register: by name, events oldest first, steps as they were recorded.
Result<Register> readRegister(const db::Database &database);

Result<Service> readService(const db::Database &database, ServiceId id);
Result<RegistryItem> readItem(const db::Database &database, RegistryItemId id);

/// What belongs to an item. Papers by kind and revision; the rest oldest first.
Result<std::vector<Transition>> readTransitions(const db::Database &database, RegistryItemId item);
Result<std::vector<FilingDocument>> readDocuments(const db::Database &database, RegistryItemId item);
Result<std::vector<Submission>> readSubmissions(const db::Database &database, RegistryItemId item);
Result<std::vector<DisplayEvidence>> readDisplayEvidence(const db::Database &database, RegistryItemId item);

/// The bytes of a paper. Corrupt: they are not those that its hash names.
Result<QByteArray> readBytes(const db::Database &database, DocumentId document);

} // namespace registry
