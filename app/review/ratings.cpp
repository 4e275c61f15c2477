#include "app/review/ratings.h"

#include "db/database.h"

#include <algorithm>

namespace review {

namespace {

/// What contradicts a decision of ours came in with a file and is no event here, and yet is what somebody thought of
/// it. Left out, only those who agree would be compared. Whoever ended the conflict had both sides before their eyes.
constexpr auto selectRatings = R"(
    WITH rated AS (
        SELECT generation_id, id, 2 * id AS place, at, actor, disposition, risk, purpose FROM decision
        WHERE generation_id IN (SELECT generation_id FROM review_event WHERE kind = 'decide'
                                GROUP BY generation_id HAVING min(actor) < max(actor)
                                UNION SELECT generation_id FROM merge_conflict)
          AND stands AND id NOT IN (SELECT event_id FROM merge_resolution
                                    UNION SELECT d.id FROM merge_conflict m JOIN decision d
                                    ON d.id = (SELECT min(e.id) FROM decision e
                                               WHERE e.generation_id = m.generation_id AND e.id > m.after_event
                                                 AND e.stands AND e.purpose <> 'blind'
                                                 AND NOT EXISTS (SELECT 1 FROM foreign_event f WHERE f.event_id = e.id)))
        UNION ALL
        SELECT c.generation_id, 0, 2 * c.after_event + 1, json_extract(f.body, '$.act.at'),
               json_extract(f.body, '$.act.actor'), json_extract(f.body, '$.act.decision.disposition'),
               json_extract(f.body, '$.act.decision.risk'), json_extract(f.body, '$.act.decision.purpose')
        FROM merge_conflict c JOIN foreign_event f ON f.id = c.theirs WHERE NOT c.withdrawn)
    SELECT generation_id, id, at, actor, disposition, risk, purpose FROM rated
    WHERE disposition <> 'second_opinion' AND purpose <> 'appeal'
      AND (?1 IS NULL OR at >= ?1) AND (?2 IS NULL OR at < ?2)
    ORDER BY generation_id, at, place)";

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
        auto query = database.prepare(selectRatings);
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
