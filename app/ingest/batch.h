#pragma once

#include "app/base/ids.h"
#include "app/detect/matcher.h"
#include "app/ingest/generation.h"
#include "app/ingest/records/recordparser.h"
#include "app/ingest/records/recordreader.h"
#include "app/ingest/sources/bytesource.h"
#include "app/search/group.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace ingest {

/// Bytes of SHA-256 that are kept for each record: half of it. To find another record with the same
/// 16 bytes takes 2^128 tries, and the file as a whole is held to all 32.
inline constexpr int recordHashSize = 16;

/// A file of logs, known by its bytes on disk; or a member of an archive, known by the bytes of the
/// archive and its name there, so that every log leads to a file whose hash anybody can compute.
struct SourceFile
{
    QString path;
    QString member; ///< of the archive that the file is; empty: the file itself
    QByteArray sha256;
    qint64 bytes = 0;
    Compression compression = Compression::None;
    Encoding encoding = Encoding::Utf8;
    QString format;                     ///< empty: not known, which only a file that is known may have
    std::optional<QJsonObject> mapping; ///< where one was given
};

/// What the bytes of a picture are known by.
struct PictureKey
{
    QByteArray sha256; ///< null: the log holds no bytes of it
    qint64 size = 0;
};

/// A generation on its way to the store.
struct StoredRow
{
    Generation generation; ///< without the raw user
    std::string user;      ///< pseudonym
    qint64 offset = 0;
    qint64 length = 0;
    int ordinal = 0;
    QByteArray recordHash;
    std::vector<detect::Match> matches;
    std::vector<PictureKey> pictureKeys; ///< one for each picture of the generation
    std::string foldedPrompt;            ///< as rules and search see it: only until the row is indexed
    std::string foldedOutput;
};

/// A record that could not be read, on its way to the store.
struct QuarantinedRow
{
    qint64 line = 1;
    qint64 offset = 0;
    qint64 length = 0;
    Unreadable why;
    QByteArray recordHash; ///< null: the record was too long to be held
    std::string raw;       ///< its beginning, user ids masked
};

/// What is stored in one transaction: whole records, and the place behind the last of them.
struct Batch
{
    std::vector<StoredRow> rows;
    std::vector<QuarantinedRow> quarantined;
    std::vector<search::Group> index; ///< of `rows`, in their order; may leave out the last of them
    qint64 records = 0;
    qint64 withoutCall = 0; ///< records that are understood and hold no call: not among `records`, nothing is stored
    StreamPosition checkpoint;
    QByteArray sha256; ///< of a file that is followed: its bytes before the checkpoint; null: the file stays what it is
    qint64 positionOnDisk = 0; ///< for progress
};

/// What the store holds of a file.
struct SourceTotals
{
    qint64 rows = 0; ///< records: each is one or more generations, or one in quarantine
    qint64 generations = 0;
    qint64 quarantined = 0;
    qint64 findings = 0;
    qint64 repeatedIds = 0; ///< rows whose request id another row had before
    qint64 emptyTexts = 0; ///< generations without a prompt or an output
    qint64 duplicates = 0; ///< what another file had brought before: nothing was added
    qint64 joined = 0; ///< what went into a generation of another record, and verdicts that came apart

    bool operator==(const SourceTotals &) const = default;

    SourceTotals &operator+=(const SourceTotals &other)
    {
        rows += other.rows;
        generations += other.generations;
        quarantined += other.quarantined;
        findings += other.findings;
        repeatedIds += other.repeatedIds;
        emptyTexts += other.emptyTexts;
        return *this;
    }
};

/// How the store stands to a file that is to be imported.
struct Opening
{
    enum class State { New, Resumed, Complete };

    SourceId source{};
    State state = State::New;
    StreamPosition from; ///< read on from here
    QString format; ///< with which the import began
    Encoding encoding = Encoding::Utf8; ///< likewise
    std::optional<QJsonObject> mapping; ///< likewise
    SourceTotals totals; ///< what is there already
};

} // namespace ingest
