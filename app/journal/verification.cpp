#include "app/journal/verification.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "db/database.h"

namespace journal {

namespace {

const QByteArray &genesis()
{
    static const QByteArray zero(32, '\0');
    return zero;
}

Event readEvent(const db::Statement &row)
{
    const std::string_view body = row.utf8(5);
    return {.sequence = row.integer(0),
            .at = row.integer(1),
            .actor = row.text(2),
            .kind = row.text(3),
            .object = row.text(4),
            .body = QByteArray(body.data(), static_cast<qsizetype>(body.size()))};
}

/// The stored text must be the very bytes that were hashed: invalid UTF-8 would be mended by QString
/// and go unseen, so the columns are compared as bytes.
bool isExactText(const db::Statement &row, int column, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return row.utf8(column) == std::string_view(utf8.constData(), static_cast<size_t>(utf8.size()));
}

Verification::Fault check(const db::Statement &row, const Event &event, qint64 expected, const QByteArray &previous)
{
    if (event.sequence != expected)
        return Verification::Fault::Missing;
    if (row.blob(6) != previous)
        return Verification::Fault::Broken;
    const bool exact =
        isExactText(row, 2, event.actor) && isExactText(row, 3, event.kind) && isExactText(row, 4, event.object);
    if (!exact || Sha256::of(canonicalBytes(event, previous)) != row.blob(7))
        return Verification::Fault::Altered;
    return Verification::Fault::None;
}

} // namespace

QString Head::text() const
{
    return QStringLiteral("%1:%2").arg(sequence).arg(QString::fromLatin1(hash.toHex()));
}

Result<Head> Head::parse(const QString &text)
{
    const QStringList parts = text.trimmed().split(QLatin1Char(':'));
    bool isNumber = false;
    Head head{.sequence = parts.value(0).toLongLong(&isNumber), .hash = QByteArray::fromHex(parts.value(1).toLatin1())};
    if (parts.size() != 2 || !isNumber || head.hash.size() != 32)
        return fail(Failure::Kind::BadInput, QStringLiteral("a head is SEQUENCE:HASH, the hash 64 hexadecimal digits"),
                    text);
    return head;
}

Result<Head> head(const db::Database &database)
{
    return attempt([&] {
        db::Statement row = database.prepare("SELECT sequence, hash FROM journal_head");
        return row.next() ? Head{row.integer(0), row.blob(1)} : Head{};
    });
}

Result<Verification> verify(const db::Database &database, const Head *witness,
                            const std::function<bool(qint64)> &keepGoing)
{
    const Result<Head> end = head(database);
    if (!end)
        return failed(end);
    return attempt([&]() -> Verification {
        Verification found{.head = *end};
        const auto stop = [&](Verification::Fault fault, qint64 sequence) {
            found.fault = fault;
            found.firstBad = sequence;
            return found;
        };
        QByteArray previous = genesis();
        bool witnessed = !witness || witness->sequence == 0;
        db::Statement row = database.prepare("SELECT sequence, at, actor, kind, object, body, previous, hash"
                                             " FROM audit_event ORDER BY sequence");
        while (row.next()) {
            const qint64 expected = found.checked + 1;
            const Verification::Fault fault = check(row, readEvent(row), expected, previous);
            if (fault != Verification::Fault::None)
                return stop(fault, expected);
            previous = row.blob(7);
            ++found.checked;
            if (witness && witness->sequence == expected) {
                if (witness->hash != previous)
                    return stop(Verification::Fault::Rewritten, expected);
                witnessed = true;
            }
            if (keepGoing && found.checked % 1024 == 0 && !keepGoing(found.checked))
                throw db::Error(9, "verification was cancelled");
        }
        if (found.checked != end->sequence)
            return stop(Verification::Fault::Missing, std::min(found.checked, end->sequence) + 1);
        if (previous != end->hash)
            return stop(Verification::Fault::Altered, found.checked);
        if (!witnessed)
            return stop(Verification::Fault::Rewritten, witness->sequence);
        return found;
    });
}

} // namespace journal
