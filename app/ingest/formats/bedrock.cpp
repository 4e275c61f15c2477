#include "app/ingest/formats/bedrock.h"

#include "app/ingest/formats/asked.h"
#include "app/ingest/formats/bedrockbody.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/records/timevalue.h"

namespace ingest {

namespace {

constexpr std::string_view logType = "ModelInvocationLog";
constexpr const char *elsewhere = "body-elsewhere";

Generation described(const Json &record)
{
    const Json input = record["input"];
    const Json body = input["inputBodyJson"];
    const Json metadata = firstThere({record["requestMetadata"], body["requestMetadata"]});
    Generation generation;
    generation.at = momentOf(record["timestamp"]);
    generation.provider = "aws-bedrock";
    generation.model = record["modelId"].scalar();
    generation.endpoint = record["operation"].scalar();
    generation.requestId = record["requestId"].scalar();
    generation.sessionId = firstOf({metadata["session_id"], metadata["sessionId"]});
    generation.user = firstOf({body["metadata"]["user_id"], metadata["user_id"], metadata["userId"]});
    generation.promptTokens = input["inputTokenCount"].integer();
    generation.outputTokens = record["output"]["outputTokenCount"].integer();
    describeRequest(generation, body);
    return generation;
}

} // namespace

Recognition Bedrock::recognise(const Json &record) const
{
    if (record["schemaType"].string() == logType)
        return {Confidence::Certain, "schemaType = ModelInvocationLog"};
    if (record["modelId"] && record["input"]["inputContentType"])
        return {Confidence::Likely, "modelId, input.inputContentType"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> Bedrock::parse(const Json &record) const
{
    const Json input = record["input"];
    const Json output = record["output"];
    if (!input.isObject() && !output.isObject())
        return std::unexpected(Unreadable{"no-generation", "an invocation with neither input nor output"});

    Generation shared = described(record);
    const bool isElsewhere = input["inputBodyS3Path"] || output["outputBodyS3Path"];
    if (isElsewhere)
        shared.notes = elsewhere;
    if (isElsewhere && !input["inputBodyJson"] && !output["outputBodyJson"])
        shared.extent = Extent::MetadataOnly;
    const std::string error = firstOf({record["errorCode"]});
    std::vector<Generation> generations = bedrockAnswers(shared, output["outputBodyJson"]);
    if (!error.empty() && !generations.front().blocked)
        generations.front().blocked = Blocked{Blocked::By::Error, error};
    return generations;
}

} // namespace ingest
