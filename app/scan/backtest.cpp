#include "app/scan/backtest.h"

#include "app/scan/scanthreads.h"
#include "app/scan/versions.h"
#include "db/database.h"

#include <QElapsedTimer>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace scan {

namespace {

/// Where in a generation a rule found something.
struct Place
{
    size_t rule = 0; ///< in the report
    detect::Part part = detect::Part::Prompt;
    size_t begin = 0;
    size_t end = 0;

    auto operator<=>(const Place &) const = default;
};

/// Sorted, each once.
using Places = std::vector<Place>;

void settle(Places &places)
{
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
}

class Backtest
{
public:
    Backtest(const db::Database &reader, const Versions &versions, const BacktestOptions &options,
             const ProgressSink &progress, const std::stop_token &stop)
        : m_reader(reader)
        , m_versions(versions)
        , m_options(options)
        , m_progress(progress)
        , m_stop(stop)
        , m_decision(reader.prepare("SELECT is_problem FROM review_state WHERE generation_id = ?"
                                    " AND is_problem IS NOT NULL"))
        , m_flag(reader.prepare("SELECT 1 FROM flag WHERE generation_id = ?"))
        , m_threads(versions.matcher())
    {
        for (const QString &rule : versions.ruleIds())
            m_report.rules.push_back({.rule = rule});
    }

    Result<BacktestReport> run()
    {
        auto bounds =
            m_reader.prepare("SELECT coalesce(min(generation_id), 1), coalesce(max(generation_id), 0), count(*)"
                             " FROM generation_text");
        bounds.next();
        const auto first = bounds.integer(0);
        const auto last = bounds.integer(1);
        m_report.ofAll = bounds.integer(2);
        const qint64 wanted = m_wanted = std::min(m_options.sample.value_or(m_report.ofAll), m_report.ofAll);
        // A sample is blocks of neighbours, evenly over the store: each costs one descent of the table.
        const qint64 blocks = wanted < m_report.ofAll ? std::max<qint64>(1, wanted / inABlock) : 1;
        const qint64 step = (last - first + 1 + blocks - 1) / std::max<qint64>(1, blocks);
        for (qint64 block = 0; block < blocks && first <= last; ++block) {
            const qint64 from = first + block * step;
            const qint64 most = (wanted * (block + 1)) / blocks - (wanted * block) / blocks;
            if (const Result<void> done = scanStretch(from, last, most); !done)
                return failed(done);
        }
        takeBlocks(0);
        return m_report;
    }

private:
    static constexpr qint64 inABlock = 256;
    static constexpr size_t bytesInABlock = 1 << 20;

    /// Texts that are being scanned.
    struct Block
    {
        qint64 generations = 0;
        std::future<std::vector<ScannedText>> found;
    };

