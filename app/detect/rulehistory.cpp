#include "app/detect/rulehistory.h"

#include "db/database.h"

namespace detect {

Result<std::vector<RuleDecisions>> decisionsPerRule(const db::Database &database)
{
    return attempt([&] {
        // From the decisions, of which there are few, to the findings. A generation counts once for a rule.
        auto query = database.prepare(R"(
            SELECT pack_id, rule_id, count(*) FILTER (WHERE is_problem),
                   count(*) FILTER (WHERE NOT is_problem)
            FROM (SELECT r.generation_id, r.is_problem, f.pack_id, f.rule_id
                  FROM review_state r CROSS JOIN finding f ON f.generation_id = r.generation_id
                  WHERE r.is_problem IS NOT NULL
                  UNION
                  SELECT r.generation_id, r.is_problem, f.pack_id, f.rule_id
                  FROM review_state r CROSS JOIN shadow_finding f ON f.generation_id = r.generation_id
                  WHERE r.is_problem IS NOT NULL)
            GROUP BY pack_id, rule_id ORDER BY pack_id, rule_id)");
        std::vector<RuleDecisions> all;
        while (query.next())
            all.push_back({query.id<RulePackId>(0), query.text(1), query.integer(2), query.integer(3)});
        return all;
    });
}

Result<std::vector<DayCount>> findingsByDay(const db::Database &database, RulePackId pack, const QString &rule)
{
    return attempt([&] {
        auto query = database.prepare(R"(
            SELECT (g.at + 28800000) / 86400000 AS day, sum(f.findings)
            FROM (SELECT generation_id, count(*) AS findings FROM finding
                  WHERE pack_id = ?1 AND (?2 = '' OR rule_id = ?2) GROUP BY generation_id
                  UNION ALL
                  SELECT generation_id, count(*) FROM shadow_finding
                  WHERE pack_id = ?1 AND (?2 = '' OR rule_id = ?2) GROUP BY generation_id) f
            JOIN generation g ON g.id = f.generation_id
            WHERE g.at IS NOT NULL GROUP BY day ORDER BY day)");
        query.with(pack, rule.isNull() ? QStringLiteral("") : rule);
        std::vector<DayCount> days;
        while (query.next())
            days.push_back({QDate(1970, 1, 1).addDays(query.integer(0)), query.integer(1)});
        return days;
    });
}

} // namespace detect
