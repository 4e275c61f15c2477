#include "app/ingest/packchoice.h"

#include "app/ingest/firstrecords.h"
#include "app/ingest/formats/mappedrows.h"
#include "app/ingest/parsedtext.h"

#include <algorithm>
#include <array>

namespace ingest {

namespace {

/// How well a mapping fits.
struct Fit
{
    int records = 0; ///< that have all it says of prompt and output
    int fields = 0;  ///< of the others, in those records
    std::string reason;

    bool operator<(const Fit &other) const
    {
        return std::pair(records, fields) < std::pair(other.records, other.fields);
    }
};

bool leadsToOne(const Json &record, const Mapping::Pointers &pointers)
{
    return std::ranges::any_of(pointers, [&](const std::string &pointer) { return record.at(pointer).exists(); });
}

int othersIn(const Json &record, const Mapping &mapping)
{
    return static_cast<int>(
        std::ranges::count_if(std::array{&mapping.at, &mapping.user, &mapping.model, &mapping.service,
                                         &mapping.provider, &mapping.requestId, &mapping.sessionId, &mapping.system,
                                         &mapping.context, &mapping.finish},
                              [&](const Mapping::Pointers *pointers) { return leadsToOne(record, *pointers); }));
}

void look(Fit &fit, const Json &record, const Mapping &mapping)
{
    const bool hasPrompt = mapping.prompt.empty() || leadsToOne(record, mapping.prompt);
    const bool hasOutput = mapping.output.empty() || leadsToOne(record, mapping.output);
    if (!hasPrompt || !hasOutput)
        return;
    if (fit.records++ == 0)
        fit.reason = MappedRows(mapping).recognise(record).reason;
    fit.fields += othersIn(record, mapping);
}

} // namespace

Result<PackChoice> fittingPack(const LogAddress &address, std::optional<Encoding> encoding,
                               std::span<const SavedMapping> packs)
{
    const Result<FirstRecords> first = firstRecords(address, encoding);
    if (!first)
        return failed(first);
    std::vector<Fit> fits(packs.size());
    int readable = 0;
    for (const SeenRecord &record : first->records) {
        const ParsedText parsed(record.json);
        if (!parsed.json())
            continue;
        ++readable;
        for (size_t i = 0; i < packs.size(); ++i)
            look(fits[i], parsed.json(), packs[i].pack.mapping);
    }
    const auto best = std::ranges::max_element(fits, std::less<>());
    if (best == fits.end() || best->records == 0 || best->records * 2 < readable)
        return PackChoice{};
    const SavedMapping &saved = packs[static_cast<size_t>(best - fits.begin())];
    return PackChoice{.saved = &saved, .reason = saved.name.toStdString() + ": " + best->reason};
}

Result<PackChoice> packFor(const LogAddress &address, std::optional<Encoding> encoding, const ImportOptions &options,
                           const Result<Choice> &choice)
{
    const bool isAskedFor = !options.format.isEmpty() || options.mapping;
    if (isAskedFor || options.packs.empty() || (choice && choice->confidence >= Confidence::Likely))
        return PackChoice{};
    return fittingPack(address, encoding, options.packs);
}

} // namespace ingest
