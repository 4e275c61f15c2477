#include "app/ingest/formats/langfusescores.h"

#include "app/ingest/formats/langfuse.h"
#include "app/ingest/records/timevalue.h"

namespace ingest {

namespace {

Generation judged(const Json &score)
{
    Generation generation;
    generation.at = momentOf(score["timestamp"]);
    generation.provider = "langfuse";
    generation.requestId = langfuse::field(score, "observation_id").scalar();
    generation.traceId = langfuse::field(score, "trace_id").scalar();
    generation.sessionId = langfuse::field(score, "session_id").scalar();
    if (!generation.requestId.empty())
        generation.joinKey = langfuse::observationKey(generation.requestId);
    else if (!generation.traceId.empty())
        generation.joinKey = langfuse::traceKey(generation.traceId);
    else
        generation.joinKey = langfuse::sessionKey(generation.sessionId);
    generation.extent = Extent::VerdictsOnly;
    generation.verdicts.push_back(langfuse::verdictOf(score));
    return generation;
}

bool isAboutAnything(const Generation &generation)
{
    return !generation.requestId.empty() || !generation.traceId.empty() || !generation.sessionId.empty();
}

} // namespace

Recognition LangfuseScores::recognise(const Json &record) const
{
    const std::vector<Json> objects = langfuse::objectsOf(record);
    if (!objects.empty() && langfuse::isScore(objects.front()))
        return {Confidence::Certain, "name, value, source, observation_id / trace_id"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> LangfuseScores::parse(const Json &record) const
{
    std::vector<Generation> generations;
    for (const Json &object : langfuse::objectsOf(record)) {
        if (!langfuse::isScore(object))
            return std::unexpected(Unreadable{"no-generation", "no score: name, value, source and what it is about"});
        generations.push_back(judged(object));
        if (!isAboutAnything(generations.back()))
            return std::unexpected(Unreadable{"no-generation", "a score of no observation, trace or session"});
    }
    return generations;
}

} // namespace ingest
