#include "app/pictures/hashing.h"

#include "app/journal/journal.h"
#include "app/pictures/bank.h"
#include "app/pictures/flagging.h"
#include "app/pictures/matching.h"
#include "app/pictures/waiting.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <numeric>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr int mostAtOnce = 64;

struct Hashed
{
    Condition condition = Condition::NotKept;
    QSize size;
    std::optional<PerceptualHash> looks;
    bool isDone = false;
};

Hashed hash(const StoredPicture &picture, const DecodingLimits &limits)
{
    if (picture.bytes.isNull())
        return {.isDone = true};
    const Decoding decoding = decode(picture.bytes, limits);
    Hashed hashed{.condition = decoding.condition, .size = decoding.size, .isDone = true};
    if (decoding.condition == Condition::Decoded) {
        hashed.looks = perceptualHashOf(decoding.image);
        hashed.condition = hashed.looks ? Condition::Decoded : Condition::Plain;
    }
    return hashed;
}

class Hashing
{
public:
    Hashing(const ingest::OnWriter &onWriter, const ProgressSink &progress, const std::stop_token &stop, int threads,
            const DecodingLimits &limits)
        : m_onWriter(onWriter)
        , m_progress(progress)
        , m_stop(stop)
        , m_threads(threads)
        , m_limits(limits)
    {
    }

    Result<void> run()
    {
        Result<void> done = onDatabase([&](db::Database &database, journal::Journal &) { begin(database); });
        while (done && m_report.total() < m_waiting) {
            if (m_stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the hashing was stopped"_s);
            std::vector<StoredPicture> portion;
            done = onDatabase([&](db::Database &database, journal::Journal &) { portion = next(database); });
            if (!done || portion.empty())
                break;
            std::vector<Hashed> hashed(portion.size());
            inParallel(portion.size(), m_threads, m_stop, [&](size_t i) { hashed[i] = hash(portion[i], m_limits); });
            done = onDatabase([&](db::Database &database, journal::Journal &journal) {
                store(database, portion, hashed, journal.now());
            });
            if (m_progress)
                m_progress({.done = m_report.total(), .total = m_waiting, .records = m_report.total()});
        }
        return done;
    }

    HashReport &report() { return m_report; }

private:
    Result<void> onDatabase(const std::function<void(db::Database &, journal::Journal &)> &work) const
    {
        return m_onWriter([&](db::Database &database, journal::Journal &journal) {
            return attempt([&] { work(database, journal); });
        });
    }

    void begin(db::Database &database)
    {
        db::Transaction transaction(database);
        flagWaiting(database); // of pictures that came again
        transaction.commit();
        auto query = database.prepare(R"(
            SELECT count(*) FROM picture p LEFT JOIN picture_hash h ON h.picture_id = p.id AND h.method = ?
            WHERE h.picture_id IS NULL)");
        query.with(PerceptualHash::method).next();
        m_waiting = query.integer(0);
    }

    std::vector<StoredPicture> next(const db::Database &database)
    {
        auto query = database.prepare(R"(
            SELECT p.id, p.sha256, p.bytes FROM picture p
            LEFT JOIN picture_hash h ON h.picture_id = p.id AND h.method = ?
            WHERE h.picture_id IS NULL AND p.id > ? ORDER BY p.id LIMIT ?)");
        query.with(PerceptualHash::method, m_last, mostAtOnce);
        std::vector<StoredPicture> portion = readPortion(query);
        return portion;
    }

    void store(db::Database &database, const std::vector<StoredPicture> &portion, const std::vector<Hashed> &hashed,
               Moment now)
    {
        db::Transaction transaction(database);
        const auto known = knownPictures(database);
        if (!known)
            throw db::Error(0, known.error().detail.toStdString());
        auto put = database.prepare(R"(
            INSERT OR REPLACE INTO picture_hash (picture_id, method, state, width, height, perceptual, hashed_at)
            SELECT id, ?2, ?3, ?4, ?5, ?6, ?7 FROM picture WHERE id = ?1)");
        for (size_t i = 0; i < portion.size() && hashed[i].isDone; ++i) {
            const Hashed &one = hashed[i];
            const auto bits = one.looks ? std::optional(std::bit_cast<qint64>(one.looks->bits)) : std::nullopt;
            const auto side = [&](int pixels) { return pixels > 0 ? std::optional<qint64>(pixels) : std::nullopt; };
            put.run(portion[i].id, PerceptualHash::method, one.condition, side(one.size.width()),
                    side(one.size.height()), bits, now);
            m_report.matches += matchOne(database, portion[i].id, portion[i].sha256, one.looks, *known);
            ++m_report.pictures[size_t(one.condition)];
            m_last = portion[i].id;
        }
        flagWaiting(database);
        transaction.commit();
    }

    const ingest::OnWriter &m_onWriter;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;
    int m_threads;
    DecodingLimits m_limits;
    PictureId m_last{};
    qint64 m_waiting = 0;
    HashReport m_report;
};

} // namespace

qint64 HashReport::total() const
{
    return std::accumulate(pictures.begin(), pictures.end(), qint64{0});
}

Result<HashReport> hashWaiting(const ingest::OnWriter &onWriter, const ProgressSink &progress,
                               const std::stop_token &stop, int threads, const DecodingLimits &limits)
{
    QElapsedTimer clock;
    clock.start();
    Hashing hashing(onWriter, progress, stop, threads, limits);
    const Result<void> done = attempt([&] { return hashing.run(); });
    HashReport report = hashing.report();
    report.seconds = double(clock.nsecsElapsed()) * 1e-9;
    if (report.total() > 0) {
        const Result<void> noted = onWriter([&](db::Database &database, journal::Journal &journal) {
            return attempt([&] {
                db::Transaction transaction(database);
                journal.append(u"pictures.hashed"_s, u"pictures"_s,
                               {{u"pictures"_s, report.total()},
                                {u"decoded"_s, report.count(Condition::Decoded) + report.count(Condition::Plain)},
                                {u"matches"_s, report.matches}});
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

} // namespace pictures
