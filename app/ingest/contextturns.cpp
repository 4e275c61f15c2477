#include "app/ingest/contextturns.h"

#include <simdjson.h>

namespace ingest {

Context readContext(std::string_view json)
{
    Context context;
    simdjson::dom::parser parser;
    simdjson::dom::array turns;
    if (json.empty() || parser.parse(json.data(), json.size()).get(turns) != simdjson::SUCCESS)
        return context;
    context.turns.reserve(turns.size());
    for (const simdjson::dom::element turn : turns) {
        std::string_view role;
        std::string_view text;
        int64_t omitted = 0;
        if (turn["omitted"].get(omitted) == simdjson::SUCCESS) {
            context.omitted = omitted;
        } else if (turn["content"].get(text) == simdjson::SUCCESS) {
            if (turn["role"].get(role) != simdjson::SUCCESS)
                role = {};
            context.turns.push_back({.role = std::string(role), .text = std::string(text)});
        }
    }
    return context;
}

} // namespace ingest
