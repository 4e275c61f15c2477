#include "app/review/quality.h"

#include "app/measure/exactshare.h"
#include "db/database.h"
#include "db/notnull.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace review {

namespace {

constexpr Moment day = 86'400'000;

constexpr measure::DriftRule rule{.errorRate = driftErrorRate / 3, .leastCases = driftLeastCases};

bool isOf(const QString &risk, const QString &riskClass)
{
    return riskClass.isEmpty() || risk.startsWith(riskClass + u'.');
}

/// Those of generations that somebody put in the class.
std::vector<Rating> narrowed(std::vector<Rating> ratings, const QString &riskClass)
{
    if (riskClass.isEmpty())
        return ratings;
    std::vector<GenerationId> chosen;
    for (const Rating &rating : ratings) {
        if (isOf(rating.risk, riskClass) && !rating.risk.isEmpty())
            chosen.push_back(rating.generation);
    }
    std::erase_if(ratings,
                  [&](const Rating &rating) { return !std::ranges::binary_search(chosen, rating.generation); });
    return ratings;
}

Result<std::vector<Rating>> ratingsOf(const db::Database &database, const Period &period, const QString &riskClass)
{
    return ratings(database, period).transform([&](std::vector<Rating> all) {
        return narrowed(std::move(all), riskClass);
    });
}

/// An appeal that stands, and the decision that answers it, if any.
struct AnsweredAppeal
{
    Disposition before = Disposition::NotAProblem;
    std::optional<Disposition> after;
    QString risk; ///< of the decision before, or else of the answer

