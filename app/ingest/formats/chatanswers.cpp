#include "app/ingest/formats/chatanswers.h"

#include "app/ingest/formats/contentpart.h"
#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/openaiblock.h"
#include "app/ingest/formats/picture.h"
#include "app/ingest/formats/usage.h"

namespace ingest {

namespace {

void addLine(std::string &text, const std::string &line)
{
    if (!line.empty())
        text += (text.empty() ? "" : "\n") + line;
}

/// "reasoning_content" is DeepSeek's name for it, "reasoning" that of others.
std::string outputOf(const Json &message)
{
    std::string output = thinkingWords(firstOf({message["reasoning_content"], message["reasoning"]}));
    const std::string text = contentText(message["content"]);
    addLine(output, text.empty() ? contentText(message["refusal"]) : text);
    addLine(output, contentText(message["audio"]["transcript"]));
    addLine(output, toolCalls(message));
    return output;
}

void addPictures(Generation &generation, const Json &message)
{
    for (const Json &parts : {message["content"], message["images"]}) {
        std::vector<Picture> pictures = picturesOf(parts, true);
        generation.pictures.insert(generation.pictures.end(), std::make_move_iterator(pictures.begin()),
                                   std::make_move_iterator(pictures.end()));
    }
}

Generation ofChoice(Generation generation, const Json &choice, const Json &response)
{
    const Json message = choice["message"];
    generation.output = message ? outputOf(message) : contentText(choice["text"]);
    generation.finish = choice["finish_reason"].scalar();
    generation.blocked = blockOf(choice, response);
    generation.verdicts = filterVerdicts(choice, response);
    addPictures(generation, message);
    return generation;
}

} // namespace

std::vector<Generation> chatAnswers(const Generation &shared, const Json &response)
{
    std::vector<Generation> generations;
    for (const Json &choice : response["choices"].items())
        generations.push_back(ofChoice(shared, choice, response));
    if (!generations.empty())
        describeUsage(generations.front(), response["usage"]);
    return generations;
}

} // namespace ingest
