#include "app/ingest/formats/bedrockbody.h"

#include "app/ingest/formats/answers.h"
#include "app/ingest/formats/contentpart.h"
#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/picture.h"
#include "app/ingest/formats/usage.h"

#include <algorithm>

namespace ingest {

namespace {

/// The text in an answer of Llama, Titan, Mistral, Cohere or of Anthropic's older kind.
std::string textOf(const Json &body)
{
    return firstOf({body["generation"], body["outputText"], body.at("/results/0/outputText"), body["completion"],
                    body.at("/outputs/0/text"), body.at("/generations/0/text"), body["text"]});
}

std::string finishOf(const Json &body)
{
    return firstOf({body["stopReason"], body["stop_reason"], body["completionReason"],
                    body.at("/results/0/completionReason"), body.at("/outputs/0/stop_reason"),
                    body.at("/generations/0/finish_reason"), body["finish_reason"], body.at("/messageStop/stopReason"),
                    body.at("/delta/stop_reason")});
}

/// One piece of a stream, of Anthropic's or Converse's kind, or of a model that repeats its shape.
std::string pieceOf(const Json &piece)
{
    const std::string text = firstOf({piece.at("/delta/text"), piece.at("/contentBlockDelta/delta/text")});
    return text.empty() ? textOf(piece) : text;
}

Generation fromPieces(Generation generation, const Json &pieces)
{
    std::string thinking;
    for (const Json &piece : pieces.items()) {
        thinking += piece.at("/delta/thinking").string();
        generation.output += pieceOf(piece);
        if (std::string finish = finishOf(piece); !finish.empty())
            generation.finish = std::move(finish);
    }
    if (!thinking.empty())
        generation.output = thinkingWords(thinking) + '\n' + generation.output;
    return generation;
}

Generation fromConverse(Generation generation, const Json &body)
{
    const Json content = body["output"]["message"]["content"];
    generation.output = contentText(content);
    generation.finish = finishOf(body);
    for (Picture &picture : picturesOf(content, true))
        generation.pictures.push_back(std::move(picture));
    describeUsage(generation, body["usage"]);
    return generation;
}

Generation fromModel(Generation generation, const Json &body)
{
    generation.output = textOf(body);
    generation.finish = finishOf(body);
    for (const Json &picture : body["images"].items()) // Titan's and Stability's, in base64
        generation.pictures.push_back(pictureFrom(picture.string(), {}, true));
    return generation;
}

Json traceOf(const Json &body)
{
    return firstThere({body["amazon-bedrock-trace"]["guardrail"], body["trace"]["guardrail"]});
}

/// What intervened, by the names and types in an assessment: "topicPolicy weapons".
void addPolicies(std::string &words, const Json &assessment)
{
    for (const auto &[policy, findings] : assessment.fields()) {
        for (const auto &[kind, list] : findings.fields()) {
            for (const Json &finding : list.items()) {
                if (const std::string action = finding["action"].scalar(); action.empty() || action == "NONE")
                    continue;
                const std::string name = firstOf({finding["name"], finding["type"], finding["match"]});
                words += ' ' + std::string(policy) + ' ' + name;
            }
        }
    }
}

/// An assessment stands under the guardrail's id. Those of outputs are in a list there, or stand so in a list.
std::string policiesIn(const Json &assessments)
{
    std::string words;
    for (const Json &item : assessments.items())
        words += policiesIn(item);
    for (const auto &[guardrail, assessment] : assessments.fields()) {
        const std::vector<Json> items = assessment.isArray() ? assessment.items() : std::vector<Json>{assessment};
        for (const Json &item : items)
            addPolicies(words, item);
    }
    return words;
}

/// The trace of a stream stands in one of its pieces.
Blocked guardrailBlock(const Json &body)
{
    for (const Json &piece : body.items()) {
        if (traceOf(piece))
            return guardrailBlock(piece);
    }
    const Json trace = traceOf(body);
    const std::string inInput = policiesIn(firstThere({trace["input"], trace["inputAssessment"]}));
    const std::string inOutput = policiesIn(firstThere({trace["outputs"], trace["outputAssessments"]}));
    const bool isPrompt = !inInput.empty() && inOutput.empty();
    return {isPrompt ? Blocked::By::Prompt : Blocked::By::Output, "guardrail_intervened" + inInput + inOutput};
}

bool hasIntervened(const Json &body)
{
    if (body.isArray()) {
        const std::vector<Json> pieces = body.items();
        return std::ranges::any_of(pieces, hasIntervened);
    }
    return body["amazon-bedrock-guardrailAction"].string() == "INTERVENED" || finishOf(body) == "guardrail_intervened";
}

bool isFilterFinish(const std::string &finish)
{
    return finish == "content_filtered" || finish == "CONTENT_FILTERED" || finish == "ERROR_TOXIC";
}

} // namespace

std::vector<Generation> bedrockAnswers(const Generation &shared, const Json &body)
{
    std::vector<Generation> generations = answersOf(shared, body);
    if (generations.empty() && body.isArray())
        generations.push_back(fromPieces(shared, body));
    else if (generations.empty())
        generations.push_back(body["output"]["message"] ? fromConverse(shared, body) : fromModel(shared, body));
    const bool isStopped = hasIntervened(body);
    for (Generation &generation : generations) {
        if (isStopped)
            generation.blocked = guardrailBlock(body);
        else if (isFilterFinish(generation.finish))
            generation.blocked = Blocked{Blocked::By::Output, generation.finish};
    }
    return generations;
}

} // namespace ingest
