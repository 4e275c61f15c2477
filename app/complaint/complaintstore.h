#pragma once

#include "app/complaint/complaintreader.h"

#include <QJsonObject>

#include <functional>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace complaint {

/// What an officer writes down of a complaint that came in.
struct NewComplaint
{
    std::optional<Moment> receivedAt; ///< nullopt: now
    Channel channel = Channel::Other;
    QString kind = QStringLiteral("general");
    QString complainant;
    QString contact;
    QString user; ///< pseudonym; may be empty
    QString service;
    QString text;
    QString ticket;

    bool operator==(const NewComplaint &) const = default;
};

/// A complaint that came from a file: what makes its line the same line, and what its cells hold.
struct ImportOrigin
{
    qint64 import = 0;
    QByteArray key;  ///< 32 bytes
    QByteArray line; ///< 32 bytes
};

/// Writes down complaints and what is done about them, as the journal's actor and at the journal's clock. Each change
/// is an event, written with its journal entry ("complaint.…", ids and salted hashes, no words) in one transaction. A
/// closed complaint takes nothing but a reopening, and looks at the contact (Failure::Refused). A moment that is in the
/// future, or before the complaint was received, is refused everywhere; nullopt is now.
///
/// Borrows the write connection and must not outlive it.
class ComplaintStore
{
public:
    ComplaintStore(db::Database &database, journal::Journal &journal);

    /// BadInput: no text, no such kind, a user that is no pseudonym. Refused: received in the future.
    Result<ComplaintId> receive(const NewComplaint &complaint);

    /// The complainant was told that the complaint came in. Refused: they were told already.
    Result<void> acknowledge(ComplaintId id, std::optional<Moment> at = {}, const QString &note = {});

    /// BadInput: no officer.
    Result<void> assign(ComplaintId id, const QString &officer);

    /// BadInput: no such kind, or no reason. Refused: it is of that kind already.
    Result<void> reclassify(ComplaintId id, const QString &kind, const QString &reason);

    /// BadInput: the note is empty.
    Result<void> addEntry(ComplaintId id, const QString &note, std::optional<Moment> at = {});

    /// \a reference: "G-42" (flagged or not) or "VI-2026-0001". BadInput: neither; NotFound: no such record or case;
    /// Refused: linked already.
    Result<void> link(ComplaintId id, const QString &reference);
    Result<void> unlink(ComplaintId id, const QString &reference, const QString &reason = {});

    /// BadInput: no reason. What was fed back before tells of another outcome: closing needs another feedback then.
    Result<void> decide(ComplaintId id, Outcome outcome, const QString &reason);

    /// The complainant was told what came of it: \a channel says how, \a said what. BadInput: nothing was said.
    /// Refused: there is no outcome yet.
    Result<void> feedBack(ComplaintId id, Channel channel, const QString &said, std::optional<Moment> at = {});

    /// Why the complainant cannot be told. BadInput: no reason. Refused: there is no outcome yet.
    Result<void> cannotFeedBack(ComplaintId id, const QString &reason);

    /// Refused: no outcome yet, or the complainant was neither told of it nor is it said why that cannot be.
    Result<void> close(ComplaintId id, const QString &note = {});

    /// BadInput: no reason. Refused: it is open.
    Result<void> reopen(ComplaintId id, const QString &reason);

    /// Writes down, before it is shown, that the contact is looked at. \a reason: an id of users/unmaskreasons.toml;
    /// \a words may be empty. BadInput: no reason.
    Result<void> recordUnmasked(ComplaintId id, const QString &reason, const QString &words);

    /// receive() inside the caller's transaction; throws db::Error.
    Result<ComplaintId> insert(const NewComplaint &complaint, const std::optional<ImportOrigin> &origin);

    /// link() of a complaint just inserted to something that the caller knows to be there; throws db::Error.
    void linkInTransaction(ComplaintId id, const QString &reference);

private:
    struct Change
    {
        Event::Kind kind;
        QString subject = {};
        QString note = {};
        std::optional<Moment> at = {};
    };
    using Check = std::function<Result<void>(const Complaint &, const Standing &)>;

    Result<void> change(ComplaintId id, const Change &change, const Check &check);
    Result<void> changeOpen(ComplaintId id, const Change &change, const Check &check = {});
    void add(const Complaint &complaint, const Change &change);
    QString nextNumber() const;

    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace complaint
