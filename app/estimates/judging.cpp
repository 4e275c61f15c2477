#include "app/estimates/judging.h"

#include "app/estimates/estimatestore.h"
#include "app/estimates/parallel.h"
#include "app/estimates/portions.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QElapsedTimer>

#include <algorithm>
#include <future>
#include <utility>

using namespace Qt::StringLiterals;

namespace estimates {

namespace {

constexpr int fewest = 64;   // generations at a time, for a slow classifier
constexpr int most = 8192;
constexpr double patience = 0.4; // seconds that one portion should take at most

class Judging
{
public:
    Judging(const ingest::OnWriter &onWriter, const ProgressSink &progress, const std::stop_token &stop)
        : m_onWriter(onWriter)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    Result<void> run()
    {
        std::vector<RegisteredClassifier> inForce;
        const Result<void> asked = prepare(inForce);
        if (!asked)
            return asked;
        for (const RegisteredClassifier &classifier : inForce) {
            if (const Result<void> done = runOne(classifier); !done)
                return done;
        }
        return {};
    }

    const JudgingReport &report() const { return m_report; }

private:
    Result<void> prepare(std::vector<RegisteredClassifier> &inForce)
    {
        return m_onWriter([&](db::Database &database, journal::Journal &) -> Result<void> {
            Result<std::vector<RegisteredClassifier>> all = registeredClassifiers(database);
            if (!all)
                return failed(all);
            for (RegisteredClassifier &one : *all) {
                if (one.state == ClassifierState::Off || one.kind == ClassifierKind::OnnxPicture)
                    continue;
                const Result<qint64> waiting = waitingFor(database, one);
                if (!waiting)
                    return failed(waiting);
                m_total += *waiting;
                if (*waiting > 0)
                    inForce.push_back(std::move(one));
            }
            return {};
        });
    }

    Result<void> runOne(const RegisteredClassifier &registered)
    {
        std::shared_ptr<const classify::Classifier> classifier;
        const Result<void> loaded = m_onWriter([&](db::Database &database, journal::Journal &) -> Result<void> {
            auto found = loadClassifier(database, registered);
            if (!found)
                return failed(found);
            classifier = std::move(*found);
            return {};
        });
        if (!loaded)
            return loaded;
        m_size = fewest;
        for (const auto &stage : {&Judging::judgeChanged, &Judging::judgeNew, &Judging::judgeChanged}) {
            if (const Result<void> done = (this->*stage)(registered.id, *classifier); !done)
                return done;
        }
        return {};
    }

    Result<void> judgeChanged(ClassifierId id, const classify::Classifier &classifier)
    {
        while (true) {
            if (m_stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the classifier was stopped"_s);
            Portion portion;
            const Result<void> read =
                onDatabase([&](db::Database &database) { portion = changedPortion(database, id, m_size); });
            if (!read || portion.isNothing())
                return read;
            const Result<std::vector<Scores>> scores = judgeAll(classifier, portion.texts, m_stop);
            if (!scores)
                return failed(scores);
            if (const Result<void> kept = keep(id, portion, *scores); !kept)
                return kept;
        }
    }

    /// While one portion is judged, the one before it is stored and the next one read: else a processor would wait.
    Result<void> judgeNew(ClassifierId id, const classify::Classifier &classifier)
    {
        Portion portion;
        Result<void> read =
            onDatabase([&](db::Database &database) { portion = nextPortion(database, id, {}, m_size); });
        while (read && !portion.isNothing()) {
            QElapsedTimer clock;
            clock.start();
            auto judging = std::async(std::launch::async, [&] { return judgeAll(classifier, portion.texts, m_stop); });
            Portion next;
            read = onDatabase([&](db::Database &database) { next = nextPortion(database, id, *portion.end, m_size); });
            const Result<void> kept = keepJudged(id);
            Result<std::vector<Scores>> scores = judging.get();
            if (!kept)
                return kept;
            if (!scores)
                return failed(scores);
            m_judged = {std::exchange(portion, std::move(next)), std::move(*scores)};
            adapt(double(clock.nsecsElapsed()) * 1e-9);
        }
        const Result<void> kept = keepJudged(id);
        return read ? kept : read;
    }

    /// The portion that was judged last, if it is not stored yet.
    Result<void> keepJudged(ClassifierId id)
    {
        const auto judged = std::exchange(m_judged, {});
        return judged ? keep(id, judged->first, judged->second) : Result<void>();
    }

    Result<void> keep(ClassifierId id, const Portion &portion, const std::vector<Scores> &scores)
    {
        const Result<void> stored = onDatabase([&](db::Database &database) { store(database, id, portion, scores); });
        if (!stored)
            return stored;
        m_report.generations += std::ssize(portion.texts);
        if (m_progress)
            m_progress({.done = m_report.generations, .total = m_total, .records = m_report.generations});
        return {};
    }

    /// As many at a time as take about a quarter of a second: a slow classifier is to be stopped soon too.
    void adapt(double seconds)
    {
        if (seconds < patience / 2)
            m_size = std::min(m_size * 2, most);
        else if (seconds > patience)
            m_size = std::max(m_size / 2, fewest);
    }

    Result<void> onDatabase(const std::function<void(db::Database &)> &work) const
    {
        return m_onWriter([&](db::Database &database, journal::Journal &) { return attempt([&] { work(database); }); });
    }

    const ingest::OnWriter &m_onWriter;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;
    qint64 m_total = 0;
    int m_size = fewest;
    std::optional<std::pair<Portion, std::vector<Scores>>> m_judged; ///< of the classifier at hand, not stored yet
    JudgingReport m_report;
};

} // namespace

Result<JudgingReport> judgeWaiting(const ingest::OnWriter &onWriter, const ProgressSink &progress,
                                   const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    Judging judging(onWriter, progress, stop);
    const Result<void> done = judging.run();
    JudgingReport report = judging.report();
    report.seconds = double(clock.nsecsElapsed()) * 1e-9;
    const Result<void> noted = noteJudging(onWriter, report);
    if (!noted || !done)
        return done ? failed(noted) : failed(done);
    return report;
}

Result<void> noteJudging(const ingest::OnWriter &onWriter, JudgingReport &report)
{
    if (report.generations == 0)
        return {};
    return onWriter([&](db::Database &database, journal::Journal &journal) {
        return attempt([&] {
            db::Transaction transaction(database);
            auto query = database.prepare("SELECT count(*) FROM estimate");
            query.next();
            report.estimates = query.integer(0);
            journal.append(u"classifier.judged"_s, u"classifier"_s,
                           {{u"generations"_s, report.generations}, {u"estimates"_s, report.estimates}});
            transaction.commit();
        });
    });
}

} // namespace estimates
