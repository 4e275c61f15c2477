#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/report/edition/edition.h"
#include "app/users/unmasking.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace report {

enum class EditionId : qint64 {};

/// What the store keeps of a text that was removed: not the text.
struct RemovedRecord
{
    int number = 0;
    RemovedKind kind = RemovedKind::Passage;
    int count = 0;
    QString replacement;
    QByteArray hash; ///< hashOf() of the text, 32 bytes

    bool operator==(const RemovedRecord &) const = default;
};

/// An edition that was made. Its redaction map stays in the workspace; whoever holds a text can prove with it that the
/// text was one of those removed.
struct EditionRecord
{
    EditionId id{};
    QString subject; ///< what it is of: "incident/7", "report/3"
    Edition edition = Edition::Redacted;
    Format format = Format::Pdf;
    Language language = Language::Chinese;
    QByteArray sha256; ///< of the file
    users::Unmasking unmasking; ///< of a full edition that covers nothing
    Moment checkedAt = 0;
    QString actor;
    std::vector<RemovedRecord> removed; ///< those that stood in the document
};

/// HMAC-SHA-256 of \a text under the file's hash, so that the same text looks different in each edition.
QByteArray hashOf(const QString &text, const QByteArray &fileSha256);

/// Keeps \a file as an edition of \a subject, journals it ("report.edition": counts and hashes) and writes a head of
/// the journal over that. An unmasked full edition needs \a unmasking, and is journaled as "privacy.unmasked" too.
/// Refused: the file may not leave (EditionFile::mayLeave()). BadInput: no reason. Call it on the write connection.
Result<EditionId> recordEdition(db::Database &database, journal::Journal &journal, const QString &subject,
                                const EditionFile &file, const users::Unmasking &unmasking = {});

/// The editions of \a subject, the newest first.
Result<std::vector<EditionRecord>> editionsOf(const db::Database &database, const QString &subject);

} // namespace report
