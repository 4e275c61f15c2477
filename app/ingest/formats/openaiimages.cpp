#include "app/ingest/formats/openaiimages.h"

#include "app/ingest/formats/callrecord.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/openaiblock.h"
#include "app/ingest/formats/picture.h"
#include "app/ingest/formats/usage.h"

#include <algorithm>

namespace ingest {

namespace {

/// "png" is what the answer says of all pictures, where it says anything.
std::optional<Picture> pictureIn(const Json &item, const Json &response)
{
    if (!item["b64_json"])
        return pictureOfResult(item, true);
    const std::string format = response["output_format"].scalar();
    return pictureFrom(item["b64_json"].string(), format.empty() ? "" : "image/" + format, true);
}

bool isEndpoint(const Json &record)
{
    return firstOf({record["path"], record["endpoint"], record["url"]}).contains("/images/");
}

/// A request that is for pictures, whoever answered it with an error.
bool asksForPictures(const Json &record)
{
    const Json request = record["request"];
    return request["prompt"].isString() && (isEndpoint(record) || request["size"] || request["quality"]);
}

} // namespace

bool isImagesResponse(const Json &body)
{
    const std::vector<Json> items = body["data"].items();
    return std::ranges::any_of(items, [](const Json &item) {
        return item["b64_json"].isString() || (item["url"].isString() && !item["embedding"]) || hasPictureFile(item);
    });
}

std::vector<Generation> imagesAnswers(const Generation &shared, const Json &response)
{
    std::vector<Generation> generations;
    for (const Json &item : response["data"].items()) {
        Generation generation = shared;
        generation.output = item["revised_prompt"].scalar();
        if (std::optional<Picture> picture = pictureIn(item, response))
            generation.pictures.push_back(std::move(*picture));
        generations.push_back(std::move(generation));
    }
    if (!generations.empty())
        describeUsage(generations.front(), response["usage"]);
    return generations;
}

Recognition OpenAiImages::recognise(const Json &record) const
{
    if (record["request"]["prompt"] && isImagesResponse(record["response"]))
        return {Confidence::Certain, "request.prompt, response.data[].b64_json / .url"};
    if (asksForPictures(record) && (record["response"] || record["error"] || record["status"]))
        return {Confidence::Certain, "request.prompt, path = …/images/ / .size / .quality"};
    if (record["created"] && isImagesResponse(record))
        return {Confidence::Certain, "created, data[].b64_json / .url"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> OpenAiImages::parse(const Json &record) const
{
    const bool isPair = record["request"] || record["response"];
    const Json response = isPair ? record["response"] : record;
    if (!isImagesResponse(response) && !asksForPictures(record))
        return std::unexpected(Unreadable{"no-generation", "neither a request for pictures nor a picture"});

    const Generation shared = describedCall(record, record["request"], response, "openai-compatible");
    std::vector<Generation> generations = imagesAnswers(shared, response);
    if (generations.empty()) {
        generations.push_back(shared);
        generations.back().blocked = blockWithoutChoice(record, response);
    }
    return generations;
}

} // namespace ingest
