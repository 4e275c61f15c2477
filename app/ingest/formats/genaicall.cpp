#include "app/ingest/formats/genaicall.h"

#include "app/ingest/formats/embedded.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/picture.h"
#include "app/ingest/formats/wholenumber.h"

#include <algorithm>
#include <array>
#include <map>

namespace ingest {

namespace {

constexpr std::array inferences{std::string_view("chat"), std::string_view("text_completion"),
                                std::string_view("generate_content")};

/// A message that is flattened into attributes: "llm.input_messages.12.message.content".
struct Flattened
{
    std::string role;
    std::string text;
    std::string finish;
    std::vector<Picture> pictures;
};

void append(std::string &text, const std::string &words)
{
    text += (text.empty() || words.empty() ? "" : "\n") + words;
}

/// The messages below \a prefix, by their number. \a inside stands between it and the field.
std::map<int, Flattened> flattened(const Json &attributes, std::string_view prefix, std::string_view inside,
                                   bool isOutput)
{
    std::map<int, Flattened> messages;
    for (const auto &[key, value] : attributes.fields()) {
        if (!key.starts_with(prefix))
            continue;
        std::string_view rest = key.substr(prefix.size());
        int number = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        rest.remove_prefix(static_cast<size_t>(end - rest.data()));
        if (error != std::errc() || !rest.starts_with(inside))
            continue;
        rest.remove_prefix(inside.size());
        Flattened &message = messages[number];
        if (rest == "role")
            message.role = value.scalar();
        else if (rest == "finish_reason")
            message.finish = value.scalar();
        else if (rest == "content" || rest.ends_with(".message_content.text") || rest.ends_with(".arguments"))
            append(message.text, value.scalar());
        else if (rest.ends_with(".image.url")) {
            append(message.text, "[image]");
            if (auto picture = pictureAt(value.string(), isOutput))
                message.pictures.push_back(std::move(*picture));
        }
    }
    return messages;
}

void addFlattened(GenAiTalk &talk, const Json &attributes, std::string_view asked, std::string_view answered,
                  std::string_view inside)
{
    for (auto &[number, message] : flattened(attributes, asked, inside, false)) {
        if (message.role == "user")
            talk.asked = std::move(message.pictures);
        talk.turns.push_back({message.role, message.text});
    }
    for (auto &[number, message] : flattened(attributes, answered, inside, true)) {
        append(talk.output, message.text);
        std::ranges::move(message.pictures, std::back_inserter(talk.answered));
        if (!message.finish.empty())
            talk.finish.push_back(message.finish);
    }
}

void addFinishReasons(GenAiTalk &talk, const Json &reasons)
{
    if (reasons.isString())
        talk.finish.push_back(reasons.scalar());
    for (const Json &reason : reasons.items())
        talk.finish.push_back(reason.scalar());
}

std::optional<qint64> firstCount(std::initializer_list<Json> counts)
{
    for (const Json &count : counts) {
        if (const std::optional<qint64> number = wholeNumber(count))
            return number;
    }
    return {};
}

} // namespace

bool isInference(const Json &attributes)
{
    if (const std::string_view operation = attributes["gen_ai.operation.name"].string(); !operation.empty())
        return std::ranges::find(inferences, operation) != inferences.end();
    if (const std::string_view kind = attributes["openinference.span.kind"].string(); !kind.empty())
        return kind == "LLM";
    return attributes["gen_ai.request.model"] || attributes["gen_ai.response.model"] || attributes["llm.model_name"]
        || holdsMessages(attributes);
}

bool holdsMessages(const Json &attributes)
{
    return attributes["gen_ai.input.messages"] || attributes["gen_ai.output.messages"];
}

void addTalk(GenAiTalk &talk, const Json &attributes)
{
    const Embedded instructions(attributes["gen_ai.system_instructions"]);
    const Embedded input(firstThere({attributes["gen_ai.input.messages"], attributes["gen_ai.prompt"]}));
    const Embedded output(firstThere({attributes["gen_ai.output.messages"], attributes["gen_ai.completion"]}));
    addFinishReasons(talk, attributes["gen_ai.response.finish_reasons"]); // before those of the messages
    addInput(talk, input.json());
    addInstructions(talk, instructions.json());
    addOutput(talk, output.json());
    addFlattened(talk, attributes, "llm.input_messages.", "llm.output_messages.", ".message.");
    addFlattened(talk, attributes, "gen_ai.prompt.", "gen_ai.completion.", ".");
    if (talk.isEmpty() && attributes["openinference.span.kind"]) { // whatever the messages were, as one text
        addInput(talk, attributes["input.value"]);
        addOutput(talk, attributes["output.value"]);
    }
}

void describeCall(Generation &generation, const Json &attributes)
{
    generation.provider =
        firstOf({attributes["gen_ai.provider.name"], attributes["gen_ai.system"], attributes["llm.provider"]});
    generation.model = firstOf(
        {attributes["gen_ai.response.model"], attributes["gen_ai.request.model"], attributes["llm.model_name"]});
    generation.endpoint = firstOf({attributes["url.path"], attributes["http.route"]});
    generation.requestId = attributes["gen_ai.response.id"].scalar();
    generation.sessionId = firstOf({attributes["gen_ai.conversation.id"], attributes["session.id"]});
    generation.user = firstOf({attributes["enduser.id"], attributes["user.id"], attributes["enduser.pseudo.id"]});
    generation.promptTokens =
        firstCount({attributes["gen_ai.usage.input_tokens"], attributes["gen_ai.usage.prompt_tokens"],
                    attributes["llm.token_count.prompt"]});
    generation.outputTokens =
        firstCount({attributes["gen_ai.usage.output_tokens"], attributes["gen_ai.usage.completion_tokens"],
                    attributes["llm.token_count.completion"]});
}

} // namespace ingest
