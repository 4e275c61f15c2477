#include "app/ingest/formats/turnverdicts.h"

#include <algorithm>
#include <array>

namespace ingest {

namespace {

/// As openai-python src/openai/types/moderation.py has them.
constexpr std::array openAiNames{
    std::string_view("harassment"),
    std::string_view("harassment/threatening"),
    std::string_view("hate"),
    std::string_view("hate/threatening"),
    std::string_view("illicit"),
    std::string_view("illicit/violent"),
    std::string_view("self-harm"),
    std::string_view("self-harm/instructions"),
    std::string_view("self-harm/intent"),
    std::string_view("sexual"),
    std::string_view("sexual/minors"),
    std::string_view("violence"),
    std::string_view("violence/graphic"),
};

bool isSame(std::string_view name, std::string_view spelling)
{
    const auto bare = [](char c) { return c == '/' || c == '-' ? '_' : c; };
    return std::ranges::equal(name, spelling, {}, bare, bare);
}

std::string openAiName(std::string_view spelling)
{
    const auto known = std::ranges::find_if(openAiNames, [&](auto name) { return isSame(name, spelling); });
    return std::string(known == openAiNames.end() ? spelling : *known);
}

/// A category that comes twice counts once, as the worse of the two.
void merge(std::vector<Verdict> &verdicts, Verdict verdict)
{
    const auto twin = std::ranges::find(verdicts, verdict.name, &Verdict::name);
    if (twin == verdicts.end())
        return verdicts.push_back(std::move(verdict));
    twin->isFlagged |= verdict.isFlagged;
    twin->score = std::max(twin->score, verdict.score);
}

std::vector<Verdict> openAiVerdicts(const Json &moderation, const std::string &source)
{
    std::vector<Verdict> verdicts;
    const Json scores = moderation["category_scores"];
    for (const auto &[name, flagged] : moderation["categories"].fields())
        merge(verdicts, {source, openAiName(name), scores[name].number(), {}, flagged.isTrue()});
    if (verdicts.empty() && moderation["flagged"].isTrue())
        verdicts.push_back({.source = source, .name = "flagged", .isFlagged = true});
    return verdicts;
}

std::vector<Verdict> detoxifyVerdicts(const Json &moderation, const std::string &source)
{
    std::vector<Verdict> verdicts;
    for (const auto &[name, score] : moderation.fields())
        verdicts.push_back({source, std::string(name), score.number(), {}, false});
    return verdicts;
}

void keepTelling(std::vector<Verdict> &kept, std::vector<Verdict> verdicts)
{
    const auto highest = std::ranges::max_element(verdicts, {}, &Verdict::score);
    for (auto verdict = verdicts.begin(); verdict != verdicts.end(); ++verdict) {
        if (verdict->isFlagged || (verdict == highest && verdict->score))
            kept.push_back(std::move(*verdict));
    }
}

Json itemAt(const std::vector<Json> &items, size_t index)
{
    return index < items.size() ? items[index] : Json();
}

} // namespace

TurnVerdicts::TurnVerdicts(const Json &row)
    : m_row(row)
    , m_openAi(row["openai_moderation"].items())
    , m_detoxify(row["detoxify_moderation"].items())
{
}

void TurnVerdicts::add(Generation &generation, const Json &message, size_t index, std::string_view part) const
{
    const std::string behind = '-' + std::string(part);
    std::vector<Verdict> &verdicts = generation.verdicts;
    keepTelling(verdicts, openAiVerdicts(itemAt(m_openAi, index), "openai-moderation" + behind));
    keepTelling(verdicts, detoxifyVerdicts(itemAt(m_detoxify, index), "detoxify" + behind));
    for (const char *word : {"toxic", "redacted"}) {
        const Json said = message[word] ? message[word] : m_row[word];
        if (said.isTrue())
            verdicts.push_back(
                {"dataset" + behind, word, {}, "true", std::string_view(word) == "toxic"}); // to redact is no reproach
    }
}

} // namespace ingest
