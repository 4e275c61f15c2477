#include "app/detect/evidence.h"

#include "db/database.h"

#include <algorithm>
#include <map>

namespace detect {

std::vector<RiskScore> riskScores(std::span<const Evidence> evidence)
{
    std::map<QString, RiskScore> byRisk;
    for (const Evidence &one : evidence) {
        if (one.kind != Evidence::Kind::Finding || one.risks.isEmpty())
            continue;
        RiskScore &sum = byRisk[one.risks.front()];
        sum.findings = std::max(sum.findings, one.score);
    }
    std::map<QString, double> alone; // estimates that no finding goes with
    for (const Evidence &one : evidence) {
        if (one.kind != Evidence::Kind::Estimate || one.risks.isEmpty())
            continue;
        bool isSupport = false;
        for (const QString &risk : one.risks) {
            if (const auto found = byRisk.find(risk); found != byRisk.end()) {
                found->second.estimates = std::max(found->second.estimates, one.score);
                isSupport = true;
            }
        }
        if (!isSupport)
            alone[one.risks.front()] = std::max(alone[one.risks.front()], one.score);
    }
    std::vector<RiskScore> scores;
    for (auto &[risk, sum] : byRisk) {
        sum.risk = risk;
        scores.push_back(sum);
    }
    for (const auto &[risk, estimate] : alone)
        scores.push_back({.risk = risk, .estimates = estimate});
    std::ranges::sort(scores, [](const RiskScore &one, const RiskScore &other) {
        const double left = one.score();
        const double right = other.score();
        return left != right ? left > right : one.risk < other.risk;
    });
    return scores;
}

std::vector<Evidence> evidenceOf(const db::Database &database, GenerationId generation)
{
    auto query = database.prepare(R"(
        SELECT 0, risk, severity, score FROM finding WHERE generation_id = ?1
        UNION ALL
        SELECT 0, risk, severity, score FROM picture_evidence WHERE generation_id = ?1
        UNION ALL
        SELECT 1, risks, severity, probability FROM estimate WHERE generation_id = ?1)");
    query.with(generation);
    std::vector<Evidence> evidence;
    while (query.next())
        evidence.push_back({.kind = query.integer(0) == 0 ? Evidence::Kind::Finding : Evidence::Kind::Estimate,
                            .risks = query.text(1).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                            .severity = static_cast<int>(query.integer(2)),
                            .score = query.real(3)});
    return evidence;
}

} // namespace detect
