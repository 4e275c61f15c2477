#include "app/seal/journalfiles.h"

#include "app/base/hash.h"
#include "app/journal/entry.h"
#include "db/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

constexpr auto hashForm = "vermilion.inclusion-hash.v1"_L1;

QByteArray indented(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// The same proof without what the event says.
QJsonObject withoutEntry(const journal::InclusionProof &proof)
{
    QJsonObject object = journal::toJson(proof);
    object.remove(u"entry"_s);
    object.insert(u"form"_s, hashForm);
    object.insert(u"hash"_s, QString::fromLatin1(Sha256::of(proof.entry).toHex()));
    return object;
}

/// As an inclusion proof with an entry, whose members are read and checked by the journal.
QByteArray asKnownForm(QJsonObject object)
{
    object.insert(u"entry"_s, object.value(u"hash"));
    object.insert(u"form"_s, u"vermilion.inclusion.v1"_s);
    return indented(object);
}

} // namespace

Result<std::vector<qint64>> eventsAbout(const db::Database &database, const QStringList &objects,
                                        const std::vector<qint64> &others)
{
    return attempt([&] {
        std::vector<qint64> events = others;
        db::Statement row = database.prepare("SELECT sequence FROM audit_event WHERE object = ?");
        for (const QString &object : objects) {
            row.with(object);
            while (row.next())
                events.push_back(row.integer(0));
        }
        std::ranges::sort(events);
        const auto again = std::ranges::unique(events);
        events.erase(again.begin(), again.end());
        return events;
    });
}

QString proofPath(qint64 sequence)
{
    return u"journal/proofs/%1.json"_s.arg(sequence, 6, 10, QLatin1Char('0'));
}

Result<std::vector<PackageFile>> journalFiles(const db::Database &database, const journal::TreeHead &head,
                                              const std::vector<qint64> &events, qint64 sealing, Edition edition)
{
    std::vector<PackageFile> files{PackageFile::of(QString::fromLatin1(file::head), indented(journal::toJson(head))),
                                   PackageFile::of(QString::fromLatin1(file::headText), head.signedText()),
                                   PackageFile::of(QString::fromLatin1(file::headSignature), head.signature)};
    for (const qint64 event : events) {
        const auto proof = journal::proveInclusion(database, event, head.size);
        if (!proof)
            return failed(proof);
        const bool isShown = edition == Edition::Full || event == sealing;
        files.push_back(
            PackageFile::of(proofPath(event), indented(isShown ? journal::toJson(*proof) : withoutEntry(*proof))));
    }
    return files;
}

Result<Proof> proofOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const bool isHash = object.value(u"form").toString() == hashForm;
    const auto read = journal::proofFileOf(isHash ? asKnownForm(object) : json);
    if (!read)
        return failed(read);
    const auto *known = std::get_if<journal::InclusionProof>(&*read);
    if (!known || (isHash && known->entry.size() != 32))
        return fail(Failure::Kind::BadInput, u"this is no proof of inclusion"_s);
    return Proof{.sequence = known->sequence,
                 .size = known->size,
                 .root = known->root,
                 .hash = isHash ? known->entry : Sha256::of(known->entry),
                 .entry = isHash ? QByteArray() : known->entry,
                 .path = known->path};
}

bool holds(const Proof &proof)
{
    if (!proof.entry.isEmpty()) {
        const auto entry = journal::entryOf(proof.entry);
        if (!entry || entry->event.sequence != proof.sequence)
            return false;
    }
    return proof.sequence >= 1 && proof.sequence <= proof.size
        && journal::merkle::provesInclusion(journal::merkle::leafHash(proof.hash), proof.sequence - 1, proof.size,
                                            proof.path, proof.root);
}

} // namespace seal
