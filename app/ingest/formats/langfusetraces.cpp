#include "app/ingest/formats/langfusetraces.h"

#include "app/ingest/formats/langfuse.h"
#include "app/ingest/records/timevalue.h"

namespace ingest {

namespace {

bool isTrace(const Json &object)
{
    return object["id"] && object["timestamp"] && langfuse::has(object, "user_id")
        && langfuse::has(object, "session_id") && langfuse::has(object, "tags")
        && (langfuse::has(object, "public") || langfuse::has(object, "html_path"));
}

/// A trace that stands for itself.
Generation itself(const Json &trace)
{
    Generation generation;
    generation.provider = "langfuse";
    generation.requestId = trace["id"].scalar();
    generation.joinKey = langfuse::traceKey(generation.requestId);
    langfuse::describeTexts(generation, trace);
    return generation;
}

void complete(Generation &generation, const Json &trace)
{
    if (!generation.at)
        generation.at = momentOf(trace["timestamp"]);
    generation.traceId = trace["id"].scalar();
    if (generation.sessionId.empty())
        generation.sessionId = langfuse::field(trace, "session_id").scalar();
    if (generation.user.empty())
        generation.user = langfuse::field(trace, "user_id").scalar();
    if (generation.ageBand.empty())
        generation.ageBand = trace["metadata"]["age_band"].scalar();
    for (const Json &score : trace["scores"].items()) {
        const std::string about = langfuse::field(score, "observation_id").scalar();
        if (score.isObject() && (about.empty() || about == generation.requestId))
            generation.verdicts.push_back(langfuse::verdictOf(score));
    }
}

void addGenerations(std::vector<Generation> &generations, const Json &trace)
{
    const size_t before = generations.size();
    for (const Json &observation : trace["observations"].items()) {
        if (langfuse::isCall(observation))
            generations.push_back(langfuse::callOf(observation));
    }
    if (generations.size() == before)
        generations.push_back(itself(trace));
    for (size_t i = before; i < generations.size(); ++i)
        complete(generations[i], trace);
}

} // namespace

Recognition LangfuseTraces::recognise(const Json &record) const
{
    const std::vector<Json> objects = langfuse::objectsOf(record);
    if (!objects.empty() && isTrace(objects.front()))
        return {Confidence::Certain, "timestamp, user_id, session_id, tags, public"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> LangfuseTraces::parse(const Json &record) const
{
    std::vector<Generation> generations;
    for (const Json &object : langfuse::objectsOf(record)) {
        if (!object["id"] || !object["timestamp"])
            return std::unexpected(Unreadable{"no-generation", "no trace: id and timestamp"});
        addGenerations(generations, object);
    }
    return generations;
}

} // namespace ingest
