#include "app/ingest/recordsurvey.h"

#include "app/ingest/records/timevalue.h"

#include <algorithm>
#include <functional>

namespace ingest {

namespace {

constexpr size_t exampleBytes = 120;

/// "~" and "/" of a key, as a JSON pointer writes them.
std::string escaped(std::string_view key)
{
    std::string token;
    for (const char c : key) {
        if (c == '~')
            token += "~0";
        else if (c == '/')
            token += "~1";
        else
            token += c;
    }
    return token;
}

bool isLanguage(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return c == ' ' || static_cast<unsigned char>(c) >= 0x80; });
}

bool isListOfTurns(const std::vector<Json> &items)
{
    return !items.empty() && items.front()["role"];
}

} // namespace

void RecordSurvey::add(const Json &record, const Secrets &secrets)
{
    ++m_records;
    walk(record, {}, depth, secrets);
}

std::vector<SeenPlace> RecordSurvey::places() const
{
    std::vector<SeenPlace> places;
    for (const auto &[pointer, place] : m_places) {
        places.push_back(place.seen);
        places.back().distinct = static_cast<int>(place.values.size());
    }
    return places;
}

void RecordSurvey::walk(const Json &value, const std::string &pointer, int depthLeft, const Secrets &secrets)
{
    if (!value.exists() || depthLeft == 0)
        return;
    if (value.isObject()) {
        for (const auto &[key, field] : value.fields())
            walk(field, pointer + '/' + escaped(key), depthLeft - 1, secrets);
    } else if (value.isArray()) {
        const std::vector<Json> items = value.items();
        if (isListOfTurns(items))
            return note(value, pointer, secrets); // MappedRows reads it as a whole
        for (size_t i = 0; i < std::min(items.size(), size_t(itemsLookedAt)); ++i)
            walk(items[i], pointer + '/' + std::to_string(i), depthLeft - 1, secrets);
    } else {
        note(value, pointer, secrets);
    }
}

void RecordSurvey::note(const Json &value, const std::string &pointer, const Secrets &secrets)
{
    if (m_places.size() >= placesKept && !m_places.contains(pointer))
        return;
    Place &place = m_places[pointer];
    SeenPlace &seen = place.seen;
    const std::string text = value.isArray() ? value.compact() : value.scalar();
    if (seen.records++ == 0) {
        seen.pointer = pointer;
        seen.example = beginningWithoutSecrets(text, exampleBytes, secrets);
    }
    seen.texts += value.isString();
    seen.turns += value.isArray();
    seen.times += momentOf(value).has_value();
    seen.spaced += value.isString() && isLanguage(text);
    seen.bytes += static_cast<qint64>(text.size());
    place.values.insert(std::hash<std::string>()(text));
}

} // namespace ingest
