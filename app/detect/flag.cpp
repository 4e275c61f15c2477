#include "app/detect/flag.h"

#include "db/database.h"

#include <algorithm>
#include <tuple>

namespace detect {

namespace {

/// Of an estimate: the risk that it counts for, or the first of them.
QString riskOf(const Evidence &evidence, std::span<const RiskScore> scores)
{
    for (const QString &risk : evidence.risks) {
        if (std::ranges::contains(scores, risk, &RiskScore::risk))
            return risk;
    }
    return evidence.risks.value(0);
}

int severityOf(const QString &risk, int severity)
{
    return risk == u"A.4.f" ? std::min(severity, 2) : severity;
}

bool isGraver(const Flag &one, const Flag &other)
{
    if ((one.findings > 0) != (other.findings > 0))
        return one.findings > 0;
    return std::tie(other.severity, other.score, one.risk) < std::tie(one.severity, one.score, other.risk);
}

} // namespace

std::optional<Flag> flagOf(std::span<const Evidence> evidence)
{
    const std::vector<RiskScore> scores = riskScores(evidence);
    std::optional<Flag> gravest;
    int findings = 0;
    for (const Evidence &one : evidence) {
        const int found = one.kind == Evidence::Kind::Finding ? 1 : 0;
        findings += found;
        const QString risk = riskOf(one, scores);
        const Flag flag{.risk = risk,
                        .severity = severityOf(risk, one.severity),
                        .score = one.score,
                        .findings = found};
        if (!gravest || isGraver(flag, *gravest))
            gravest = flag;
    }
    if (gravest) {
        gravest->score = scores.front().score();
        gravest->findings = findings;
        gravest->estimates = static_cast<int>(evidence.size()) - findings;
    }
    return gravest;
}

std::optional<Flag> flagFor(std::span<const Match> matches, const Matcher &matcher)
{
    std::vector<Evidence> evidence;
    for (const Match &match : matches) {
        if (matcher.isInShadow(match.rule))
            continue;
        const Rule &rule = matcher.rule(match.rule);
        evidence.push_back({.risks = {rule.risk}, .severity = rule.severity, .score = match.score});
    }
    return flagOf(evidence);
}

qint64 countedFindings(std::span<const Match> matches, const Matcher &matcher)
{
    return std::ranges::count_if(matches, [&](const Match &match) { return !matcher.isInShadow(match.rule); });
}

void flagAgain(const db::Database &database, GenerationId generation)
{
    const std::optional<Flag> flag = flagOf(evidenceOf(database, generation));
    if (!flag) {
        database.run("DELETE FROM flag WHERE generation_id = ?", generation);
        return;
    }
    database.run(R"(
        INSERT OR REPLACE INTO flag (generation_id, risk, severity, score, findings, estimates)
        VALUES (?, ?, ?, ?, ?, ?))",
                 generation, flag->risk, flag->severity, flag->score, flag->findings, flag->estimates);
}

} // namespace detect
