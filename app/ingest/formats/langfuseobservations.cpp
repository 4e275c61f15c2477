#include "app/ingest/formats/langfuseobservations.h"

#include "app/ingest/formats/langfuse.h"

namespace ingest {

Recognition LangfuseObservations::recognise(const Json &record) const
{
    const std::vector<Json> objects = langfuse::objectsOf(record);
    if (!objects.empty() && langfuse::isObservation(objects.front()))
        return {Confidence::Certain, "type = GENERATION / SPAN / …, start_time, trace_id"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> LangfuseObservations::parse(const Json &record) const
{
    std::vector<Generation> calls;
    for (const Json &object : langfuse::objectsOf(record)) {
        if (!langfuse::isObservation(object))
            return std::unexpected(Unreadable{"no-generation", "no observation: id, type, start_time and trace_id"});
        if (langfuse::isCall(object))
            calls.push_back(langfuse::callOf(object));
    }
    return calls;
}

} // namespace ingest
