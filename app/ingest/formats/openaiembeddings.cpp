#include "app/ingest/formats/openaiembeddings.h"

#include "app/ingest/formats/callrecord.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/openaiblock.h"
#include "app/ingest/formats/usage.h"

namespace ingest {

namespace {

bool isEndpoint(const Json &record)
{
    return firstOf({record["path"], record["endpoint"], record["url"]}).contains("/embeddings");
}

} // namespace

Recognition OpenAiEmbeddings::recognise(const Json &record) const
{
    if (!record["request"]["input"])
        return {};
    if (record["response"].at("/data/0/embedding"))
        return {Confidence::Certain, "request.input, response.data[].embedding"};
    if (isEndpoint(record))
        return {Confidence::Certain, "request.input, path = …/embeddings"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> OpenAiEmbeddings::parse(const Json &record) const
{
    if (!record["request"]["input"])
        return std::unexpected(Unreadable{"no-generation", "no request with an input"});
    const Json response = record["response"];
    Generation generation = describedCall(record, record["request"], response, "openai-compatible");
    describeUsage(generation, response["usage"]);
    generation.blocked = blockWithoutChoice(record, response);
    return std::vector{std::move(generation)};
}

} // namespace ingest
