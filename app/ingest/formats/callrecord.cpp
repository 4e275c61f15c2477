#include "app/ingest/formats/callrecord.h"

#include "app/ingest/formats/asked.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/records/timevalue.h"

namespace ingest {

namespace {

std::optional<Moment> firstMoment(std::initializer_list<Json> values)
{
    for (const Json &value : values) {
        if (const std::optional<Moment> at = momentOf(value))
            return at;
    }
    return {};
}

void describePeople(Generation &generation, const Json &record, const Json &request, const Json &response)
{
    const Json metadata = request["metadata"];
    const Json conversation = request["conversation"]; // of OpenAI's responses: its id, or an object
    generation.sessionId = firstOf(
        {record["session_id"], record["conversation_id"], metadata["session_id"], conversation, conversation["id"]});
    generation.user = firstOf({request["user"], request["safety_identifier"], record["user"], record["user_id"],
                               metadata["user_id"], response["user"], response["safety_identifier"]});
    generation.ageBand = firstOf({record["age_band"], metadata["age_band"]});
}

} // namespace

Generation describedCall(const Json &record, const Json &request, const Json &response, std::string_view provider)
{
    Generation generation;
    generation.at = firstMoment(
        {record["timestamp"], record["time"], response["created"], response["created_at"], response["createTime"]});
    generation.provider = firstOf({record["provider"]});
    if (generation.provider.empty())
        generation.provider = provider;
    generation.service = firstOf({record["service"], record["app"]});
    generation.model = firstOf(
        {response["model"], response["modelVersion"], response["model_version"], request["model"], record["model"]});
    generation.endpoint = firstOf({record["path"], record["endpoint"], record["url"]});
    generation.requestId = firstOf({record["request_id"], response["id"], response["responseId"],
                                    response["response_id"], response["request_id"], record["id"]});
    generation.traceId = firstOf({record["trace_id"]});
    describePeople(generation, record, request, response);
    describeRequest(generation, request);
    return generation;
}

} // namespace ingest