    /// \a most of the generations from \a from on.
    Result<void> scanStretch(qint64 from, qint64 last, qint64 most)
    {
        while (most > 0 && from <= last) {
            if (m_stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the back-test was stopped"_s);
            StoredTexts stored = storedTexts(m_reader, static_cast<GenerationId>(from), static_cast<GenerationId>(last),
                                             static_cast<int>(std::min(most, inABlock)), bytesInABlock);
            most -= std::ssize(stored.texts);
            from = static_cast<qint64>(stored.last) + 1;
            const qint64 count = std::ssize(stored.texts);
            m_blocks.push_back({count, m_threads.scan(std::move(stored.texts))});
            takeBlocks(2 * m_threads.count());
        }
        return {};
    }

    /// Takes what is found, in order, until no more than \a left blocks are on their way.
    void takeBlocks(size_t left)
    {
        for (; m_blocks.size() > left; m_blocks.pop_front()) {
            for (const ScannedText &text : m_blocks.front().found.get())
                compare(text);
            m_report.generations += m_blocks.front().generations;
            if (m_progress)
                m_progress({.done = m_report.generations, .total = m_wanted, .records = m_report.generations});
        }
    }

    void compare(const ScannedText &text)
    {
        Places were;
        Places are;
        bool wasFlagged = false;
        bool isFlagged = false;
        for (const detect::Match &match : text.matches) {
            const Versions::Role &role = m_versions.role(match.rule);
            const bool counts = !m_versions.matcher().rule(match.rule).inShadow;
            wasFlagged |= role.isBefore && counts;
            isFlagged |= role.isAfter && counts;
            const Place place{role.rule, match.part, match.span.begin, match.span.end};
            if (role.isBefore)
                were.push_back(place);
            if (role.isAfter)
                are.push_back(place);
        }
        settle(were);
        settle(are);
        for (const Place &place : were)
            ++m_report.rules[place.rule].before;
        for (const Place &place : are)
            ++m_report.rules[place.rule].after;
        addChanges(text.generation, were, are);
        m_report.flaggedBefore += wasFlagged;
        m_report.flaggedAfter += isFlagged;
        if (isFlagged && !wasFlagged && !m_flag.with(text.generation).next())
            ++m_report.newlyFlagged;
        addDecision(text.generation, wasFlagged, isFlagged);
    }

    void addChanges(GenerationId generation, const Places &were, const Places &are)
    {
        Places changed;
        std::ranges::set_difference(were, are, std::back_inserter(changed));
        for (const Place &place : changed) {
            ++m_report.rules[place.rule].lost;
            addExample(m_report.lost, generation, place);
        }
        changed.clear();
        std::ranges::set_difference(are, were, std::back_inserter(changed));
        for (const Place &place : changed) {
            ++m_report.rules[place.rule].gained;
            addExample(m_report.gained, generation, place);
        }
    }

    void addExample(std::vector<ChangedFinding> &examples, GenerationId generation, const Place &place) const
    {
        if (examples.size() < m_options.examples)
            examples.push_back({generation, m_report.rules[place.rule].rule, place.part, {place.begin, place.end}});
    }

    void addDecision(GenerationId generation, bool wasFlagged, bool isFlagged)
    {
        if (!m_decision.with(generation).next())
            return;
        const bool isConfirmed = m_decision.integer(0) == 1;
        m_report.before.decided += wasFlagged;
        m_report.before.confirmed += wasFlagged && isConfirmed;
        m_report.after.decided += isFlagged;
        m_report.after.confirmed += isFlagged && isConfirmed;
    }

    const db::Database &m_reader;
    const Versions &m_versions;
    const BacktestOptions &m_options;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;
    db::Statement m_decision;
    db::Statement m_flag;
    qint64 m_wanted = 0; // generations
    BacktestReport m_report;
    std::deque<Block> m_blocks;
    ScanThreads m_threads;
};

} // namespace

QJsonObject figures(const BacktestReport &report)
{
    return {{u"generations"_s, report.generations},      {u"of_all"_s, report.ofAll},
            {u"flagged_before"_s, report.flaggedBefore}, {u"flagged_after"_s, report.flaggedAfter},
            {u"newly_flagged"_s, report.newlyFlagged},   {u"confirmed"_s, report.after.confirmed},
            {u"decided"_s, report.after.decided}};
}

Result<BacktestReport> backtest(const db::Database &reader, std::span<const detect::RulePack> candidate,
                                std::span<const detect::RulePack> inForce, const BacktestOptions &options,
                                const ProgressSink &progress, const std::stop_token &stop,
                                const detect::EngineCache &cache)
{
    QElapsedTimer clock;
    clock.start();
    const Result<Versions> versions = Versions::compile(inForce, candidate, cache);
    if (!versions)
        return failed(versions);
    Result<BacktestReport> report = attempt([&] { return Backtest(reader, *versions, options, progress, stop).run(); });
    if (report)
        report->seconds = double(clock.nsecsElapsed()) * 1e-9;
    return report;
}

} // namespace scan
