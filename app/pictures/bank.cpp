#include "app/pictures/bank.h"

#include "app/journal/journal.h"
#include "app/pictures/flagging.h"
#include "app/pictures/matching.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr QByteArrayView columns = "id, sha256, perceptual, bound, risk, severity, reason, origin, added_by, added_at";

KnownPicture readKnown(const db::Statement &row)
{
    return {.id = row.id<KnownPictureId>(0),
            .sha256 = row.blob(1),
            .looks =
                row.isNull(2) ? std::nullopt : std::optional(PerceptualHash{std::bit_cast<uint64_t>(row.integer(2))}),
            .bound = int(row.integer(3)),
            .risk = row.text(4),
            .severity = int(row.integer(5)),
            .reason = row.text(6),
            .origin = row.text(7),
            .addedBy = row.text(8),
            .addedAt = row.integer(9)};
}

QString object(KnownPictureId id)
{
    return u"known_picture/%1"_s.arg(qint64(id));
}

/// All that is known of it: what the journal keeps when it is taken out.
QJsonObject body(const KnownPicture &picture)
{
    return {{u"sha256"_s, QString::fromLatin1(picture.sha256.toHex())},
            {u"perceptual"_s, picture.looks ? picture.looks->text() : QString()},
            {u"bound"_s, picture.bound},
            {u"risk"_s, picture.risk},
            {u"severity"_s, picture.severity},
            {u"reason"_s, picture.reason},
            {u"origin"_s, picture.origin},
            {u"added_by"_s, picture.addedBy},
            {u"added_at"_s, picture.addedAt}};
}

std::unexpected<Failure> bad(const QString &detail)
{
    return fail(Failure::Kind::BadInput, detail);
}

} // namespace

PictureBank::PictureBank(db::Database &database, journal::Journal &journal, const detect::Taxonomy &taxonomy)
    : m_database(database)
    , m_journal(journal)
    , m_taxonomy(taxonomy)
{
}

Result<void> PictureBank::check(const KnownPicture &picture) const
{
    if (picture.sha256.isNull() && !picture.looks)
        return bad(u"a known picture needs the SHA-256 of its bytes, or a perceptual hash"_s);
    if (!picture.sha256.isNull() && picture.sha256.size() != 32)
        return bad(u"a SHA-256 has 64 hexadecimal digits"_s);
    if (!m_taxonomy.find(picture.risk))
        return bad(u"\"%1\" is no risk of GB/T 45654-2025, Annex A, such as \"A.1.f\""_s.arg(picture.risk));
    if (picture.severity < 1 || picture.severity > 3)
        return bad(u"the severity is 1, 2 or 3"_s);
    if (picture.bound < 0 || picture.bound > KnownPicture::largestBound)
        return bad(u"the bound is from 0 to %1"_s.arg(KnownPicture::largestBound));
    if (picture.reason.trimmed().isEmpty())
        return bad(u"the reason is missing"_s);
    return {};
}

bool PictureBank::holds(const KnownPicture &picture) const
{
    auto query = m_database.prepare(picture.sha256.isNull()
                                        ? "SELECT 1 FROM known_picture WHERE sha256 IS NULL AND perceptual = ?"
                                        : "SELECT 1 FROM known_picture WHERE sha256 = ?");
    picture.sha256.isNull() ? query.with(std::bit_cast<qint64>(picture.looks->bits)) : query.with(picture.sha256);
    return query.next();
}

void PictureBank::enter(KnownPicture &picture)
{
    const auto bits = picture.looks ? std::optional(std::bit_cast<qint64>(picture.looks->bits)) : std::nullopt;
    picture.addedBy = m_journal.actor();
    picture.addedAt = m_journal.now();
    picture.reason = picture.reason.trimmed();
    m_database.run(R"(
        INSERT INTO known_picture (sha256, perceptual, bound, risk, severity, reason, origin, added_by, added_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))",
                   picture.sha256, bits, picture.bound, picture.risk, picture.severity, picture.reason,
                   picture.origin.isNull() ? u""_s : picture.origin, picture.addedBy, picture.addedAt);
    picture.id = KnownPictureId(m_database.lastInsertId());
}

Result<KnownPicture> PictureBank::add(KnownPicture picture)
{
    if (const Result<void> usable = check(picture); !usable)
        return failed(usable);
    return attempt([&]() -> Result<KnownPicture> {
        db::Transaction transaction(m_database);
        if (holds(picture))
            return fail(Failure::Kind::Refused, u"the bank holds that picture already"_s);
        enter(picture);
        QJsonObject event = body(picture);
        event.insert(u"matches"_s, matchStored(m_database, {&picture, 1}));
        m_journal.append(u"pictures.known"_s, object(picture.id), event);
        flagWaiting(m_database);
        transaction.commit();
        return picture;
    });
}

Result<BankAdditions> PictureBank::addList(std::span<const KnownPicture> pictures, const QString &name,
                                           const QByteArray &listHash)
{
    for (const KnownPicture &picture : pictures) {
        if (const Result<void> usable = check(picture); !usable)
            return failed(usable);
    }
    return attempt([&] {
        db::Transaction transaction(m_database);
        std::vector<KnownPicture> entered;
        for (KnownPicture picture : pictures) {
            if (holds(picture))
                continue;
            enter(picture);
            entered.push_back(std::move(picture));
        }
        const BankAdditions sum{.added = std::ssize(entered),
                                .known = std::ssize(pictures) - std::ssize(entered),
                                .matches = matchStored(m_database, entered)};
        m_journal.append(u"pictures.listimported"_s, u"picture_list"_s,
                         {{u"name"_s, name},
                          {u"sha256"_s, QString::fromLatin1(listHash.toHex())},
                          {u"added"_s, sum.added},
                          {u"known"_s, sum.known},
                          {u"matches"_s, sum.matches}});
        flagWaiting(m_database);
        transaction.commit();
        return sum;
    });
}

Result<KnownPicture> PictureBank::remove(KnownPictureId id)
{
    return attempt([&]() -> Result<KnownPicture> {
        db::Transaction transaction(m_database);
        auto query = m_database.prepare("SELECT " + columns.toByteArray() + " FROM known_picture WHERE id = ?");
        if (!query.with(id).next())
            return fail(Failure::Kind::NotFound, object(id));
        KnownPicture picture = readKnown(query);
        query.reset();
        m_database.run("DELETE FROM picture_match WHERE known_id = ?", id);
        const qint64 matches = m_database.changes();
        m_database.run("DELETE FROM known_picture WHERE id = ?", id);
        QJsonObject event = body(picture);
        event.insert(u"matches"_s, matches);
        m_journal.append(u"pictures.forgotten"_s, object(id), event);
        flagWaiting(m_database);
        transaction.commit();
        return picture;
    });
}

Result<void> noteExport(db::Database &database, journal::Journal &journal, qint64 count, const QByteArray &hash)
{
    return attempt([&] {
        db::Transaction transaction(database);
        journal.append(u"pictures.listexported"_s, u"picture_list"_s,
                       {{u"pictures"_s, count}, {u"sha256"_s, QString::fromLatin1(hash.toHex())}});
        transaction.commit();
    });
}

Result<std::vector<KnownPicture>> knownPictures(const db::Database &database)
{
    return attempt([&] {
        auto query = database.prepare("SELECT " + columns.toByteArray() + " FROM known_picture ORDER BY id");
        std::vector<KnownPicture> all;
        while (query.next())
            all.push_back(readKnown(query));
        return all;
    });
}

} // namespace pictures
