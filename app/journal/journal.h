#pragma once

#include "app/base/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace db {
class Database;
}

namespace journal {

/// One entry of the audit chain, as it is hashed.
struct Event
{
    qint64 sequence = 0; ///< 1, 2, 3 … without gaps
    Moment at = 0;
    QString actor;  ///< the officer's alias, never a real name
    QString kind;   ///< "review.decided", "incident.step", "import.finished" …
    QString object; ///< what it is about: "generation/42", "incident/7"
    QByteArray body; ///< compact JSON with sorted keys: ids, hashes, counts; no text of users
};

/// The bytes that are hashed for \a event after the event whose hash is \a previous (32 bytes).
///
/// A domain tag, then each field with its length in 8 bytes (big endian) before it, so that no
/// two different events have the same bytes. docs: db/migrations/0001_journal.sql repeats this
/// for whoever writes a verifier of their own.
QByteArray canonicalBytes(const Event &event, const QByteArray &previous);

/// Appends events to the chain. Append-only: the schema refuses UPDATE and DELETE.
class Journal
{
public:
    /// Borrows \a database, the write connection, and must not outlive it.
    Journal(db::Database &database, QString actor, Clock clock);

    /// Adds an event. Call it inside the transaction that makes the change it tells of, so that
    /// neither is ever there without the other. Where nothing is changed, none is needed: the event
    /// is added whole or not at all. Throws db::Error.
    void append(const QString &kind, const QString &object, const QJsonObject &body);

    const QString &actor() const { return m_actor; }
    Moment now() const { return m_clock(); }

private:
    db::Database &m_database;
    QString m_actor;
    Clock m_clock;
};

} // namespace journal
