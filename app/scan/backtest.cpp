#include "app/scan/backtest.h"

#include "app/scan/parallel.h"
#include "db/database.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace scan {

namespace {

/// Where in a generation a rule found something.
struct Place
{
    QString rule;
    detect::Part part = detect::Part::Prompt;
    size_t begin = 0;
    size_t end = 0;

    auto operator<=>(const Place &) const = default;
};

std::set<Place> placesOf(const std::vector<detect::Match> &matches, const detect::Matcher &matcher)
{
    std::set<Place> places;
    for (const detect::Match &match : matches)
        places.insert({matcher.rule(match.rule).id, match.part, match.span.begin, match.span.end});
    return places;
}

class Backtest
{
public:
    Backtest(const db::Database &reader, const detect::Matcher &candidate, const detect::Matcher &inForce,
             const BacktestOptions &options)
        : m_reader(reader)
        , m_candidate(candidate)
        , m_inForce(inForce)
        , m_options(options)
        , m_decision(reader.prepare("SELECT disposition FROM review_state WHERE generation_id = ?"
                                    " AND disposition IN ('confirmed', 'not_a_problem')"))
        , m_flag(reader.prepare("SELECT 1 FROM flag WHERE generation_id = ?"))
    {
        for (const detect::Matcher *matcher : {&inForce, &candidate}) {
            for (uint32_t rule = 0; rule < matcher->ruleCount(); ++rule)
                m_rules[matcher->rule(rule).id].rule = matcher->rule(rule).id;
        }
    }

    Result<BacktestReport> run(const ProgressSink &progress, const std::stop_token &stop)
    {
        auto bounds =
            m_reader.prepare("SELECT coalesce(min(generation_id), 1), coalesce(max(generation_id), 0), count(*)"
                             " FROM generation_text");
        bounds.next();
        const auto first = bounds.integer(0);
        const auto last = bounds.integer(1);
        m_report.ofAll = bounds.integer(2);
        const qint64 wanted = std::min(m_options.sample.value_or(m_report.ofAll), m_report.ofAll);
        // A sample is blocks of neighbours, evenly over the store: each costs one descent of the table.
        const qint64 blocks = wanted < m_report.ofAll ? std::max<qint64>(1, wanted / inABlock) : 1;
        const qint64 step = (last - first + 1 + blocks - 1) / std::max<qint64>(1, blocks);
        for (qint64 block = 0; block < blocks && first <= last; ++block) {
            const qint64 from = first + block * step;
            const qint64 most = (wanted * (block + 1)) / blocks - (wanted * block) / blocks;
            if (const Result<void> done = scanBlock(from, last, most, wanted, progress, stop); !done)
                return failed(done);
        }
        for (auto &[id, rule] : m_rules)
            m_report.rules.push_back(rule);
        return m_report;
    }

private:
    static constexpr qint64 inABlock = 256;

    Result<void> scanBlock(qint64 from, qint64 last, qint64 most, qint64 wanted, const ProgressSink &progress,
                           const std::stop_token &stop)
    {
        while (most > 0 && from <= last) {
            if (stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the back-test was stopped"_s);
            const StoredTexts stored =
                storedTexts(m_reader, static_cast<GenerationId>(from), static_cast<GenerationId>(last),
                            static_cast<int>(std::min<qint64>(most, 1024)));
            const auto before = scanAll(m_inForce, stored.texts);
            const auto after = scanAll(m_candidate, stored.texts);
            for (size_t i = 0; i < stored.texts.size(); ++i)
                compare(stored.texts[i].generation, before[i], after[i]);
            m_report.generations += std::ssize(stored.texts);
            most -= std::ssize(stored.texts);
            from = static_cast<qint64>(stored.last) + 1;
            if (progress)
                progress({.done = m_report.generations, .total = wanted, .records = m_report.generations});
        }
        return {};
    }

    void compare(GenerationId generation, const std::vector<detect::Match> &before,
                 const std::vector<detect::Match> &after)
    {
        if (before.empty() && after.empty())
            return;
        const std::set<Place> were = placesOf(before, m_inForce);
        const std::set<Place> are = placesOf(after, m_candidate);
        for (const Place &place : were) {
            RuleChange &rule = m_rules[place.rule];
            ++rule.before;
            if (!are.contains(place)) {
                ++rule.lost;
                addExample(m_report.lost, generation, place);
            }
        }
        for (const Place &place : are) {
            RuleChange &rule = m_rules[place.rule];
            ++rule.after;
            if (!were.contains(place)) {
                ++rule.gained;
                addExample(m_report.gained, generation, place);
            }
        }
        m_report.flaggedBefore += !were.empty();
        m_report.flaggedAfter += !are.empty();
        if (were.empty() && !m_flag.with(generation).next())
            ++m_report.newlyFlagged;
        addDecision(generation, !were.empty(), !are.empty());
    }

    void addExample(std::vector<ChangedFinding> &examples, GenerationId generation, const Place &place) const
    {
        if (examples.size() < m_options.examples)
            examples.push_back({generation, place.rule, place.part, {place.begin, place.end}});
    }

    void addDecision(GenerationId generation, bool wasFlagged, bool isFlagged)
    {
        if (!m_decision.with(generation).next())
            return;
        const bool isConfirmed = m_decision.utf8(0) == "confirmed";
        m_report.before.decided += wasFlagged;
        m_report.before.confirmed += wasFlagged && isConfirmed;
        m_report.after.decided += isFlagged;
        m_report.after.confirmed += isFlagged && isConfirmed;
    }

    const db::Database &m_reader;
    const detect::Matcher &m_candidate;
    const detect::Matcher &m_inForce;
    const BacktestOptions &m_options;
    db::Statement m_decision;
    db::Statement m_flag;
    std::map<QString, RuleChange> m_rules;
    BacktestReport m_report;
};

} // namespace

QJsonObject figures(const BacktestReport &report)
{
    return {{u"generations"_s, report.generations},      {u"of_all"_s, report.ofAll},
            {u"flagged_before"_s, report.flaggedBefore}, {u"flagged_after"_s, report.flaggedAfter},
            {u"newly_flagged"_s, report.newlyFlagged},   {u"confirmed"_s, report.after.confirmed},
            {u"decided"_s, report.after.decided}};
}

Result<BacktestReport> backtest(const db::Database &reader, const detect::Matcher &candidate,
                                const detect::Matcher &inForce, const BacktestOptions &options,
                                const ProgressSink &progress, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    Result<BacktestReport> report =
        attempt([&] { return Backtest(reader, candidate, inForce, options).run(progress, stop); });
    if (report)
        report->seconds = double(clock.nsecsElapsed()) * 1e-9;
    return report;
}

} // namespace scan
