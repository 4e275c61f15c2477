#pragma once

#include "app/detect/matcher.h"
#include "app/ingest/generation.h"
#include "app/ingest/records/recordparser.h"
#include "app/ingest/sourcefile.h"
#include "app/search/group.h"

#include <QByteArray>

#include <vector>

namespace ingest {

/// Bytes of SHA-256 that are kept for each record: half of it. To find another record with the same
/// 16 bytes takes 2^128 tries, and the file as a whole is held to all 32.
inline constexpr int recordHashSize = 16;

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

} // namespace ingest
