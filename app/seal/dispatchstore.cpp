#include "app/seal/dispatchstore.h"

#include "app/base/hash.h"
#include "app/incident/casefilestore.h"
#include "app/journal/journal.h"
#include "app/seal/packagestore.h"
#include "db/database.h"
#include "db/notnull.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace seal {

namespace {

std::unexpected<Failure> badInput(const QString &what)
{
    return fail(Failure::Kind::BadInput, what);
}

std::unexpected<Failure> refused(const QString &why)
{
    return fail(Failure::Kind::Refused, why);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// What the journal keeps of a text.
QString hashed(const QString &text)
{
    return text.isEmpty() ? u""_s : hex(Sha256::of(text.toUtf8()));
}

Result<void> checkReceipt(const DispatchRecord &record, const Receipt &receipt, Moment now)
{
    if (receipt.confirmedBy.trimmed().isEmpty())
        return badInput(u"a receipt says who confirmed it"_s);
    if (receipt.documentName.isEmpty() != receipt.documentSha256.isEmpty())
        return badInput(u"a document comes with its hash"_s);
    if (record.isWithdrawn)
        return refused(u"what was not sent has no receipt"_s);
    if (receipt.receivedAt > now || receipt.receivedAt < record.dispatch.sentAt)
        return refused(
            u"received at %1 is in the future or before it was sent"_s.arg(shanghaiText(receipt.receivedAt)));
    return {};
}

} // namespace

QString reference(DispatchId id)
{
    return u"D-%1"_s.arg(qint64(id));
}

DispatchStore::DispatchStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<void> DispatchStore::check(const Dispatch &dispatch, std::optional<Moment> known) const
{
    if (dispatch.package.has_value() != dispatch.reportSha256.isEmpty())
        return badInput(u"either a package was sent or a file with its hash"_s);
    if (dispatch.recipient.trimmed().isEmpty() || dispatch.fileName.isEmpty())
        return badInput(u"a dispatch names what was sent, and to whom"_s);
    if (!dispatch.incident && dispatch.subject.isEmpty())
        return badInput(u"a dispatch is about a case or names its subject"_s);
    if (dispatch.sentAt > m_journal.now())
        return refused(u"sent at %1 is in the future"_s.arg(shanghaiText(dispatch.sentAt)));
    if (dispatch.package) {
        constexpr Moment minute = 60'000; // what an officer gives is no finer
        const auto package = findPackage(m_database, *dispatch.package);
        if (!package)
            return failed(package);
        const bool isAsItStood = known && dispatch.sentAt / minute == *known / minute;
        if (!isAsItStood && dispatch.sentAt / minute < package->at / minute)
            return refused(u"sent at %1 is before it was sealed at %2"_s.arg(shanghaiText(dispatch.sentAt),
                                                                             shanghaiText(package->at)));
    }
    return {};
}

DispatchId DispatchStore::insert(const Dispatch &dispatch, std::optional<DispatchId> corrects, bool isWithdrawn,
                                 const QString &reason, const QString &kind)
{
    const QString subject =
        dispatch.incident ? incident::findIncident(m_database, *dispatch.incident).value().number : dispatch.subject;
    m_database.run("INSERT INTO dispatch (at, actor, incident_id, subject, package_id, report_sha256, file_name,"
                   " sent_at, channel, recipient, sent_by, note, corrects, is_withdrawn, reason)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   m_journal.now(), m_journal.actor(), dispatch.incident, subject, dispatch.package,
                   dispatch.package ? QByteArray() : dispatch.reportSha256, dispatch.fileName, dispatch.sentAt,
                   name(dispatch.channel), dispatch.recipient.trimmed(),
                   dispatch.sentBy.isEmpty() ? m_journal.actor() : dispatch.sentBy, db::orEmpty(dispatch.note),
                   corrects, isWithdrawn, db::orEmpty(reason));
    const auto id = static_cast<DispatchId>(m_database.lastInsertId());
    QJsonObject body{{u"subject"_s, subject},
                     {u"channel"_s, name(dispatch.channel)},
                     {u"sent_at"_s, dispatch.sentAt},
                     {u"recipient"_s, hashed(dispatch.recipient.trimmed())},
                     {u"note"_s, hashed(dispatch.note)},
                     {u"reason"_s, hashed(reason)}};
    if (dispatch.package)
        body.insert(u"package"_s, qint64(*dispatch.package));
    else
        body.insert(u"sha256"_s, hex(dispatch.reportSha256));
    if (corrects)
        body.insert(u"corrects"_s, qint64(*corrects));
    m_journal.append(kind, u"dispatch/%1"_s.arg(qint64(id)), body);
    return id;
}

Result<DispatchId> DispatchStore::record(const Dispatch &dispatch)
{
    return attempt([&]() -> Result<DispatchId> {
        db::Transaction transaction(m_database);
        if (const Result<void> fine = check(dispatch); !fine)
            return failed(fine);
        if (dispatch.incident) {
            if (const auto found = incident::findIncident(m_database, *dispatch.incident); !found)
                return failed(found);
        }
        const DispatchId id = insert(dispatch, {}, false, {}, u"dispatch.recorded"_s);
        transaction.commit();
        return id;
    });
}

Result<DispatchId> DispatchStore::correct(DispatchId id, const Dispatch &dispatch, const QString &reason)
{
    return attempt([&]() -> Result<DispatchId> {
        if (reason.trimmed().isEmpty())
            return badInput(u"a correction says why"_s);
        db::Transaction transaction(m_database);
        const auto now = findDispatch(m_database, id);
        if (!now)
            return failed(now);
        if (now->id != id || now->isWithdrawn)
            return refused(u"it was corrected already"_s);
        Dispatch corrected = dispatch;
        corrected.incident = now->dispatch.incident; // a correction does not move it to another case
        corrected.subject = now->dispatch.subject;
        if (const Result<void> fine = check(corrected, now->dispatch.sentAt); !fine)
            return failed(fine);
        const DispatchId made = insert(corrected, id, false, reason, u"dispatch.corrected"_s);
        transaction.commit();
        return made;
    });
}

Result<DispatchId> DispatchStore::withdraw(DispatchId id, const QString &reason)
{
    return attempt([&]() -> Result<DispatchId> {
        if (reason.trimmed().isEmpty())
            return badInput(u"a withdrawal says why"_s);
        db::Transaction transaction(m_database);
        const auto now = findDispatch(m_database, id);
        if (!now)
            return failed(now);
        if (now->id != id || now->isWithdrawn)
            return refused(u"it was corrected already"_s);
        const DispatchId made = insert(now->dispatch, id, true, reason, u"dispatch.withdrawn"_s);
        transaction.commit();
        return made;
    });
}

Result<ReceiptId> DispatchStore::insertReceipt(DispatchId id, const Receipt &receipt, std::optional<ReceiptId> corrects,
                                               const QString &reason)
{
    m_database.run("INSERT INTO dispatch_receipt (at, actor, dispatch_id, number, received_at, confirmed_by,"
                   " document_name, document_sha256, note, corrects, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   m_journal.now(), m_journal.actor(), id, db::orEmpty(receipt.number.trimmed()), receipt.receivedAt,
                   receipt.confirmedBy.trimmed(), db::orEmpty(receipt.documentName),
                   receipt.documentSha256.isEmpty() ? QByteArray() : receipt.documentSha256, db::orEmpty(receipt.note),
                   corrects, db::orEmpty(reason));
    const auto made = static_cast<ReceiptId>(m_database.lastInsertId());
    QJsonObject body{{u"receipt"_s, qint64(made)},
                     {u"received_at"_s, receipt.receivedAt},
                     {u"number"_s, hashed(receipt.number.trimmed())},
                     {u"confirmed_by"_s, hashed(receipt.confirmedBy.trimmed())},
                     {u"document"_s, hex(receipt.documentSha256)},
                     {u"note"_s, hashed(receipt.note)}};
    if (corrects) {
        body.insert(u"corrects"_s, qint64(*corrects));
        body.insert(u"reason"_s, hashed(reason));
    }
    m_journal.append(u"dispatch.receipt"_s, u"dispatch/%1"_s.arg(qint64(id)), body);
    return made;
}

Result<ReceiptId> DispatchStore::addReceipt(DispatchId id, const Receipt &receipt)
{
    return attempt([&]() -> Result<ReceiptId> {
        db::Transaction transaction(m_database);
        const auto record = findDispatch(m_database, id);
        if (!record)
            return failed(record);
        if (const Result<void> fine = checkReceipt(*record, receipt, m_journal.now()); !fine)
            return failed(fine);
        const auto made = insertReceipt(record->id, receipt, {}, {});
        transaction.commit();
        return made;
    });
}

Result<ReceiptId> DispatchStore::correctReceipt(ReceiptId id, const Receipt &receipt, const QString &reason)
{
    return attempt([&]() -> Result<ReceiptId> {
        if (reason.trimmed().isEmpty())
            return badInput(u"a correction says why"_s);
        db::Transaction transaction(m_database);
        auto row = m_database.prepare("SELECT dispatch_id FROM dispatch_receipt r WHERE id = ?"
                                      " AND NOT EXISTS (SELECT 1 FROM dispatch_receipt c WHERE c.corrects = r.id)");
        if (!row.with(id).next())
            return fail(Failure::Kind::NotFound, u"no such receipt counts"_s);
        const auto record = findDispatch(m_database, row.id<DispatchId>(0));
        if (!record)
            return failed(record);
        if (const Result<void> fine = checkReceipt(*record, receipt, m_journal.now()); !fine)
            return failed(fine);
        const auto made = insertReceipt(record->id, receipt, id, reason);
        transaction.commit();
        return made;
    });
}

} // namespace seal
