#include "app/review/ratings.h"

#include "db/database.h"

#include <algorithm>

namespace review {

namespace {

Rating readRating(const db::Statement &row)
{
    Rating rating{.generation = row.id<GenerationId>(0),
                  .event = row.id<ReviewEventId>(1),
                  .at = row.integer(2),
                  .officer = row.text(3),
                  .disposition = dispositionNamed(row.text(4)).value_or(Disposition::Unclear),
                  .isBlind = row.text(6) == u"blind"};
    if (isProblem(rating.disposition))
        rating.risk = row.text(5);
    return rating;
}

/// Leaves of \a all, which are of one generation, the latest of each officer; nothing if that is one.
std::vector<Rating> latestOfEach(const std::vector<Rating> &all)
{
    std::vector<Rating> latest;
    for (const Rating &rating : all) {
        std::erase_if(latest, [&](const Rating &earlier) { return earlier.officer == rating.officer; });
        latest.push_back(rating);
    }
    return latest.size() < 2 ? std::vector<Rating>() : latest;
}

void append(std::vector<Rating> &all, const std::vector<Rating> &some)
{
    all.insert(all.end(), some.begin(), some.end());
}

} // namespace

Result<std::vector<Rating>> ratings(const db::Database &database, const Period &period)
{
    return attempt([&] {
        auto query =
            database.prepare("SELECT generation_id, id, at, actor, disposition, risk, purpose FROM decision"
                             " WHERE generation_id IN (SELECT generation_id FROM review_event WHERE kind = 'decide'"
                             "                         GROUP BY generation_id HAVING min(actor) < max(actor))"
                             " AND stands AND disposition <> 'second_opinion' AND purpose <> 'appeal'"
                             " AND (?1 IS NULL OR at >= ?1) AND (?2 IS NULL OR at < ?2) ORDER BY generation_id, id");
        query.bind(1, period.from);
        query.bind(2, period.until);
        std::vector<Rating> found;
        std::vector<Rating> ofOne;
        while (query.next()) {
            const Rating rating = readRating(query);
            if (!ofOne.empty() && ofOne.front().generation != rating.generation)
                append(found, latestOfEach(std::exchange(ofOne, {})));
            ofOne.push_back(rating);
        }
        append(found, latestOfEach(ofOne));
        return found;
    });
}

} // namespace review
