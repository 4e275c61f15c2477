#include "app/estimates/judging.h"

#include "app/detect/flag.h"
#include "app/estimates/counting.h"
#include "app/estimates/estimatestore.h"
#include "app/estimates/parallel.h"
#include "app/journal/journal.h"
#include "db/transaction.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace estimates {

namespace {

constexpr int fewest = 64;   // generations at a time, for a slow classifier
constexpr int most = 8192;
constexpr double patience = 0.4; // seconds that one portion should take at most

/// Some generations on their way through a classifier.
struct Portion
{
    std::vector<scan::StoredText> texts;
    std::optional<GenerationId> end; ///< all up to here are among them; none: they are of `unjudged`
};

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
        int size = fewest;
        while (true) {
            if (m_stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the classifier was stopped"_s);
            QElapsedTimer clock;
            clock.start();
            Portion portion;
            Result<void> done =
                onDatabase([&](db::Database &database) { portion = next(database, registered.id, size); });
            if (!done || (portion.texts.empty() && !portion.end))
                return done;
            const Result<std::vector<Scores>> scores = judgeAll(*classifier, portion.texts, m_stop);
            if (!scores)
                return failed(scores);
            done = onDatabase([&](db::Database &database) { store(database, registered.id, portion, *scores); });
            if (!done)
                return done;
            m_report.generations += std::ssize(portion.texts);
            if (m_progress)
                m_progress({.done = m_report.generations, .total = m_total, .records = m_report.generations});
            const double seconds = double(clock.nsecsElapsed()) * 1e-9;
            size = seconds < patience / 2 ? std::min(size * 2, most)
                : seconds > patience      ? std::max(size / 2, fewest)
                                          : size;
        }
    }

    Result<void> onDatabase(const std::function<void(db::Database &)> &work) const
    {
        return m_onWriter([&](db::Database &database, journal::Journal &) { return attempt([&] { work(database); }); });
    }

    static Portion next(const db::Database &database, ClassifierId id, int size)
    {
        Portion portion;
        auto late = database.prepare(R"(
            SELECT t.generation_id, t.prompt, t.output FROM unjudged u
            JOIN generation_text t ON t.generation_id = u.generation_id WHERE u.classifier_id = ? LIMIT ?)");
        late.with(id, size);
        while (late.next())
            portion.texts.push_back({late.id<GenerationId>(0), std::string(late.utf8(1)), std::string(late.utf8(2))});
        if (!portion.texts.empty())
            return portion;
        auto range = database.prepare("SELECT judged_to, (SELECT coalesce(max(generation_id), 0) FROM generation_text) "
                                      "FROM classifier WHERE id = ?");
        if (!range.with(id).next() || range.integer(0) >= range.integer(1))
            return portion;
        scan::StoredTexts stored =
            scan::storedTexts(database, GenerationId(range.integer(0) + 1), GenerationId(range.integer(1)), size);
        portion.texts = std::move(stored.texts);
        portion.end = stored.last;
        return portion;
    }

    /// Texts that changed while they were judged are left to `unjudged`.
    void store(db::Database &database, ClassifierId id, const Portion &portion, const std::vector<Scores> &scores)
    {
        db::Transaction transaction(database);
        const Result<RegisteredClassifier> now = registeredClassifier(database, id);
        if (!now)
            throw db::Error(0, now.error().detail.toStdString());
        auto put =
            database.prepare("INSERT OR REPLACE INTO verdict (generation_id, classifier_id, scores) VALUES (?, ?, ?)");
        auto same =
            database.prepare("SELECT 1 FROM generation_text WHERE generation_id = ? AND prompt = ? AND output = ?");
        auto judged = database.prepare("DELETE FROM unjudged WHERE classifier_id = ? AND generation_id = ?");
        if (portion.end)
            database.run("UPDATE classifier SET judged_to = max(judged_to, ?) WHERE id = ?", *portion.end, id);
        for (size_t i = 0; i < portion.texts.size(); ++i) {
            const scan::StoredText &text = portion.texts[i];
            if (!same.with(text.generation, std::string_view(text.prompt), std::string_view(text.output)).next()) {
                leave(database, id, text.generation);
                continue;
            }
            const QByteArray bytes = toBytes(scores[i], now->categories.size());
            put.run(text.generation, id, bytes);
            judged.run(id, text.generation);
            if (count(database, text.generation, bytes, *now))
                detect::flagAgain(database, text.generation);
        }
        transaction.commit();
    }

    static void leave(const db::Database &database, ClassifierId id, GenerationId generation)
    {
        database.run("INSERT OR IGNORE INTO unjudged SELECT ?, id FROM generation WHERE id = ?", id, generation);
    }

    const ingest::OnWriter &m_onWriter;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;
    qint64 m_total = 0;
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
            auto query = database.prepare("SELECT count(*) FROM estimate");
            query.next();
            report.estimates = query.integer(0);
            journal.append(u"classifier.judged"_s, u"classifier"_s,
                           {{u"generations"_s, report.generations}, {u"estimates"_s, report.estimates}});
        });
    });
}

} // namespace estimates
