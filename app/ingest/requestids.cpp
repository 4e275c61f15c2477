#include "app/ingest/requestids.h"

#include "db/database.h"

#include <algorithm>

namespace ingest {

namespace {

/// A statement that is read to the middle holds a lock and a snapshot: it is reset whatever happens.
class Lookup
{
    Q_DISABLE_COPY_MOVE(Lookup)

public:
    explicit Lookup(db::Statement &statement)
        : m_statement(statement)
    {
    }
    ~Lookup() { m_statement.reset(); }

private:
    db::Statement &m_statement;
};

SameRequest read(const db::Statement &row)
{
    return {.id = row.id<GenerationId>(0),
            .source = row.id<SourceId>(1),
            .offset = row.integer(2),
            .provider = std::string(row.utf8(3)),
            .recordHash = row.blob(4),
            .extent = static_cast<Extent>(row.integer(5)),
            .isFailed = row.integer(6) != 0};
}

std::string_view blockedWord(const Generation &generation)
{
    return generation.blocked ? blockedName(generation.blocked->by) : "";
}

/// Of a part that holds one side only, the other side is not its business.
bool agree(const Generation &generation, std::string_view context, std::string_view prompt, std::string_view output)
{
    const bool samePrompt = generation.prompt == prompt && generation.context == context;
    const bool sameOutput = generation.output == output;
    switch (generation.extent) {
    case Extent::PromptOnly: return samePrompt;
    case Extent::OutputOnly: return sameOutput;
    default: return samePrompt && sameOutput;
    }
}

} // namespace

RequestIds::RequestIds(const db::Database &database)
    : m_find(database.prepare(R"(
        SELECT id, source_id, byte_offset, provider, record_hash, extent, blocked IS 'error' FROM generation
        WHERE request_id = ? AND request_id <> '' AND ordinal = ?
            AND NOT EXISTS (SELECT 1 FROM source_file s WHERE s.id = source_id AND s.replaced_by IS NOT NULL)
        ORDER BY id LIMIT 16)"))
    , m_findPart(database.prepare(R"(
        SELECT 1 FROM generation_part WHERE generation_id = ? AND source_id <> ? AND record_hash = ? AND ordinal = ?)"))
    , m_findMetadata(
          database.prepare("SELECT 1 FROM generation_part WHERE generation_id = ? AND source_id <> ? AND part = 3"))
    , m_readText(database.prepare(R"(
        SELECT coalesce(t.context, ''), t.prompt, t.output, coalesce(g.blocked, '')
        FROM generation_text t JOIN generation g ON g.id = t.generation_id WHERE t.generation_id = ?)"))
    , m_readCall(database.prepare(
          "SELECT at, model, prompt_tokens, output_tokens, coalesce(blocked, '') FROM generation WHERE id = ?"))
    , m_readPictures(database.prepare(R"(
        SELECT l.is_output, l.url, p.sha256 FROM generation_picture l LEFT JOIN picture p ON p.id = l.picture_id
        WHERE l.generation_id = ? ORDER BY l.number)"))
{
}

const std::vector<SameRequest> &RequestIds::find(SourceId source, const StoredRow &row)
{
    m_found.clear();
    const std::string &id = row.generation.requestId;
    const bool isSameRecord = source == m_source && row.offset == m_offset && id == m_id && row.ordinal > 0;
    if (id.empty() || (isSameRecord && m_isNew))
        return m_found;
    m_find.with(std::string_view(id), row.ordinal);
    while (m_find.next())
        m_found.push_back(read(m_find));
    m_find.reset();
    if (!isSameRecord) {
        m_source = source;
        m_offset = row.offset;
        m_id = id;
        m_isNew = m_found.empty();
    }
    return m_found;
}

std::optional<GenerationId> RequestIds::duplicateOf(SourceId source, const StoredRow &row,
                                                    const std::vector<SameRequest> &known)
{
    for (const SameRequest &same : known) {
        if (hasRecord(same.id, source, row))
            return same.id;
        const bool isBilled = row.generation.extent == Extent::MetadataOnly && same.extent != Extent::MetadataOnly;
        if (isBilled && !same.isFailed && !isFailed(row.generation) && hasMetadataFromElsewhere(same.id, source))
            return same.id;
        if (same.source == source || same.provider != row.generation.provider)
            continue;
        if (same.recordHash == row.recordHash || saysTheSame(same, row))
            return same.id;
    }
    return std::nullopt;
}

bool RequestIds::hasRecord(GenerationId id, SourceId source, const StoredRow &row)
{
    const Lookup reading(m_findPart);
    return m_findPart.with(id, source, row.recordHash, row.ordinal).next();
}

bool RequestIds::hasMetadataFromElsewhere(GenerationId id, SourceId source)
{
    const Lookup reading(m_findMetadata);
    return m_findMetadata.with(id, source).next();
}

bool RequestIds::saysTheSame(const SameRequest &known, const StoredRow &row)
{
    const Generation &g = row.generation;
    if (g.extent == Extent::MetadataOnly) {
        if (known.extent != Extent::MetadataOnly)
            return false;
        const Lookup reading(m_readCall);
        const auto number = [&](int column) {
            return m_readCall.isNull(column) ? std::nullopt : std::optional<qint64>(m_readCall.integer(column));
        };
        return m_readCall.with(known.id).next() && number(0) == g.at && m_readCall.utf8(1) == g.model
            && number(2) == g.promptTokens && number(3) == g.outputTokens && m_readCall.utf8(4) == blockedWord(g);
    }
    const bool isPart = known.extent != Extent::Whole && known.extent != g.extent;
    if (isPart)
        return false;
    const Lookup reading(m_readText);
    return m_readText.with(known.id).next() && agree(g, m_readText.utf8(0), m_readText.utf8(1), m_readText.utf8(2))
        && m_readText.utf8(3) == blockedWord(g) && hasTheSamePictures(known.id, row);
}

bool RequestIds::hasTheSamePictures(GenerationId id, const StoredRow &row)
{
    const Lookup reading(m_readPictures);
    m_readPictures.with(id);
    size_t i = 0;
    for (; m_readPictures.next(); ++i) {
        if (i >= row.generation.pictures.size())
            return false;
        const Picture &picture = row.generation.pictures[i];
        const bool isSame = bool(m_readPictures.integer(0)) == picture.isOutput && m_readPictures.utf8(1) == picture.url
            && m_readPictures.blob(2) == row.pictureKeys[i].sha256;
        if (!isSame)
            return false;
    }
    return i == row.generation.pictures.size();
}

} // namespace ingest
