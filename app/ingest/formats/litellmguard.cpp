#include "app/ingest/formats/litellmguard.h"

#include "app/ingest/formats/firstof.h"

namespace ingest {

namespace {

/// A list now, an object in old versions.
std::vector<Json> guardrails(const Json &record)
{
    const Json information = record["guardrail_information"];
    return information.isObject() ? std::vector<Json>{information} : information.items();
}

bool hasIntervened(const Json &guardrail)
{
    const std::string_view status = guardrail["guardrail_status"].string();
    return status == "guardrail_intervened" || status == "blocked";
}

/// A text, or a list of the modes in which it may run.
bool runsAfter(const Json &guardrail)
{
    const Json mode = guardrail["guardrail_mode"];
    const std::string first = mode.isArray() ? mode.at("/0").scalar() : mode.scalar();
    return first.contains("post_call");
}

Verdict verdictOf(const Json &guardrail)
{
    const Json response = guardrail["guardrail_response"];
    return {.source = "litellm-guardrail",
            .name = guardrail["guardrail_name"].scalar(),
            .score = response["score"].number(),
            .value = firstOf({guardrail["guardrail_status"], response}),
            .isFlagged = hasIntervened(guardrail) || response["flagged"].isTrue()};
}

} // namespace

std::vector<Verdict> guardVerdicts(const Json &record)
{
    std::vector<Verdict> verdicts;
    for (const Json &guardrail : guardrails(record)) {
        if (guardrail.isObject())
            verdicts.push_back(verdictOf(guardrail));
    }
    return verdicts;
}

std::optional<Blocked> guardBlock(const Json &record)
{
    for (const Json &guardrail : guardrails(record)) {
        if (!hasIntervened(guardrail))
            continue;
        std::string detail = guardrail["guardrail_status"].scalar() + ' ' + guardrail["guardrail_name"].scalar();
        return Blocked{runsAfter(guardrail) ? Blocked::By::Output : Blocked::By::Prompt, std::move(detail)};
    }
    const std::string status = record["status_fields"]["guardrail_status"].scalar();
    if (status == "guardrail_intervened")
        return Blocked{Blocked::By::Prompt, status};
    return {};
}

} // namespace ingest
