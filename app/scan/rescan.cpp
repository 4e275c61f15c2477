#include "app/scan/rescan.h"

#include "app/detect/findingstore.h"
#include "app/detect/scanlog.h"
#include "app/journal/journal.h"
#include "app/scan/parallel.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scan {

namespace {

using PackIds = std::vector<detect::RulePackId>;

/// What has to be done for a stale range.
struct Change
{
    PackIds kept; ///< packs that scanned it and are in force: what they found stays
    detect::ActiveRules added;
};

/// Where nobody knows what scanned the range, nothing is kept.
Result<Change> changeFor(const detect::ScannedRange &range, const detect::ActiveRules &rules)
{
    const PackIds had = range.packs.value_or(PackIds());
    Change change;
    std::vector<detect::RulePack> packs;
    for (size_t i = 0; i < rules.packIds.size(); ++i) {
        if (std::ranges::contains(had, rules.packIds[i])) {
            change.kept.push_back(rules.packIds[i]);
        } else {
            change.added.packIds.push_back(rules.packIds[i]);
            packs.push_back(rules.matcher->packs()[i]);
        }
    }
    auto matcher = detect::Matcher::compile(std::move(packs), detect::EngineCache::ofUser());
    if (!matcher)
        return failed(matcher);
    change.added.matcher = std::move(*matcher);
    return change;
}

class Rescan
{
public:
    Rescan(const ingest::OnWriter &onWriter, const detect::ActiveRules &rules, const ProgressSink &progress,
           const std::stop_token &stop)
        : m_onWriter(onWriter)
        , m_rules(rules)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    Result<void> run()
    {
        std::vector<detect::ScannedRange> stale;
        const Result<void> asked = onDatabase([&](db::Database &database) {
            stale = detect::staleRanges(database, m_rules.packIds);
            m_total = detect::generationsIn(database, stale);
        });
        if (!asked)
            return asked;
        for (const detect::ScannedRange &range : stale) {
            const Result<Change> change = changeFor(range, m_rules);
            if (!change)
                return failed(change);
            if (const Result<void> done = scan(range, *change); !done)
                return done;
        }
        return {};
    }

    const RescanReport &report() const { return m_report; }

private:
    Result<void> onDatabase(const std::function<void(db::Database &)> &work) const
    {
        return m_onWriter([&](db::Database &database, journal::Journal &) { return attempt([&] { work(database); }); });
    }

    Result<void> scan(const detect::ScannedRange &range, const Change &change)
    {
        for (GenerationId from = range.first; from <= range.last;) {
            if (m_stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the scan was stopped"_s);
            GenerationId to{};
            const Result<void> done =
                onDatabase([&](db::Database &database) { to = scanSome(database, from, range.last, change); });
            if (!done)
                return done;
            if (m_progress)
                m_progress({.done = m_report.generations, .total = m_total, .records = m_report.generations});
            from = static_cast<GenerationId>(static_cast<qint64>(to) + 1);
        }
        return {};
    }

    /// Returns the last that is scanned.
    GenerationId scanSome(db::Database &database, GenerationId from, GenerationId last, const Change &change)
    {
        db::Transaction transaction(database);
        const StoredTexts stored = storedTexts(database, from, last);
        const auto found = scanAll(*change.added.matcher, stored.texts);
        const qint64 before = findingsIn(database, from, stored.last);
        qint64 added = 0;
        detect::FindingWriter writer(database, change.added.matcher, change.added.packIds);
        for (size_t i = 0; i < found.size(); ++i) {
            added += std::ssize(found[i]);
            writer.update(stored.texts[i].generation, change.kept, found[i]);
        }
        detect::noteScan(database, from, stored.last, m_rules.packIds);
        const qint64 after = findingsIn(database, from, stored.last);
        transaction.commit();
        m_report.generations += std::ssize(found);
        m_report.found += added;
        m_report.withdrawn += before + added - after;
        return stored.last;
    }

    static qint64 findingsIn(const db::Database &database, GenerationId from, GenerationId to)
    {
        auto query = database.prepare(R"(
            SELECT (SELECT count(*) FROM finding WHERE generation_id BETWEEN ?1 AND ?2)
                 + (SELECT count(*) FROM shadow_finding WHERE generation_id BETWEEN ?1 AND ?2))");
        query.with(from, to).next();
        return query.integer(0);
    }

    const ingest::OnWriter &m_onWriter;
    const detect::ActiveRules &m_rules;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;
    qint64 m_total = 0;
    RescanReport m_report;
};

} // namespace

Result<RescanReport> rescan(const ingest::OnWriter &onWriter, const detect::ActiveRules &rules,
                            const ProgressSink &progress, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    Rescan rescan(onWriter, rules, progress, stop);
    const Result<void> done = attempt([&] { return rescan.run(); });
    RescanReport report = rescan.report();
    report.seconds = double(clock.nsecsElapsed()) * 1e-9;
    if (report.generations > 0) {
        const Result<void> noted = onWriter([&](db::Database &database, journal::Journal &journal) {
            return attempt([&] {
                db::Transaction transaction(database);
                journal.append(done ? u"scan.finished"_s : u"scan.stopped"_s, u"scan"_s,
                               {{u"generations"_s, report.generations},
                                {u"found"_s, report.found},
                                {u"withdrawn"_s, report.withdrawn}});
                transaction.commit();
            });
        });
        if (!noted)
            return failed(noted);
    }
    if (!done)
        return failed(done);
    return report;
}

} // namespace scan
