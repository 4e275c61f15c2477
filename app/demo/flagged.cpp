#include "app/demo/flagged.h"

#include "app/incident/evidencestore.h"

namespace demo {

namespace {

std::optional<Intent> intentOf(const incident::EvidenceItem &item, const DemoLogs &logs)
{
    const auto found = logs.intents.find(QString::fromStdString(item.prompt));
    return found == logs.intents.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

Result<std::vector<Flagged>> flagged(const db::Database &database, const review::QueueFilter &filter,
                                     const DemoLogs &logs)
{
    const Result<std::vector<review::QueueItem>> page = review::queuePage(database, filter, {}, 400);
    if (!page)
        return failed(page);
    std::vector<GenerationId> ids;
    for (const review::QueueItem &item : *page)
        ids.push_back(item.generation);
    // What the incident room freezes as evidence is also the one reading of a whole generation.
    const Result<std::vector<incident::EvidenceItem>> texts = incident::currentEvidence(database, ids);
    if (!texts)
        return failed(texts);
    std::vector<Flagged> flagged;
    for (const incident::EvidenceItem &item : *texts) {
        flagged.push_back({.id = item.generation,
                           .risk = item.flaggedRisk,
                           .disposition = item.decision ? item.decision->disposition : QString(),
                           .decidedBy = item.decision ? item.decision->actor : QString(),
                           .isAnswered = !item.output.empty(),
                           .intent = intentOf(item, logs)});
    }
    return flagged;
}

} // namespace demo
