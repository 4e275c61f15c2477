#include "app/pictures/judging.h"

#include "app/detect/flag.h"
#include "app/estimates/counting.h"
#include "app/estimates/estimatestore.h"
#include "app/journal/journal.h"
#include "app/onnx/imagemodel.h"
#include "db/transaction.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr int mostAtOnce = 16; // generations

/// A generation with the bytes of its pictures.
struct Shown
{
    GenerationId generation{};
    std::vector<QByteArray> prompt;
    std::vector<QByteArray> output;
};

/// What a classifier says of all of \a pictures together; none: none of them can be decoded.
Result<std::optional<std::vector<float>>> judge(const classify::ImageClassifier &classifier,
                                                const std::vector<QByteArray> &pictures, const DecodingLimits &limits,
                                                const std::stop_token &stop)
{
    std::optional<std::vector<float>> highest;
    for (const QByteArray &bytes : pictures) {
        const Decoding decoding = decode(bytes, limits);
        if (decoding.image.isNull())
            continue;
        const QImage image = decoding.image.convertToFormat(QImage::Format_RGB888);
        std::vector<uint8_t> rgb; // without the gaps at the ends of an image's lines
        const auto width = static_cast<qsizetype>(image.width()) * 3;
        rgb.reserve(static_cast<size_t>(width) * static_cast<size_t>(image.height()));
        for (int y = 0; y < image.height(); ++y)
            rgb.insert(rgb.end(), image.constScanLine(y), image.constScanLine(y) + width);
        const classify::Picture one{.rgb = rgb, .width = image.width(), .height = image.height()};
        const auto verdict = classifier.classify({&one, 1}, stop);
        if (!verdict)
            return failed(verdict);
        const std::vector<float> &probabilities = verdict->front().probabilities;
        if (!highest)
            highest.emplace(probabilities.size());
        for (size_t i = 0; i < probabilities.size(); ++i)
            (*highest)[i] = std::max((*highest)[i], probabilities[i]);
    }
    return highest;
}

class Judging
{
public:
    Judging(const ingest::OnWriter &onWriter, const ProgressSink &progress, const std::stop_token &stop,
            const DecodingLimits &limits)
        : m_onWriter(onWriter)
        , m_progress(progress)
        , m_stop(stop)
        , m_limits(limits)
    {
    }

    Result<void> run()
    {
        std::vector<estimates::RegisteredClassifier> inForce;
        if (const Result<void> asked = prepare(inForce); !asked)
            return asked;
        for (const estimates::RegisteredClassifier &registered : inForce) {
            const auto classifier = onnxmodels::OnnxImageModel::open(registered.folder);
            if (!classifier)
                return failed(classifier);
            if ((*classifier)->hash() != registered.hash)
                return fail(Failure::Kind::Corrupt, u"the files in its folder are no longer those of its hash"_s,
                            registered.folder);
            if (const Result<void> done = runOne(registered.id, **classifier); !done)
                return done;
        }
        return {};
    }

    const estimates::JudgingReport &report() const { return m_report; }

private:
    Result<void> prepare(std::vector<estimates::RegisteredClassifier> &inForce)
    {
        return m_onWriter([&](db::Database &database, journal::Journal &) -> Result<void> {
            auto all = estimates::registeredClassifiers(database);
            if (!all)
                return failed(all);
            for (estimates::RegisteredClassifier &one : *all) {
                const bool isInForce = one.state != estimates::ClassifierState::Off;
                if (one.kind != estimates::ClassifierKind::OnnxPicture || !isInForce)
                    continue;
                const Result<qint64> waiting = estimates::waitingFor(database, one);
                if (!waiting)
                    return failed(waiting);
                m_total += *waiting;
                if (*waiting > 0)
                    inForce.push_back(std::move(one));
            }
            return {};
        });
    }