    bool isOverturned() const { return after && isProblem(before) != isProblem(*after); }
};

/// Appeals lodged within \a period. An answer that leaves it unclear, or asks another officer, is none yet; of several
/// the first counts, for a later one answers a later appeal.
std::vector<AnsweredAppeal> appealsOf(const db::Database &database, const Period &period)
{
    auto query = database.prepare(
        "SELECT old.disposition, new.disposition, coalesce(old.risk, new.risk, '')"
        " FROM appeal a CROSS JOIN review_done e ON e.id = a.event_id AND e.stands"
        " JOIN review_event old ON old.id = a.against"
        " LEFT JOIN decision new ON new.id = (SELECT min(d.id) FROM decision d WHERE d.generation_id = e.generation_id"
        "  AND d.id > e.id AND d.purpose = 'appeal' AND d.stands AND d.disposition NOT IN ('unclear', "
        "'second_opinion'))"
        " WHERE (?1 IS NULL OR e.at >= ?1) AND (?2 IS NULL OR e.at < ?2)");
    query.bind(1, period.from);
    query.bind(2, period.until);
    std::vector<AnsweredAppeal> appeals;
    while (query.next())
        appeals.push_back({.before = dispositionNamed(query.text(0)).value_or(Disposition::NotAProblem),
                           .after = dispositionNamed(query.text(1)),
                           .risk = query.text(2)});
    return appeals;
}

Appeals tallied(const std::vector<AnsweredAppeal> &all, const QString &riskClass)
{
    Appeals appeals;
    for (const AnsweredAppeal &one : all) {
        if (!isOf(one.risk, riskClass))
            continue;
        ++appeals.lodged;
        appeals.answered.tries += one.after ? 1 : 0;
        appeals.answered.hits += one.isOverturned() ? 1 : 0;
    }
    return appeals;
}

/// Generations about which all ratings agree, of those with two ratings that say yes or no.
measure::Tally agreed(const std::vector<Rating> &ratings)
{
    measure::Tally tally;
    for (auto begin = ratings.begin(); begin != ratings.end();) {
        qint64 yes = 0;
        qint64 no = 0;
        auto end = begin;
        for (; end != ratings.end() && end->generation == begin->generation; ++end) {
            yes += isProblem(end->disposition) ? 1 : 0;
            no += end->disposition == Disposition::NotAProblem ? 1 : 0;
        }
        tally.tries += yes + no >= 2 ? 1 : 0;
        tally.hits += yes + no >= 2 && (yes == 0 || no == 0) ? 1 : 0;
        begin = end;
    }
    return tally;
}

/// Decisions in force about flags, taken within \a period.
measure::Tally wavedAside(const db::Database &database, const Period &period, const QString &riskClass)
{
    auto query = database.prepare("SELECT count(CASE WHEN s.is_problem = 0 THEN 1 END), count(s.is_problem)"
                                  " FROM review_state s JOIN review_event e ON e.id = s.event_id"
                                  " JOIN flag f ON f.generation_id = s.generation_id"
                                  " WHERE (?1 = '' OR f.risk >= ?1 || '.' AND f.risk < ?1 || '/')"
                                  " AND (?2 IS NULL OR e.at >= ?2) AND (?3 IS NULL OR e.at < ?3)");
    query.bind(1, db::orEmpty(riskClass));
    query.bind(2, period.from);
    query.bind(3, period.until);
    query.next();
    return {query.integer(0), query.integer(1)};
}

/// What is watched, in one window.
struct Window
{
    measure::Tally agreement;
    measure::Tally overturned;
    measure::Tally wavedAside;
};

Result<Window> windowOf(const db::Database &database, const Period &period, const QString &riskClass)
{
    return ratingsOf(database, period, riskClass).transform([&](const std::vector<Rating> &ratings) {
        return Window{.agreement = agreed(ratings),
                      .overturned = tallied(appealsOf(database, period), riskClass).answered,
                      .wavedAside = wavedAside(database, period, riskClass)};
    });
}

Result<std::vector<WatchedDrift>> driftsOf(const db::Database &database, const Quality &quality)
{
    const Result<Window> before = windowOf(database, quality.earlier, quality.question.riskClass);
    const Result<Window> now = windowOf(database, quality.recent, quality.question.riskClass);
    if (!before || !now)
        return failed(before ? now : before);
    return std::vector<WatchedDrift>{{Watched::Agreement, measure::drift(before->agreement, now->agreement, rule)},
                                     {Watched::Overturned, measure::drift(before->overturned, now->overturned, rule)},
                                     {Watched::WavedAside, measure::drift(before->wavedAside, now->wavedAside, rule)}};
}

Result<std::vector<Audit>> auditsOf(const db::Database &database, const QualityQuestion &question)
{
    const auto samples = auditSamples(database, question.period, question.riskClass);
    if (!samples)
        return failed(samples);
    std::vector<Audit> audits;
    for (const AuditSample &sample : *samples | std::views::take(mostAudits)) {
        const auto flags = flagOutcome(database, sample, question.riskClass);
        if (!flags)
            return failed(flags);
        audits.push_back({.sample = sample, .flags = *flags, .missed = measure::missed(sample.outcome(), *flags)});
    }
    return audits;
}

} // namespace

measure::Estimate Appeals::overturned() const
{
    return measure::exactShare(answered.hits, answered.tries);
}

std::pair<Period, Period> driftWindows(const Period &period, Moment now)
{
    const Moment until = period.until.value_or(startOfDay(shanghaiDay(now).addDays(1)));
    if (!period.from)
        return {{.until = until - 30 * day}, {.from = until - 30 * day, .until = until}};
    const Moment from = *period.from;
    return {{.from = from - (until - from), .until = from}, {.from = from, .until = until}};
}

Result<Quality> quality(const db::Database &database, const QualityQuestion &question, Moment now)
{
    return attempt([&]() -> Result<Quality> {
        Quality found{.question = question};
        std::tie(found.earlier, found.recent) = driftWindows(question.period, now);
        const auto rated = ratingsOf(database, question.period, question.riskClass);
        if (!rated)
            return failed(rated);
        found.agreement = officerAgreement(*rated);
        found.appeals = tallied(appealsOf(database, question.period), question.riskClass);
        auto audits = auditsOf(database, question);
        if (!audits)
            return failed(audits);
        found.audits = std::move(*audits);
        auto drifts = driftsOf(database, found);
        if (!drifts)
            return failed(drifts);
        found.drifts = std::move(*drifts);
        return found;
    });
}

} // namespace review
