#include "app/ingest/formats/genaimessages.h"

#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/picture.h"

#include <algorithm>

namespace ingest {

namespace {

/// What a part that is no text stands for: "[image]", "[file]".
std::string mark(const Json &part)
{
    const std::string modality = part["modality"].scalar();
    return '[' + (modality.empty() ? std::string("file") : modality) + ']';
}

std::string partWords(const Json &part)
{
    const std::string_view type = part["type"].string();
    if (type == "reasoning")
        return "<think>\n" + contentText(part["content"]) + "\n</think>\n";
    if (type == "tool_call") {
        const Json arguments = part["arguments"];
        const std::string words = arguments.isString() ? arguments.scalar() : arguments.compact();
        return "[tool_call " + part["name"].scalar() + ' ' + words + ']';
    }
    if (type == "tool_call_response") {
        const Json result = firstThere({part["response"], part["result"]});
        return result.isString() ? result.scalar() : result.compact();
    }
    if (type == "blob" || type == "uri" || type == "file")
        return mark(part);
    return contentText(part);
}

void append(std::string &text, const std::string &words)
{
    if (!text.empty() && !text.ends_with('\n') && !words.empty())
        text += '\n';
    text += words;
}

std::string wordsOf(const Json &message)
{
    std::string words;
    if (message.isString())
        return message.scalar();
    for (const Json &part : message["parts"].items())
        append(words, partWords(part));
    if (message["parts"].isArray())
        return words;
    words = contentText(message["content"]);
    append(words, toolCalls(message));
    return words;
}

bool isPicture(const Json &part)
{
    return part["modality"].string() == "image" || part["mime_type"].string().starts_with("image/");
}

std::vector<Picture> partPictures(const Json &message, bool isOutput)
{
    std::vector<Picture> pictures = picturesOf(message["content"], isOutput);
    for (const Json &part : message["parts"].items()) {
        if (!isPicture(part))
            continue;
        const std::string mediaType = part["mime_type"].scalar();
        const Json bytes = firstThere({part["content"], part["data"]});
        if (part["type"].string() == "blob") {
            pictures.push_back(pictureFrom(bytes.string(), mediaType, isOutput));
        } else if (auto picture = pictureAt(firstOf({part["uri"], part["file_id"]}), isOutput)) {
            if (picture->mediaType.empty())
                picture->mediaType = mediaType;
            pictures.push_back(std::move(*picture));
        }
    }
    return pictures;
}

bool has(const GenAiTalk &talk, std::string_view finish)
{
    return std::ranges::find(talk.finish, finish) != talk.finish.end();
}

} // namespace

void addInstructions(GenAiTalk &talk, const Json &instructions)
{
    std::string text;
    for (const Json &part : instructions.items())
        append(text, partWords(part));
    if (instructions.isString())
        text = instructions.scalar();
    if (!text.empty())
        talk.turns.insert(talk.turns.begin(), {"system", std::move(text)});
}

void addInput(GenAiTalk &talk, const Json &messages)
{
    if (messages.isString())
        return addTurn(talk, "user", messages);
    for (const Json &message : messages.items())
        addTurn(talk, message["role"].scalar(), message);
}

void addOutput(GenAiTalk &talk, const Json &messages)
{
    if (messages.isString())
        return addAnswer(talk, messages);
    for (const Json &message : messages.items())
        addAnswer(talk, message);
}

void addTurn(GenAiTalk &talk, std::string role, const Json &message)
{
    if (role == "user")
        talk.asked = partPictures(message, false);
    talk.turns.push_back({std::move(role), wordsOf(message)});
}

void addAnswer(GenAiTalk &talk, const Json &message)
{
    append(talk.output, wordsOf(message));
    for (Picture &picture : partPictures(message, true))
        talk.answered.push_back(std::move(picture));
    if (std::string finish = message["finish_reason"].scalar(); !finish.empty())
        talk.finish.push_back(std::move(finish));
}

void describeTalk(Generation &generation, const GenAiTalk &talk)
{
    Lead lead = leadTo(talk.turns, talk.turns.size());
    generation.prompt = std::move(lead.prompt);
    generation.context = std::move(lead.context);
    generation.output = talk.output;
    generation.pictures = talk.asked;
    generation.pictures.insert(generation.pictures.end(), talk.answered.begin(), talk.answered.end());
    if (!talk.finish.empty())
        generation.finish = talk.finish.front();
    if (has(talk, "content_filter"))
        generation.blocked = Blocked{Blocked::By::Output, generation.finish = "content_filter"};
    else if (has(talk, "refusal"))
        generation.blocked = Blocked{Blocked::By::Refusal, generation.finish = "refusal"};
}

} // namespace ingest
