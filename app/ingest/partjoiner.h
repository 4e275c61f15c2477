#pragma once

#include "app/ingest/attachments.h"
#include "app/ingest/requestids.h"

namespace detect {
class FindingWriter;
}
namespace search {
class IndexWriter;
}

namespace ingest {

/// Puts the parts of a generation together, in whatever order they come: what comes out depends on
/// the parts alone. Each row is stored as a generation of its own first, and then becomes one with
/// the generation that waits for it:
///  - a prompt and an output with the same key, if exactly one record waits. Custom ids are used
///    again by other batches: where several records wait nothing is joined, and the note
///    "ambiguous-join" says so at each of them;
///  - the metadata of a call and its text, by request id, whatever the provider is called in either.
///    A gateway that tries again writes a row for each attempt, all under one request id: the row of
///    one that failed is never joined to the answer of a later one, nor to a second failure. They
///    stay generations of their own; see GenerationStore::attempts().
///
/// Opens no transaction. Borrows the write connection and throws db::Error.
class PartJoiner
{
public:
    PartJoiner(const db::Database &database, detect::FindingWriter &findings, Attachments &attachments,
               search::IndexWriter &index);

    /// Joins \a row, which was stored as \a id just now, to the others that it is a part of; \a known
    /// has its request id. Returns whether \a id has gone into another generation.
    bool join(SourceId source, const StoredRow &row, GenerationId id, const std::vector<SameRequest> &known, Moment at);

private:
    struct Waiting
    {
        GenerationId id{};
        SourceId source{};
        qint64 offset = 0;
    };

    void joinByKey(SourceId source, const StoredRow &row, GenerationId id);
    void joinByRequest(const StoredRow &row, const std::vector<SameRequest> &known);
    void takeCalls(const StoredRow &row, const std::vector<SameRequest> &calls);
    bool isBilled(GenerationId id) const;
    std::vector<Waiting> waitingFor(int part, const std::string &key) const;
    std::optional<GenerationId> siblingWithPrompt(SourceId source, const StoredRow &row, const std::string &key) const;
    void open(GenerationId id, const std::string &key, std::optional<int> waitsFor);
    void noteAmbiguous(GenerationId id);

    /// Makes one generation of two.
    void unite(GenerationId one, GenerationId other);
    /// \a into is another answer to the prompt of \a from.
    void sharePrompt(GenerationId from, GenerationId into);

    const db::Database &m_database;
    detect::FindingWriter &m_findings;
    Attachments &m_attachments;
    search::IndexWriter &m_index;
    Moment m_now = 0;
    GenerationId m_joined{}; ///< where the last row is
};

} // namespace ingest
