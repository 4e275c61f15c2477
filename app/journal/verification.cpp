#include "app/journal/verification.h"

#include "app/base/hash.h"
#include "app/journal/chapter.h"
#include "app/journal/journal.h"
#include "app/journal/treeaudit.h"
#include "db/database.h"

#include <algorithm>
#include <tuple>

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

/// One walk along the chain, from its first event on.
class Walk
{
public:
    using Fault = Verification::Fault;

    Walk(const db::Database &database, const Head *witness)
        : m_tree(database)
        , m_witness(witness)
        , m_isWitnessed(!witness || *witness == Head{0, genesis()} || *witness == Head{0, merkle::emptyRoot()})
    {
    }

    qint64 checked() const { return m_checked; }
    QByteArray root() const { return m_tree.root(); }

    Fault add(const db::Statement &row)
    {
        if (const Fault fault = check(row, readEvent(row), m_checked + 1, m_previous); fault != Fault::None)
            return fault;
        m_previous = row.blob(7);
        ++m_checked;
        if (!m_tree.add(m_previous))
            return Fault::HeadDiffers;
        if (m_witness && m_witness->sequence == m_checked) {
            m_isWitnessed = m_witness->hash == m_previous || m_witness->hash == m_tree.root();
            if (!m_isWitnessed)
                return Fault::Rewritten;
        }
        return Fault::None;
    }

    /// What is wrong with the chain's ending where it does, if \a end is what was kept of it, and at which event.
    std::pair<Fault, qint64> finish(const Head &end) const
    {
        if (m_checked != end.sequence || m_tree.wasLonger())
            return {Fault::Missing, std::min(m_checked, end.sequence) + 1};
        if (m_previous != end.hash)
            return {Fault::Altered, m_checked};
        if (!m_isWitnessed)
            return {Fault::Rewritten, m_witness->sequence};
        return {Fault::None, 0};
    }

private:
    TreeAudit m_tree;
    const Head *m_witness;
    bool m_isWitnessed;
    QByteArray m_previous = genesis();
    qint64 m_checked = 0;
};

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
        return fail(Failure::Kind::BadInput, QStringLiteral("a head is SIZE:HASH, the hash 64 hexadecimal digits"),
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
        if (isChapter(database))
            return verifyChapter(database, *end, witness);
        Verification found{.head = *end};
        Walk walk(database, witness);
        db::Statement row = database.prepare("SELECT sequence, at, actor, kind, object, body, previous, hash"
                                             " FROM audit_event ORDER BY sequence");
        while (found.ok() && row.next()) {
            found.firstBad = walk.checked() + 1;
            found.fault = walk.add(row);
            found.checked = walk.checked();
            if (keepGoing && found.checked % 1024 == 0 && !keepGoing(found.checked))
                throw db::Error(9, "verification was cancelled");
        }
        if (!found.ok())
            return found;
        found.root = walk.root();
        std::tie(found.fault, found.firstBad) = walk.finish(*end);
        return found;
    });
}

} // namespace journal
