#pragma once

#include "app/ingest/records/json.h"
#include "app/ingest/secrets.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace ingest {

/// What stands at one place of the records that were looked at.
struct SeenPlace
{
    std::string pointer; ///< RFC 6901: "/request/text"
    int records = 0;     ///< that have a value there
    int texts = 0;       ///< of those, how many are strings
    int times = 0;       ///< read as a moment
    int spaced = 0;      ///< strings with a space or a character of two bytes or more: language, not a name
    int turns = 0;       ///< lists of turns: objects with a role
    int distinct = 0;    ///< values
    qint64 bytes = 0;    ///< of all values, as text
    std::string example; ///< the first value's beginning, without secrets

    double meanBytes() const { return records > 0 ? double(bytes) / records : 0; }
};

/// Walks through the first records of a log of unknown shape and counts what stands where: the scalars,
/// and the lists of turns. Holds a summary only, of at most `placesKept` places.
class RecordSurvey
{
public:
    static constexpr size_t placesKept = 400;
    static constexpr int depth = 8;       ///< of objects in objects that is looked at
    static constexpr int itemsLookedAt = 2; ///< of a list

    void add(const Json &record, const Secrets &secrets = {}); ///< \a secrets are not shown

    int records() const { return m_records; }
    std::vector<SeenPlace> places() const; ///< in the order of their pointers

private:
    struct Place
    {
        SeenPlace seen;
        std::set<size_t> values; ///< hashes
    };

    void walk(const Json &value, const std::string &pointer, int depthLeft, const Secrets &secrets);
    void note(const Json &value, const std::string &pointer, const Secrets &secrets);

    int m_records = 0;
    std::map<std::string, Place> m_places;
};

} // namespace ingest