    Result<void> runOne(estimates::ClassifierId id, const classify::ImageClassifier &classifier)
    {
        for (GenerationId last{};;) {
            if (m_stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the classifier was stopped"_s);
            std::vector<Shown> portion;
            Result<void> done = onDatabase([&](db::Database &database) { portion = next(database, id, last); });
            if (!done || portion.empty())
                return done;
            std::vector<estimates::Scores> scores;
            for (const Shown &shown : portion) {
                auto prompt = judge(classifier, shown.prompt, m_limits, m_stop);
                auto output = judge(classifier, shown.output, m_limits, m_stop);
                if (!prompt || !output)
                    return prompt ? failed(output) : failed(prompt);
                scores.push_back({.prompt = std::move(*prompt), .output = std::move(*output)});
            }
            done = onDatabase([&](db::Database &database) { store(database, id, portion, scores); });
            if (!done)
                return done;
            last = portion.back().generation;
            m_report.generations += std::ssize(portion);
            if (m_progress)
                m_progress({.done = m_report.generations, .total = m_total, .records = m_report.generations});
        }
    }

    Result<void> onDatabase(const std::function<void(db::Database &)> &work) const
    {
        return m_onWriter([&](db::Database &database, journal::Journal &) { return attempt([&] { work(database); }); });
    }

    static std::vector<Shown> next(const db::Database &database, estimates::ClassifierId id, GenerationId last)
    {
        auto query = database.prepare(R"(
            SELECT g.generation_id, g.is_output, p.bytes FROM generation_picture g
            JOIN picture p ON p.id = g.picture_id
            WHERE g.generation_id > ?1 AND p.bytes IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM verdict v WHERE v.generation_id = g.generation_id AND v.classifier_id = ?2)
            ORDER BY g.generation_id, g.number)");
        query.with(last, id);
        std::vector<Shown> portion;
        while (query.next()) {
            const auto generation = query.id<GenerationId>(0);
            if (portion.empty() || portion.back().generation != generation) {
                if (portion.size() == mostAtOnce)
                    break;
                portion.push_back({.generation = generation});
            }
            (query.integer(1) != 0 ? portion.back().output : portion.back().prompt).push_back(query.blob(2));
        }
        return portion;
    }

    static void store(db::Database &database, estimates::ClassifierId id, const std::vector<Shown> &portion,
                      const std::vector<estimates::Scores> &scores)
    {
        db::Transaction transaction(database);
        const auto now = estimates::registeredClassifier(database, id);
        if (!now)
            throw db::Error(0, now.error().detail.toStdString());
        auto put = database.prepare("INSERT OR REPLACE INTO verdict (generation_id, classifier_id, scores)"
                                    " SELECT id, ?2, ?3 FROM generation WHERE id = ?1");
        for (size_t i = 0; i < portion.size(); ++i) {
            const QByteArray bytes = toBytes(scores[i], now->categories.size());
            put.run(portion[i].generation, id, bytes);
            if (database.changes() > 0 && estimates::count(database, portion[i].generation, bytes, *now))
                detect::flagAgain(database, portion[i].generation);
        }
        transaction.commit();
    }

    const ingest::OnWriter &m_onWriter;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;
    DecodingLimits m_limits;
    qint64 m_total = 0;
    estimates::JudgingReport m_report;
};

} // namespace

Result<estimates::JudgingReport> judgeWaiting(const ingest::OnWriter &onWriter, const ProgressSink &progress,
                                              const std::stop_token &stop, const DecodingLimits &limits)
{
    QElapsedTimer clock;
    clock.start();
    Judging judging(onWriter, progress, stop, limits);
    const Result<void> done = judging.run();
    estimates::JudgingReport report = judging.report();
    report.seconds = double(clock.nsecsElapsed()) * 1e-9;
    const Result<void> noted = estimates::noteJudging(onWriter, report);
    if (!noted || !done)
        return done ? failed(noted) : failed(done);
    return report;
}

} // namespace pictures
