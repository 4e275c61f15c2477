#include "app/journal/journal.h"

#include "app/base/hash.h"
#include "app/journal/treehead.h"
#include "db/database.h"
#include "db/error.h"
#include "db/savepoint.h"

#include <QJsonDocument>
#include <QtEndian>

namespace journal {

namespace {

void addField(QByteArray &bytes, QByteArrayView field)
{
    char length[8];
    qToBigEndian<quint64>(static_cast<quint64>(field.size()), length);
    bytes.append(length, sizeof length);
    bytes.append(field);
}

void addNumber(QByteArray &bytes, qint64 number)
{
    char digits[8];
    qToBigEndian<qint64>(number, digits);
    addField(bytes, QByteArrayView(digits, sizeof digits));
}

} // namespace

QByteArray canonicalBytes(const Event &event, const QByteArray &previous)
{
    QByteArray bytes("vermilion.event.v1");
    addField(bytes, previous);
    addNumber(bytes, event.sequence);
    addNumber(bytes, event.at);
    addField(bytes, event.actor.toUtf8());
    addField(bytes, event.kind.toUtf8());
    addField(bytes, event.object.toUtf8());
    addField(bytes, event.body);
    return bytes;
}

Journal::Journal(db::Database &database, QString actor, Clock clock)
    : m_database(database)
    , m_actor(std::move(actor))
    , m_clock(std::move(clock))
{
}

void Journal::append(const QString &kind, const QString &object, const QJsonObject &body)
{
    // The event and the head that tells of it: with one alone the chain is broken, and nothing more can be appended.
    db::Savepoint together(m_database);
    db::Statement head = m_database.prepare("SELECT sequence, hash FROM journal_head");
    if (!head.next())
        throw db::Error(0, "the journal has no head row");
    const QByteArray previous = head.blob(1);
    const Event event{.sequence = head.integer(0) + 1,
                      .at = m_clock(),
                      .actor = m_actor,
                      .kind = kind,
                      .object = object,
                      .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    head.reset();

    const QByteArray hash = Sha256::of(canonicalBytes(event, previous));
    const auto json = std::string_view(event.body.constData(), static_cast<size_t>(event.body.size()));
    m_database.run("INSERT INTO audit_event (sequence, at, actor, kind, object, body, previous, hash)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   event.sequence, event.at, event.actor, event.kind, event.object, json, previous, hash);
    m_database.run("UPDATE journal_head SET sequence = ?, hash = ?", event.sequence, hash);
    if (event.sequence % headInterval == 0) {
        // Without an event that is missing there is no head; to say so is for verify(), and work must go on meanwhile.
        const auto written = writeHead(m_database, *this, HeadReason::Every);
        if (!written && written.error().kind != Failure::Kind::Corrupt)
            throw db::Error(0, written.error().detail.toStdString());
    }
    together.release();
}

} // namespace journal
