#include "app/ingest/formats/usage.h"

namespace ingest {

namespace {

/// The sum of those of \a keys that are there.
std::optional<qint64> sum(const Json &usage, std::initializer_list<std::string_view> keys)
{
    std::optional<qint64> total;
    for (const std::string_view key : keys) {
        if (const std::optional<qint64> count = usage[key].integer())
            total = total.value_or(0) + *count;
    }
    return total;
}

} // namespace

void describeUsage(Generation &generation, const Json &usage)
{
    // A writer uses one of these families; Anthropic and Converse count the cache apart.
    for (const auto &keys : std::initializer_list<std::initializer_list<std::string_view>>{
             {"prompt_tokens"},
             {"input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"},
             {"inputTokens", "cacheReadInputTokens", "cacheWriteInputTokens"},
             {"promptTokenCount"},
             {"prompt_token_count"}}) {
        if (!generation.promptTokens)
            generation.promptTokens = sum(usage, keys);
    }
    for (const auto &keys :
         std::initializer_list<std::initializer_list<std::string_view>>{{"completion_tokens"},
                                                                        {"output_tokens"},
                                                                        {"outputTokens"},
                                                                        {"candidatesTokenCount", "thoughtsTokenCount"},
                                                                        {"candidates_token_count",
                                                                         "thoughts_token_count"},
                                                                        {"generation_token_count"}}) {
        if (!generation.outputTokens)
            generation.outputTokens = sum(usage, keys);
    }
}

} // namespace ingest
