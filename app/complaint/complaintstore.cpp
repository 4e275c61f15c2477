#include "app/complaint/complaintstore.h"

#include "app/base/hash.h"
#include "app/complaint/complaintchecks.h"
#include "app/complaint/saltedhash.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/notnull.h"
#include "db/transaction.h"

namespace complaint {

namespace {

constexpr int saltBytes = 16;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString journalKind(Event::Kind kind)
{
    using enum Event::Kind;
    switch (kind) {
    case Acknowledge: return QStringLiteral("complaint.acknowledged");
    case Assign: return QStringLiteral("complaint.assigned");
    case Reclassify: return QStringLiteral("complaint.reclassified");
    case Entry: return QStringLiteral("complaint.entry");
    case Link: return QStringLiteral("complaint.linked");
    case Unlink: return QStringLiteral("complaint.unlinked");
    case Outcome: return QStringLiteral("complaint.decided");
    case Feedback: return QStringLiteral("complaint.fed_back");
    case Unreachable: return QStringLiteral("complaint.unreachable");
    case Close: return QStringLiteral("complaint.closed");
    case Reopen: return QStringLiteral("complaint.reopened");
    case Unmask: return QStringLiteral("complaint.unmasked");
    }
    return {};
}

QString objectOf(ComplaintId id)
{
    return QStringLiteral("complaint/%1").arg(qint64(id));
}

ComplaintId insertRow(const db::Database &database, const Complaint &made, const std::optional<ImportOrigin> &origin)
{
    database.run("INSERT INTO complaint (number, received_at, recorded_at, actor, channel, kind, complainant, contact,"
                 " user_ref, service, text, ticket, salt, import_id, import_key, import_line)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 made.number, made.receivedAt, made.recordedAt, made.actor, name(made.channel), made.kind,
                 db::orEmpty(made.complainant), db::orEmpty(made.contact), db::orEmpty(made.user),
                 db::orEmpty(made.service), made.text, db::orEmpty(made.ticket), made.salt,
                 origin ? std::optional(origin->import) : std::nullopt, origin ? origin->key : QByteArray(),
                 origin ? origin->line : QByteArray());
    return static_cast<ComplaintId>(database.lastInsertId());
}

} // namespace

ComplaintStore::ComplaintStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<ComplaintId> ComplaintStore::receive(const NewComplaint &complaint)
{
    return attempt([&]() -> Result<ComplaintId> {
        db::Transaction transaction(m_database);
        const Result<ComplaintId> id = insert(complaint, {});
        if (id)
            transaction.commit();
        return id;
    });
}

Result<ComplaintId> ComplaintStore::insert(const NewComplaint &complaint, const std::optional<ImportOrigin> &origin)
{
    const Moment now = m_journal.now();
    if (const Result<void> sound = checkNew(complaint, now); !sound)
        return failed(sound);
    Complaint made{.number = nextNumber(),
                   .receivedAt = complaint.receivedAt.value_or(now),
                   .recordedAt = now,
                   .actor = m_journal.actor(),
                   .channel = complaint.channel,
                   .kind = complaint.kind,
                   .complainant = complaint.complainant.trimmed(),
                   .contact = complaint.contact.trimmed(),
                   .user = complaint.user,
                   .service = complaint.service.trimmed(),
                   .text = complaint.text.trimmed(),
                   .ticket = complaint.ticket.trimmed(),
                   .salt = randomBytes(saltBytes)};
    made.id = insertRow(m_database, made, origin);
    m_journal.append(QStringLiteral("complaint.received"), objectOf(made.id),
                     {{QStringLiteral("number"), made.number},
                      {QStringLiteral("channel"), name(made.channel)},
                      {QStringLiteral("kind"), made.kind},
                      {QStringLiteral("received_at"), made.receivedAt},
                      {QStringLiteral("content_sha256"), hex(saltedSha256(made))}});
    return made.id;
}

QString ComplaintStore::nextNumber() const
{
    const QString prefix = QStringLiteral("TS-%1-").arg(shanghaiDay(m_journal.now()).year());
    // The newest of the year has its highest number. Going back by id ends at once; a file brings many thousands.
    db::Statement query = m_database.prepare("SELECT CAST(substr(number, 9) AS INTEGER) FROM complaint"
                                             " WHERE substr(number, 1, 8) = ? ORDER BY id DESC LIMIT 1");
    const qint64 last = query.with(prefix).next() ? query.integer(0) : 0;
    return prefix + QStringLiteral("%1").arg(last + 1, 4, 10, QLatin1Char('0'));
}

Result<void> ComplaintStore::acknowledge(ComplaintId id, std::optional<Moment> at, const QString &note)
{
    return changeOpen(id, {.kind = Event::Kind::Acknowledge, .note = note, .at = at},
                      [](const Complaint &complaint, const Standing &standing) -> Result<void> {
                          if (standing.acknowledgedAt)
                              return refuse(QStringLiteral("%1 is acknowledged already").arg(complaint.number));
                          return {};
                      });
}

Result<void> ComplaintStore::assign(ComplaintId id, const QString &officer)
{
    if (const Result<void> said = needText(officer, QStringLiteral("name an officer")); !said)
        return said;
    return changeOpen(id, {.kind = Event::Kind::Assign, .subject = officer.trimmed()});
}

Result<void> ComplaintStore::reclassify(ComplaintId id, const QString &kind, const QString &reason)
{
    if (const Result<void> known = checkKind(kind); !known)
        return known;
    if (const Result<void> said = needText(reason, QStringLiteral("another kind needs a reason")); !said)
        return said;
    return changeOpen(id, {.kind = Event::Kind::Reclassify, .subject = kind, .note = reason},
                      [&](const Complaint &complaint, const Standing &standing) -> Result<void> {
                          if (standing.kind == kind)
                              return refuse(QStringLiteral("%1 is of that kind already").arg(complaint.number));
                          return {};
                      });
}

Result<void> ComplaintStore::addEntry(ComplaintId id, const QString &note, std::optional<Moment> at)
{
    if (const Result<void> said = needText(note, QStringLiteral("the entry is empty")); !said)
        return said;
    return changeOpen(id, {.kind = Event::Kind::Entry, .note = note, .at = at});
}

Result<void> ComplaintStore::link(ComplaintId id, const QString &reference)
{
    const QString wanted = reference.trimmed().toUpper();
    return changeOpen(id, {.kind = Event::Kind::Link, .subject = wanted},
                      [&](const Complaint &complaint, const Standing &standing) -> Result<void> {
                          if (standing.links.contains(wanted))
                              return refuse(QStringLiteral("%1 is linked to %2 already").arg(complaint.number, wanted));
                          return checkReference(m_database, wanted);
                      });
}

void ComplaintStore::linkInTransaction(ComplaintId id, const QString &reference)
{
    if (const Result<ComplaintFile> file = complaintFile(m_database, id))
        add(file->complaint, {.kind = Event::Kind::Link, .subject = reference});
}

Result<void> ComplaintStore::unlink(ComplaintId id, const QString &reference, const QString &reason)
{
    const QString wanted = reference.trimmed().toUpper();
    return changeOpen(id, {.kind = Event::Kind::Unlink, .subject = wanted, .note = reason},
                      [&](const Complaint &complaint, const Standing &standing) -> Result<void> {
                          if (!standing.links.contains(wanted))
                              return fail(Failure::Kind::NotFound,
                                          QStringLiteral("%1 is not linked to %2").arg(complaint.number, wanted));
                          return {};
                      });
}

Result<void> ComplaintStore::decide(ComplaintId id, Outcome outcome, const QString &reason)
{
    if (const Result<void> said = needText(reason, QStringLiteral("an outcome needs a reason")); !said)
        return said;
    return changeOpen(id, {.kind = Event::Kind::Outcome, .subject = name(outcome), .note = reason});
}

Result<void> ComplaintStore::feedBack(ComplaintId id, Channel channel, const QString &said, std::optional<Moment> at)
{
    if (const Result<void> told = needText(said, QStringLiteral("say what the complainant was told")); !told)
        return told;
    return changeOpen(id, {.kind = Event::Kind::Feedback, .subject = name(channel), .note = said, .at = at},
                      needOutcome);
}

Result<void> ComplaintStore::cannotFeedBack(ComplaintId id, const QString &reason)
{
    if (const Result<void> said = needText(reason, QStringLiteral("say why the complainant cannot be told")); !said)
        return said;
    return changeOpen(id, {.kind = Event::Kind::Unreachable, .note = reason}, needOutcome);
}

Result<void> ComplaintStore::close(ComplaintId id, const QString &note)
{
    return changeOpen(id, {.kind = Event::Kind::Close, .note = note},
                      [](const Complaint &complaint, const Standing &standing) -> Result<void> {
                          if (const Result<void> decided = needOutcome(complaint, standing); !decided)
                              return decided;
                          if (!standing.answer)
                              return refuse(
                                  QStringLiteral("the complainant of %1 was neither told of the outcome, nor is "
                                                 "it said why that cannot be")
                                      .arg(complaint.number));
                          return {};
                      });
}

Result<void> ComplaintStore::reopen(ComplaintId id, const QString &reason)
{
    if (const Result<void> said = needText(reason, QStringLiteral("reopening needs a reason")); !said)
        return said;
    return change(id, {.kind = Event::Kind::Reopen, .note = reason},
                  [](const Complaint &complaint, const Standing &standing) -> Result<void> {
                      if (!standing.isClosed())
                          return refuse(QStringLiteral("%1 is open").arg(complaint.number));
                      return {};
                  });
}

Result<void> ComplaintStore::recordUnmasked(ComplaintId id, const QString &reason, const QString &words)
{
    if (const Result<void> said = needText(reason, QStringLiteral("a reason is needed")); !said)
        return said;
    return change(id, {.kind = Event::Kind::Unmask, .subject = reason, .note = words}, {});
}

Result<void> ComplaintStore::change(ComplaintId id, const Change &change, const Check &check)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const Result<ComplaintFile> file = complaintFile(m_database, id);
        if (!file)
            return failed(file);
        const Moment now = m_journal.now();
        if (Result<void> fits = checkMoment(file->complaint, change.at.value_or(now), now); !fits)
            return fits;
        if (check) {
            if (Result<void> allowed = check(file->complaint, standing(file->complaint, file->events)); !allowed)
                return allowed;
        }
        add(file->complaint, change);
        transaction.commit();
        return {};
    });
}

