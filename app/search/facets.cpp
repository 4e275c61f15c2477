#include "app/search/facets.h"

#include "db/database.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace search {

namespace {

constexpr qint64 firstWord = 1000; ///< hits after which a first count is told

struct Hash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

using Tally = std::unordered_map<std::string, qint64, Hash, std::equal_to<>>;

void add(Tally &tally, std::string_view value)
{
    if (const auto known = tally.find(value); known != tally.end())
        ++known->second;
    else
        tally.emplace(value, 1);
}

std::vector<FacetCount> ranked(const Tally &tally)
{
    std::vector<FacetCount> counts;
    for (const auto &[value, found] : tally)
        counts.push_back({QString::fromStdString(value), found});
    const auto isBefore = [](const FacetCount &a, const FacetCount &b) {
        return a.found != b.found ? a.found > b.found : a.value < b.value;
    };
    const size_t kept = std::min(counts.size(), Facets::valuesKept);
    std::ranges::partial_sort(counts, counts.begin() + static_cast<qptrdiff>(kept), isBefore);
    counts.resize(kept);
    return counts;
}

/// Adds up generations, each by one read of its row.
class Summing
{
public:
    explicit Summing(const db::Database &database)
        : m_row(database.prepare("SELECT (g.at + 28800000) / 86400000, g.service, g.model, f.risk, g.user_ref,"
                                 " g.blocked, g.finish FROM generation g"
                                 " LEFT JOIN flag f ON f.generation_id = g.id WHERE g.id = ?"))
    {
    }

    void add(GenerationId id)
    {
        m_row.with(id);
        if (!m_row.next())
            return;
        ++m_summed;
        for (const Facet facet : facetList)
            search::add(m_tallies[static_cast<size_t>(facet)], m_row.utf8(1 + static_cast<int>(facet)));
        if (!m_row.isNull(0)) // days of UTC+8, which has no daylight saving
            search::add(m_days[m_row.integer(0)], m_row.utf8(3).substr(0, 3));
        m_row.reset();
    }

    Facets result(bool isWhole) const
    {
        Facets facets{.summed = m_summed, .isWhole = isWhole};
        for (const auto &[number, tally] : m_days) {
            DayTally day{.day = QDate(1970, 1, 1).addDays(number)};
            for (const auto &[risk, found] : tally)
                (risk.empty() ? day.unflagged : day.flagged[QString::fromStdString(risk)]) = found;
            facets.days.push_back(std::move(day));
        }
        for (const Facet facet : facetList)
            facets.counts[facet] = ranked(m_tallies[static_cast<size_t>(facet)]);
        return facets;
    }

private:
    db::Statement m_row;
    qint64 m_summed = 0;
    std::map<qint64, Tally> m_days; ///< by risk class; "": not flagged
    std::array<Tally, facetList.size()> m_tallies;
};

} // namespace

Field fieldOf(Facet facet)
{
    switch (facet) {
    case Facet::Service: return Field::Service;
    case Facet::Model: return Field::Model;
    case Facet::Risk: return Field::Risk;
    case Facet::User: return Field::User;
    case Facet::Blocked: return Field::Blocked;
    case Facet::Finish: return Field::Finish;
    }
    return Field::Service;
}

Result<Summary> summarise(const db::Database &database, const Query &query, qint64 cap, const std::stop_token &stop,
                          const std::function<void(const Summary &)> &soFar)
{
    return attempt([&]() -> Result<Summary> {
        Summing summing(database);
        Summary summary{.count = {.found = 0, .isExact = false}};
        const auto say = [&] {
            if (soFar)
                soFar(summary);
        };
        const auto take = [&](GenerationId id) {
            if (summary.count.found == cap) { // there is one more
                summary.facets = summing.result(false);
                say();
                if (!query.hasText())
                    return false; // SQL counts the rest by itself
            }
            if (summary.count.found < cap)
                summing.add(id);
            if (++summary.count.found == firstWord)
                say();
            return true;
        };
        const Search search(database, query, stop);
        if (const Result<void> done = search.each(take); !done)
            return failed(done);
        if (summary.facets && !query.hasText()) {
            const Result<Count> all = search.count();
            if (!all)
                return failed(all);
            summary.count = *all;
        }
        if (!summary.facets)
            summary.facets = summing.result(true);
        summary.count.isExact = true;
        return summary;
    });
}

} // namespace search
