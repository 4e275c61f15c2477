#pragma once

#include "app/search/search.h"

#include <QDate>

#include <array>
#include <map>

namespace search {

/// What the results of a query are counted by.
enum class Facet { Service, Model, Risk, User, Blocked, Finish };
inline constexpr std::array facetList{Facet::Service, Facet::Model,   Facet::Risk,
                                      Facet::User,    Facet::Blocked, Facet::Finish};

/// The field of a query that asks for one value of \a facet.
Field fieldOf(Facet facet);

struct FacetCount
{
    QString value; ///< empty: the log says nothing; of Risk: not flagged; of Blocked: not blocked
    qint64 found = 0;

    bool operator==(const FacetCount &) const = default;
};

/// Generations of one day by what became of them. A flag counts for the class of its primary risk.
struct DayTally
{
    QDate day; ///< in Asia/Shanghai
    qint64 unflagged = 0;
    std::map<QString, qint64> flagged; ///< by class: "A.1" … "A.5"

    bool operator==(const DayTally &) const = default;
};

/// What a query finds, summed up.
struct Facets
{
    std::vector<DayTally> days; ///< the earliest first; days without any and generations without a time are left out
    std::map<Facet, std::vector<FacetCount>> counts; ///< the most frequent first, at most `valuesKept` of each
    qint64 summed = 0;   ///< generations that these are of
    bool isWhole = true; ///< false: of the newest ones only, there are more

    static constexpr size_t valuesKept = 50;
};

/// What Summing has found out so far.
struct Summary
{
    Count count;
    std::optional<Facets> facets; ///< none: not yet
};

/// Counts what \a query finds and sums up the newest \a cap of it, in one pass. \a soFar is told early
/// ("at least 1,000") and when the facets are there but the count goes on.
/// Cancelled when \a stop asks for it.
Result<Summary> summarise(const db::Database &database, const Query &query, qint64 cap,
                          const std::stop_token &stop = {}, const std::function<void(const Summary &)> &soFar = {});

} // namespace search