Result<void> ComplaintStore::changeOpen(ComplaintId id, const Change &wanted, const Check &check)
{
    return change(id, wanted, [&](const Complaint &complaint, const Standing &standing) -> Result<void> {
        if (standing.isClosed())
            return refuse(QStringLiteral("%1 is closed").arg(complaint.number));
        return check ? check(complaint, standing) : Result<void>();
    });
}

void ComplaintStore::add(const Complaint &complaint, const Change &change)
{
    const Moment at = change.at.value_or(m_journal.now());
    const QString note = change.note.trimmed();
    m_database.run("INSERT INTO complaint_event (complaint_id, at, recorded_at, actor, kind, subject, note)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)",
                   complaint.id, at, m_journal.now(), m_journal.actor(), name(change.kind), db::orEmpty(change.subject),
                   db::orEmpty(note));
    QJsonObject body{{QStringLiteral("number"), complaint.number},
                     {QStringLiteral("event"), m_database.lastInsertId()},
                     {QStringLiteral("at"), at}};
    if (!change.subject.isEmpty())
        body.insert(QStringLiteral("subject"), change.subject);
    if (!note.isEmpty())
        body.insert(QStringLiteral("note_sha256"), hex(saltedSha256(complaint.salt, note)));
    m_journal.append(journalKind(change.kind), objectOf(complaint.id), body);
}

} // namespace complaint
