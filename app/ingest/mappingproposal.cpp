#include "app/ingest/mappingproposal.h"

#include "app/ingest/placename.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <span>

namespace ingest {

namespace {

/// How well what stands at a place fits a field; none: it cannot be that.
using Fit = std::optional<double>;

Fit fitsText(const SeenPlace &place, int)
{
    if (place.turns > 0 || place.texts * 2 < place.records || place.times * 2 > place.records)
        return {};
    const double language = double(place.spaced) / place.records;
    const double variety = double(place.distinct) / place.records;
    const double length = std::min(place.meanBytes(), 400.0) / 400;
    return language + variety / 2 + length;
}

/// A number that could be a time is one only by its name: so it fits less well than a text.
Fit fitsTime(const SeenPlace &place, int)
{
    if (place.turns > 0 || place.times * 10 < place.records * 9)
        return {};
    return place.texts > 0 ? 2.5 : 0.5;
}

bool isShortName(const SeenPlace &place)
{
    return place.turns == 0 && place.spaced * 4 <= place.records && place.meanBytes() <= 80;
}

Fit fitsName(const SeenPlace &place, int)
{
    return isShortName(place) ? Fit(0.5) : std::nullopt;
}

/// A log is of few models.
Fit fitsModel(const SeenPlace &place, int records)
{
    if (!isShortName(place) || place.texts < place.records)
        return {};
    return records > 4 && place.distinct * 2 > records ? Fit(0) : Fit(0.75);
}

/// No two requests share an id.
Fit fitsId(const SeenPlace &place, int records)
{
    if (!isShortName(place) || place.distinct < place.records || place.records < records)
        return {};
    return place.texts > 0 && place.meanBytes() >= 16 ? 1.5 : 0.5;
}

struct Wanted
{
    Mapping::Pointers Mapping::*field;
    PlaceName::Subject subject;
    Fit (*fits)(const SeenPlace &, int records);
    double least;  ///< below this it is a guess, and better left to the person
    bool isNameless; ///< what stands there can show it without a name
};

constexpr std::array wanted{
    Wanted{&Mapping::prompt, PlaceName::Subject::Prompt, fitsText, 2, false},
    Wanted{&Mapping::output, PlaceName::Subject::Output, fitsText, 2, false},
    Wanted{&Mapping::at, PlaceName::Subject::Time, fitsTime, 2, true},
    Wanted{&Mapping::user, PlaceName::Subject::User, fitsName, 2, false},
    Wanted{&Mapping::model, PlaceName::Subject::Model, fitsModel, 2, false},
    Wanted{&Mapping::requestId, PlaceName::Subject::Id, fitsId, 1.5, true},
    Wanted{&Mapping::sessionId, PlaceName::Subject::Session, fitsName, 2, false},
};

struct Candidate
{
    const Wanted *wanted = nullptr;
    const SeenPlace *place = nullptr;
    double score = 0;
};

std::vector<Candidate> candidates(std::span<const SeenPlace> places, int records)
{
    std::vector<Candidate> found;
    for (const SeenPlace &place : places) {
        const PlaceName name(place.pointer);
        for (const Wanted &each : wanted) {
            const Fit fit = each.fits(place, records);
            const double likeness = name.likeness(each.subject);
            if (fit && (likeness > 0 || each.isNameless) && *fit + likeness >= each.least)
                found.push_back({&each, &place, *fit + likeness});
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), &Candidate::score);
    return found;
}

/// Names may say nothing: then of the two longest texts the longer is the answer.
void proposeByLength(Mapping &mapping, std::span<const SeenPlace> places, int records)
{
    std::vector<const SeenPlace *> texts;
    for (const SeenPlace &place : places) {
        const bool isTaken =
            mapping.prompt == Mapping::Pointers{place.pointer} || mapping.output == Mapping::Pointers{place.pointer};
        if (!isTaken && place.spaced * 2 > place.records && fitsText(place, records)
            && PlaceName(place.pointer).likeness(PlaceName::Subject::Other) <= 0)
            texts.push_back(&place);
    }
    std::ranges::stable_sort(texts, std::greater<>(), &SeenPlace::meanBytes);
    auto next = texts.begin();
    for (Mapping::Pointers *field : {&mapping.output, &mapping.prompt}) {
        if (field->empty() && next != texts.end())
            *field = {(*next++)->pointer};
    }
}

/// A list of turns is the prompt, or what came before it where the prompt stands elsewhere.
void proposeTurns(Mapping &mapping, std::span<const SeenPlace> places)
{
    const auto turns = std::ranges::find_if(places, [](const SeenPlace &place) { return place.turns > 0; });
    if (turns == places.end())
        return;
    Mapping::Pointers &field = mapping.prompt.empty() ? mapping.prompt : mapping.context;
    field = {turns->pointer};
}

} // namespace

Mapping proposeMapping(const RecordSurvey &survey)
{
    const std::vector<SeenPlace> places = survey.places();
    Mapping mapping;
    std::vector<const SeenPlace *> taken;
    for (const Candidate &candidate : candidates(places, survey.records())) {
        Mapping::Pointers &field = mapping.*(candidate.wanted->field);
        if (!field.empty() || std::ranges::contains(taken, candidate.place))
            continue;
        field = {candidate.place->pointer};
        taken.push_back(candidate.place);
    }
    proposeTurns(mapping, places);
    proposeByLength(mapping, places, survey.records());
    return mapping;
}

} // namespace ingest
