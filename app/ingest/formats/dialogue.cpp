#include "app/ingest/formats/dialogue.h"

namespace ingest {

std::expected<std::vector<Generation>, Unreadable>
generationsOf(std::span<const Turn> turns, const Generation &shared,
              const std::function<void(Generation &, size_t)> &describe)
{
    std::vector<Generation> generations;
    const auto add = [&](size_t turn, Lead lead, const std::string &output) {
        Generation generation = shared;
        generation.prompt = std::move(lead.prompt);
        generation.context = std::move(lead.context);
        generation.output = output;
        if (describe)
            describe(generation, turn);
        generations.push_back(std::move(generation));
    };
    for (size_t i = 0; i < turns.size(); ++i) {
        if (turns[i].role == "assistant")
            add(i, leadTo(turns, i), turns[i].text);
    }
    if (!turns.empty() && turns.back().role == "user")
        add(turns.size() - 1, leadTo(turns, turns.size()), {});
    if (generations.empty())
        return std::unexpected(Unreadable{"no-generation", "a conversation without a turn of user or assistant"});
    return generations;
}

} // namespace ingest
