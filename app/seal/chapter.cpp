#include "app/seal/chapter.h"

#include "app/journal/proof.h"
#include "app/seal/manifest.h"
#include "db/database.h"

#include <QJsonDocument>

namespace seal {

namespace {

QByteArray hashLines(const db::Database &database, qint64 size)
{
    QByteArray lines;
    db::Statement row = database.prepare("SELECT hash FROM audit_event WHERE sequence <= ? ORDER BY sequence");
    row.with(size);
    while (row.next())
        lines += row.blob(0).toHex() + '\n';
    return lines;
}

} // namespace

Result<std::vector<PackageFile>> chapterFiles(const db::Database &database, const journal::TreeHead &head,
                                              const Chapter &chapter)
{
    const Result<QByteArray> lines = attempt([&] { return hashLines(database, head.size); });
    if (!lines)
        return failed(lines);
    std::vector<PackageFile> files{PackageFile::of(QString::fromLatin1(file::hashes), *lines)};
    if (chapter.before == 0)
        return files;
    const auto proof = journal::proveConsistency(database, chapter.before, head.size);
    if (!proof)
        return failed(proof);
    files.push_back(PackageFile::of(QString::fromLatin1(file::consistency),
                                    QJsonDocument(journal::toJson(*proof)).toJson(QJsonDocument::Indented)));
    return files;
}

} // namespace seal
