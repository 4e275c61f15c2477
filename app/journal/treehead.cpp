#include "app/journal/treehead.h"

#include "app/base/signature.h"
#include "app/journal/journal.h"
#include "app/journal/treenodes.h"
#include "app/journal/verification.h"
#include "db/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace journal {

namespace {

const std::array<QString, 4> &reasonWords()
{
    static const std::array words{u"every"_s, u"export"_s, u"close"_s, u"asked"_s}; // by the enum
    return words;
}

Result<QByteArray> grownRoot(const db::Database &database, qint64 size)
try {
    return TreeNodes(database).grow(size);
} catch (const EventMissing &missing) {
    return fail(Failure::Kind::Corrupt, QString::fromLatin1(missing.what()));
}

Result<void> signHead(TreeHead &head, const HeadKey &key)
{
    const Result<QByteArray> id = openKeyOf(key.secret, key.passphrase).and_then(fingerprintOf);
    if (!id)
        return failed(id);
    const Result<QByteArray> signature = sign(key.secret, key.passphrase, head.signedText());
    if (!signature)
        return failed(signature);
    head.keyId = *id;
    head.signature = *signature;
    return {};
}

} // namespace

QString word(HeadReason why)
{
    return reasonWords().at(static_cast<size_t>(why));
}

Result<HeadReason> headReasonOf(const QString &word)
{
    const auto found = std::ranges::find(reasonWords(), word);
    if (found == reasonWords().end())
        return fail(Failure::Kind::BadInput, u"no reason for a head"_s, word);
    return static_cast<HeadReason>(found - reasonWords().begin());
}

QString TreeHead::text() const
{
    return Head{size, root}.text();
}

QString TreeHead::chainText() const
{
    return Head{size, chain}.text();
}

QByteArray TreeHead::signedText() const
{
    return "vermilion head v1\nsize " + QByteArray::number(size) + "\nroot " + root.toHex() + "\nchain " + chain.toHex()
        + "\nat " + QByteArray::number(at) + "\nwhy " + word(why).toLatin1() + '\n';
}

Result<TreeHead> writeHead(db::Database &database, const Journal &journal, HeadReason why, const HeadKey *key)
{
    return attempt([&]() -> Result<TreeHead> {
        const Result<Head> end = head(database);
        if (!end)
            return failed(end);
        const Result<QByteArray> root = grownRoot(database, end->sequence);
        if (!root)
            return failed(root);
        TreeHead made{.size = end->sequence, .root = *root, .chain = end->hash, .at = journal.now(), .why = why};
        if (key) {
            if (const Result<void> done = signHead(made, *key); !done)
                return failed(done);
        }
        database.run("INSERT INTO journal_tree_head (size, root, chain, at, why, signature, key_id)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?)",
                     made.size, made.root, made.chain, made.at, word(why), made.signature, made.keyId);
        return made;
    });
}

Result<std::vector<TreeHead>> writtenHeads(const db::Database &database)
{
    return attempt([&] {
        std::vector<TreeHead> heads;
        db::Statement row = database.prepare(
            "SELECT size, root, chain, at, why, signature, key_id FROM journal_tree_head ORDER BY size, id");
        while (row.next())
            heads.push_back({.size = row.integer(0),
                             .root = row.blob(1),
                             .chain = row.blob(2),
                             .at = row.integer(3),
                             .why = headReasonOf(row.text(4)).value_or(HeadReason::Asked),
                             .signature = row.blob(5),
                             .keyId = row.blob(6)});
        return heads;
    });
}

Result<bool> isSigned(const TreeHead &head, const QByteArray &openKey)
{
    const Result<QByteArray> id = fingerprintOf(openKey);
    if (!id)
        return failed(id);
    if (head.signature.isEmpty() || head.keyId != *id)
        return false;
    return isSignedBy(openKey, head.signedText(), head.signature);
}

} // namespace journal
