#include "app/seal/chaptercheck.h"

#include "app/journal/entry.h"
#include "app/journal/proof.h"
#include "app/seal/journalfiles.h"

namespace seal {

namespace {

using Kind = Finding::Kind;

/// The hashes of a chapter, the first event's first; empty: a line is none.
std::vector<QByteArray> hashesIn(const QByteArray &text)
{
    std::vector<QByteArray> hashes;
    for (const QByteArray &line : text.chopped(text.endsWith('\n') ? 1 : 0).split('\n')) {
        hashes.push_back(QByteArray::fromHex(line));
        if (hashes.back().size() != 32 || hashes.back().toHex() != line)
            return {};
    }
    return hashes;
}

bool isUnder(const std::vector<QByteArray> &hashes, const journal::TreeHead &head)
{
    if (hashes.empty() || std::ssize(hashes) != head.size || hashes.back() != head.chain)
        return false;
    journal::merkle::CompactRange tree;
    for (const QByteArray &hash : hashes)
        tree.append(journal::merkle::leafHash(hash));
    return tree.root() == head.root;
}

/// The event stands in the chain where its proof has it, behind the one that it names.
bool isLinked(const QByteArray &json, const std::vector<QByteArray> &hashes)
{
    const Result<Proof> proof = proofOf(json);
    if (!proof || proof->sequence < 1 || proof->sequence > std::ssize(hashes))
        return false;
    const auto at = static_cast<size_t>(proof->sequence);
    if (proof->hash != hashes[at - 1])
        return false;
    const auto entry = journal::entryOf(proof->entry);
    return !entry || entry->previous == (at > 1 ? hashes[at - 2] : QByteArray(32, '\0'));
}

/// The journal before the chapter is what the first hashes give, and the beginning of what is under the head.
bool isConsistent(const QByteArray &json, const journal::TreeHead &head, const std::vector<QByteArray> &hashes)
{
    const auto read = journal::proofFileOf(json);
    const auto *proof = read ? std::get_if<journal::ConsistencyProof>(&*read) : nullptr;
    if (!proof || !holds(*proof) || proof->toRoot != head.root || proof->to != head.size || proof->from < 1
        || proof->from > std::ssize(hashes))
        return false;
    journal::merkle::CompactRange tree;
    for (qint64 i = 0; i < proof->from; ++i)
        tree.append(journal::merkle::leafHash(hashes[size_t(i)]));
    return tree.root() == proof->fromRoot;
}

} // namespace

void judgeChapter(const Unpacked &unpacked, PackageReport &report)
{
    const QString path = QString::fromLatin1(file::hashes);
    if (!unpacked.digests.contains(path) || !report.head)
        return;
    const std::vector<QByteArray> hashes = hashesIn(unpacked.text(file::hashes));
    if (!isUnder(hashes, *report.head))
        report.findings.push_back({Kind::Proof, path});
    for (const auto &[name, text] : unpacked.texts) {
        if (name.startsWith(u"journal/proofs/") && !isLinked(text, hashes))
            report.findings.push_back({Kind::Proof, name});
    }
    const QByteArray consistency = unpacked.text(file::consistency);
    if (!consistency.isEmpty() && !isConsistent(consistency, *report.head, hashes))
        report.findings.push_back({Kind::Proof, QString::fromLatin1(file::consistency)});
}

} // namespace seal
