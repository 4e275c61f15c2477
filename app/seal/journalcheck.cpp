#include "app/seal/journalcheck.h"

#include "app/base/hash.h"
#include "app/base/signature.h"
#include "app/journal/entry.h"
#include "app/seal/chaptercheck.h"
#include "app/seal/evidencefile.h"
#include "app/seal/journalfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

using Kind = Finding::Kind;

/// One check of a package's journal.
class JournalCheck
{
public:
    JournalCheck(const Unpacked &unpacked, PackageReport &report)
        : m_unpacked(unpacked)
        , m_report(report)
    {
    }

    void run()
    {
        readHead();
        for (const auto &[path, text] : m_unpacked.texts) {
            if (path.startsWith(u"journal/proofs/"))
                readProof(path, text);
        }
        judgeSealing();
        judgeEvidence();
        judgeChapter(m_unpacked, m_report);
    }

private:
    void find(Kind kind, const QString &path) { m_report.findings.push_back({kind, path}); }

    void readHead()
    {
        const QString path = QString::fromLatin1(file::head);
        const auto read = journal::proofFileOf(m_unpacked.text(file::head));
        const auto *head = read ? std::get_if<journal::TreeHead>(&*read) : nullptr;
        if (!head)
            return find(Kind::Head, path);
        m_report.head = *head;
        const auto isSigned = journal::isSigned(*head, m_unpacked.text(file::key));
        const bool isSameText = head->signedText() == m_unpacked.text(file::headText)
            && head->signature == m_unpacked.text(file::headSignature);
        if (!isSigned || !*isSigned || !isSameText || head->text() != m_report.manifest->head)
            find(Kind::Head, path);
    }

    void readProof(const QString &path, const QByteArray &text)
    {
        const Result<Proof> proof = proofOf(text);
        const auto &head = m_report.head;
        if (!proof || !holds(*proof) || proofPath(proof->sequence) != path || !head || proof->root != head->root
            || proof->size != head->size)
            return find(Kind::Proof, path);
        ++m_report.proofs;
        if (proof->entry.isEmpty())
            return;
        ++m_report.shownEvents;
        const journal::Event event = journal::entryOf(proof->entry)->event;
        const QJsonObject body = QJsonDocument::fromJson(event.body).object();
        if (event.sequence == m_report.manifest->sealing && event.kind == u"package.sealed")
            m_sealing = body;
        for (const auto &one : body.value(u"evidence").toArray())
            m_frozen.insert(one.toObject().value(u"frozen").toString().toLatin1());
    }

    /// Whether the journal's event is of this package: the same case in the same edition, by the same key.
    bool isOfManifest() const
    {
        const Manifest &manifest = *m_report.manifest;
        return m_sealing.value(u"subject").toString() == manifest.subject
            && m_sealing.value(u"edition").toString() == name(manifest.edition)
            && m_sealing.value(u"key").toString().toLatin1() == manifest.key.toHex();
    }

    /// The list of what was sealed has the hash that the journal has, and says what the manifest says.
    void judgeSealing()
    {
        std::vector<PackageFile> files;
        const std::set<QString> later{QString::fromLatin1(file::sha256), QString::fromLatin1(file::sm3)};
        for (const Manifest::File &one : m_report.manifest->files) {
            if (!one.path.startsWith(u"journal/") && !later.contains(one.path))
                files.push_back({.path = one.path, .bytes = {}, .source = {}, .digests = one.digests});
        }
        const QByteArray contents = sha256Sums(files);
        const QByteArray sealed = m_sealing.value(u"contents").toString().toLatin1();
        if (m_unpacked.text(file::contents) != contents || sealed != Sha256::of(contents).toHex() || !isOfManifest())
            find(Kind::Sealing, QString::fromLatin1(file::contents));
    }

    /// In a full edition each record gives its hash again, and an event of the case has it. In a redacted one neither
    /// the record nor the event is there to be looked at.
    void judgeEvidence()
    {
        if (m_report.manifest->edition != Edition::Full)
            return;
        for (const auto &[path, text] : m_unpacked.texts) {
            if (!path.startsWith(u"evidence/"))
                continue;
            const auto item = evidenceOf(text);
            const QByteArray frozen = frozenHashIn(text);
            if (!item || frozenSha256(*item) != frozen || !m_frozen.contains(frozen.toHex()))
                find(Kind::Evidence, path);
        }
    }

    const Unpacked &m_unpacked;
    PackageReport &m_report;
    QJsonObject m_sealing; ///< what the event of the sealing says
    std::set<QByteArray> m_frozen;
};

} // namespace

void judgeJournal(const Unpacked &unpacked, PackageReport &report)
{
    JournalCheck(unpacked, report).run();
}

} // namespace seal
