#include "app/ingest/formats/dashscope.h"

#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/dashscopeblock.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/picture.h"
#include "app/ingest/formats/wholenumber.h"
#include "app/ingest/records/timevalue.h"

#include <array>

namespace ingest {

namespace {

constexpr std::array otherMedia{std::string_view("image"), std::string_view("audio"), std::string_view("video"),
                                std::string_view("file")};

bool isOutput(const Json &output)
{
    return output["text"] || output["choices"].isArray() || output["results"].isArray() || output["task_status"];
}

bool isResponse(const Json &body)
{
    return body["request_id"] && isOutput(body["output"]);
}

bool isFailure(const Json &body)
{
    return body["request_id"] && body["code"].isString() && body["message"] && !body["output"];
}

/// A text, or parts that say by their key what they are: {"text": …}, {"image": "https://…"}.
std::string wordsOf(const Json &content)
{
    if (!content.isArray())
        return contentText(content);
    std::string words;
    for (const Json &part : content.items()) {
        std::string word;
        for (const std::string_view kind : otherMedia) {
            if (part[kind])
                word = '[' + std::string(kind) + ']';
        }
        if (word.empty())
            word = contentText(part);
        words += (words.empty() || word.empty() ? "" : "\n") + word;
    }
    return words;
}

void addPictures(Generation &generation, const Json &content, bool isOutput)
{
    for (const Json &part : content.items()) {
        if (std::optional<Picture> picture = pictureAt(part["image"].string(), isOutput))
            generation.pictures.push_back(std::move(*picture));
    }
}

void describeAsked(Generation &generation, const Json &input)
{
    std::vector<Turn> turns;
    Json lastAsked;
    for (const Json &message : input["messages"].items()) {
        turns.push_back({message["role"].scalar(), wordsOf(message["content"])});
        if (const std::string calls = toolCalls(message); !calls.empty())
            turns.back().text += (turns.back().text.empty() ? "" : "\n") + calls;
        if (turns.back().role == "user")
            lastAsked = message["content"];
    }
    if (turns.empty() && input["prompt"])
        turns.push_back({"user", contentText(input["prompt"])});
    Lead lead = leadTo(turns, turns.size());
    generation.prompt = std::move(lead.prompt);
    generation.context = std::move(lead.context);
    addPictures(generation, lastAsked, false);
    for (const char *field : {"base_image_url", "ref_img", "image_url"}) {
        if (std::optional<Picture> picture = pictureAt(input[field].string(), false))
            generation.pictures.push_back(std::move(*picture));
    }
}

Generation shared(const Json &record, const Json &request, const Json &response)
{
    const Json taskId = response["output"]["task_id"];
    Generation generation;
    generation.at = momentOf(record["timestamp"] ? record["timestamp"] : response["output"]["submit_time"]);
    generation.provider = "dashscope";
    generation.service = firstOf({record["service"], record["app"]});
    generation.model = firstOf({request["model"], response["model"], record["model"]});
    generation.endpoint = firstOf({record["path"], record["endpoint"]});
    generation.requestId = response["request_id"].scalar();
    generation.sessionId = firstOf({record["session_id"], record["conversation_id"], response["output"]["session_id"]});
    generation.user = firstOf({request["user"], record["user_id"], record["user"]});
    generation.ageBand = record["age_band"].scalar();
    generation.promptTokens = wholeNumber(response["usage"]["input_tokens"]);
    generation.outputTokens = wholeNumber(response["usage"]["output_tokens"]);
    describeAsked(generation, request["input"]);
    generation.extent = request ? Extent::Whole : Extent::OutputOnly;
    if (taskId && !request)
        generation.joinKey = "dashscope-task:" + taskId.scalar();
    return generation;
}

/// "null" is what a stream says of an answer that goes on.
std::string finishOf(const Json &reason)
{
    std::string finish = reason.scalar();
    return finish == "null" ? std::string() : finish;
}

Generation ofChoice(Generation generation, const Json &choice)
{
    const Json message = choice["message"];
    if (const std::string_view reasoning = message["reasoning_content"].string(); !reasoning.empty())
        generation.output = "<think>\n" + std::string(reasoning) + "\n</think>\n";
    generation.output += wordsOf(message["content"]);
    if (const std::string calls = toolCalls(message); !calls.empty())
        generation.output += (generation.output.empty() ? "" : "\n") + calls;
    addPictures(generation, message["content"], true);
    generation.finish = finishOf(choice["finish_reason"]);
    return generation;
}

Generation ofPicture(Generation generation, const Json &result)
{
    generation.output = result["actual_prompt"].scalar(); // what the model made of the prompt
    if (const std::string_view bytes = result["b64_image"].string(); !bytes.empty())
        generation.pictures.push_back(pictureFrom(bytes, {}, true));
    else if (std::optional<Picture> picture = pictureOfResult(result, true))
        generation.pictures.push_back(std::move(*picture));
    generation.blocked = dashScopeBlock(result);
    return generation;
}

/// A call without an answer of its own: a text, an error, or a task that has not ended.
Generation ofText(Generation generation, const Json &response)
{
    const Json output = response["output"];
    generation.output = contentText(output["text"]);
    generation.finish = finishOf(output["finish_reason"]);
    generation.blocked = dashScopeBlock(response);
    if (!generation.blocked)
        generation.blocked = dashScopeBlock(output); // of a task
    const std::string_view status = output["task_status"].string();
    if (status != "PENDING" && status != "RUNNING")
        return generation;
    generation.extent = generation.extent == Extent::Whole ? Extent::PromptOnly : Extent::MetadataOnly;
    generation.joinKey = "dashscope-task:" + output["task_id"].scalar();
    return generation;
}

} // namespace

Recognition DashScope::recognise(const Json &record) const
{
    const Json request = record["request"];
    const Json response = record["response"];
    const bool asks = request["input"]["messages"] || request["input"]["prompt"];
    if (isResponse(response) || (asks && isFailure(response)))
        return {Confidence::Certain, "response.request_id, .output / .code"};
    if (isResponse(record))
        return {Confidence::Certain, "request_id, output"};
    if (isFailure(record))
        return {Confidence::Likely, "request_id, code, message"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> DashScope::parse(const Json &record) const
{
    const bool isPair = record["request"] || record["response"];
    const Json response = isPair ? record["response"] : record;
    if (!isOutput(response["output"]) && !dashScopeBlock(response))
        return std::unexpected(Unreadable{"no-generation", "neither an output nor the code of an error"});

    const Generation common = shared(record, record["request"], response);
    const Json output = response["output"];
    std::vector<Generation> generations;
    for (const Json &choice : output["choices"].items())
        generations.push_back(ofChoice(common, choice));
    for (const Json &result : output["results"].items())
        generations.push_back(ofPicture(common, result));
    if (generations.empty())
        generations.push_back(ofText(common, response));
    for (Generation &other : std::span(generations).subspan(1)) // the usage is that of all of them
        other.promptTokens = other.outputTokens = {};
    return generations;
}

} // namespace ingest
