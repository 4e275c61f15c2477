#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/ingest/batch.h"
#include "app/ingest/generationfilter.h"
#include "app/search/snippet.h"

#include <map>
#include <span>

namespace db {
class Database;
class Statement;
} // namespace db

namespace ingest {

/// A generation in the store, without its text.
struct GenerationRecord
{
    GenerationId id{};
    SourceId source{};
    std::optional<Moment> at; ///< none: the log gives no time
    QString provider;
    QString service;
    QString model;
    QString requestId;
    QString sessionId;
    QString user; ///< pseudonym; empty: the log names none
    QString ageBand;
    QString finish;
    QString blocked; ///< "prompt", "output", "refusal", "error" (see Blocked), or empty
    QString blockedDetail;
    QString notes;
    QString traceId; ///< shared by the retries and fallbacks of one call
    QString endpoint;
    std::optional<qint64> promptTokens;
    std::optional<qint64> outputTokens;
    Extent extent = Extent::Whole; ///< what is known of it: never VerdictsOnly
};

struct GenerationText
{
    std::string context; ///< JSON [{"role": …, "content": …}], or empty
    std::string prompt;
    std::string output;
};

/// Where a record stands, to find it again in its file.
struct RecordPlace
{
    QString path;
    QString member; ///< of the archive that the file is; empty: the file itself
    Encoding encoding = Encoding::Utf8;
    qint64 offset = 0; ///< in the stream that ByteSource makes of these three
    qint64 length = 0;
    QByteArray hash; ///< recordHashSize bytes; empty: not known
    SourceId source{};
};

/// One of the records that a generation was put together from.
struct PartPlace
{
    Extent part = Extent::Whole;
    RecordPlace place;
};

/// A picture of a generation, without its bytes.
struct PictureRecord
{
    int number = 0;
    bool isOutput = false;
    QString url; ///< as the log gives it: never fetched
    QString mediaType;
    QByteArray sha256; ///< null: the log holds no bytes of it
    qint64 size = 0;
    bool isKept = false; ///< its bytes are in the workspace: it was not too large
    QString unread; ///< why the file that the log names was not read: a word of PictureFiles; empty: it was, or is none
};

/// From the columns path, member, encoding, byte_offset, byte_length, record_hash, id of the source.
RecordPlace readPlace(const db::Statement &row);

struct SearchResult
{
    GenerationRecord generation;
    search::Snippet snippet;
};

/// Generations of one day by what became of them. A flag counts for the class of its primary risk.
struct DayCount
{
    QDate day; ///< in Asia/Shanghai
    qint64 unflagged = 0;
    std::map<QString, qint64> flagged; ///< by class: "A.1" … "A.5"
};

/// Reads generations. Borrows a connection of its thread and must not outlive it.
class GenerationStore
{
public:
    explicit GenerationStore(const db::Database &database);

    Result<GenerationRecord> find(GenerationId id) const; ///< NotFound
    Result<GenerationText> text(GenerationId id) const; ///< NotFound: no text is held
    Result<RecordPlace> place(GenerationId id) const; ///< NotFound

    /// All records that say something of it, that of place() first, those of late verdicts last. NotFound.
    Result<std::vector<PartPlace>> places(GenerationId id) const;

    /// The other generations of its trace (retries, fallbacks, steps), the earliest first. NotFound.
    Result<std::vector<GenerationRecord>> sameTrace(GenerationId id) const;

    /// The attempts of one call, itself among them, the earliest first, 200 at most: what has its request
    /// id, or its trace and the same prompt. Of a trace with other prompts, the others are other steps.
    /// NotFound.
    Result<std::vector<GenerationRecord>> attempts(GenerationId id) const;

    /// How many generations its trace has, itself included; 0: the log names no trace.
    Result<qint64> traceSize(GenerationId id) const;

    /// The pictures of the prompt, then those of the output.
    Result<std::vector<PictureRecord>> pictures(GenerationId id) const;
    Result<QByteArray> pictureBytes(GenerationId id, int number) const; ///< NotFound: not there, or not kept

    /// \a ids with their texts around what \a query finds in them, in the order given; ids that are not there are left
    /// out.
    Result<std::vector<SearchResult>> results(std::span<const GenerationId> ids, const search::Query &query) const;

    /// Day by day, the earliest first; days without any are left out, and so are generations without a time.
    Result<std::vector<DayCount>> perDay(const GenerationFilter &filter = {}) const;

private:
    const db::Database &m_database;
};

} // namespace ingest
