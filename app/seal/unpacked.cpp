#include "app/seal/unpacked.h"

using namespace Qt::StringLiterals;

namespace seal {

namespace {

/// Attachments and reports may be large, and only their hashes are looked at.
bool isRead(const ZipEntry &entry)
{
    return entry.size <= Unpacked::textMost && !entry.name.startsWith(u"attachments/")
        && !entry.name.startsWith(u"report/");
}

} // namespace

QByteArray Unpacked::text(const char *path) const
{
    const auto found = texts.find(QString::fromLatin1(path));
    return found == texts.end() ? QByteArray() : found->second;
}

Unpacked unpack(const ZipReader &zip, PackageReport &report)
{
    Unpacked unpacked;
    for (const ZipEntry &entry : zip.entries()) {
        Digester digester;
        QByteArray text;
        const Result<void> done = zip.read(entry, [&](QByteArrayView piece) {
            digester.add(piece);
            if (isRead(entry))
                text.append(piece);
        });
        if (!done) {
            report.findings.push_back({Finding::Kind::Changed, entry.name, done.error().detail});
            unpacked.digests[entry.name] = {}; // there, and not what it was
            continue;
        }
        unpacked.digests[entry.name] = digester.result();
        if (isRead(entry))
            unpacked.texts[entry.name] = text;
    }
    return unpacked;
}

} // namespace seal
