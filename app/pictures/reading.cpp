#include "app/pictures/reading.h"

#include "app/journal/journal.h"
#include "app/pictures/flagging.h"
#include "app/pictures/textfindings.h"
#include "app/pictures/waiting.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <mutex>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr int mostAtOnce = 16;
constexpr int textsAtOnce = 512;

/// Readers that no thread uses just now: each serves one at a time, and opening one takes a second.
class Readers
{
public:
    Result<std::unique_ptr<TextReader>> take()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_idle.empty()) {
                auto reader = std::move(m_idle.back());
                m_idle.pop_back();
                return reader;
            }
        }
        return TextReader::open();
    }

    void give(std::unique_ptr<TextReader> reader)
    {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(reader));
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<TextReader>> m_idle;
};

struct ReadPicture
{
    RecognisedText text;
    QString tool;
    bool isDone = false;
};

class Reading
{
public:
    Reading(const ingest::OnWriter &onWriter, const detect::ActiveRules &rules, const ReadingOptions &options,
            const ProgressSink &progress, const std::stop_token &stop)
        : m_onWriter(onWriter)
        , m_scan(rules)
        , m_options(options)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    Result<void> run()
    {
        Result<void> done = onDatabase([&](db::Database &database, Moment) { begin(database); });
        for (qint64 again = textsAtOnce; done && again == textsAtOnce;) {
            if (m_stop.stop_requested())
                return stopped();
            done = onDatabase([&](db::Database &database, Moment) { again = lookAgain(database); });
        }
        while (done && m_report.total() < m_waiting) {
            if (m_stop.stop_requested())
                return stopped();
            std::vector<StoredPicture> portion;
            done = onDatabase([&](db::Database &database, Moment) { portion = next(database); });
            if (!done || portion.empty())
                break;
            const Result<std::vector<ReadPicture>> read = readAll(portion);
            if (!read)
                return failed(read);
            done = onDatabase([&](db::Database &database, Moment now) { store(database, portion, *read, now); });
            if (m_progress)
                m_progress({.done = m_report.total(), .total = m_waiting, .records = m_report.total()});
        }
        return done;
    }

    const ReadReport &report() const { return m_report; }

private:
    static Result<void> stopped() { return fail(Failure::Kind::Cancelled, u"the reading was stopped"_s); }

    Result<void> onDatabase(const std::function<void(db::Database &, Moment)> &work) const
    {
        return m_onWriter([&](db::Database &database, journal::Journal &journal) {
            return attempt([&] { work(database, journal.now()); });
        });
    }

    void begin(const db::Database &database)
    {
        db::Transaction transaction(database);
        flagWaiting(database); // of pictures that came again
        if (m_options.againInTime)
            database.run("DELETE FROM picture_text WHERE state = ?", TextState::TimedOut);
        transaction.commit();
        auto query = database.prepare(R"(
            SELECT count(*) FROM picture p LEFT JOIN picture_text t ON t.picture_id = p.id WHERE t.picture_id IS NULL)");
        query.next();
        m_waiting = query.integer(0);
    }

    qint64 lookAgain(const db::Database &database)
    {
        db::Transaction transaction(database);
        const qint64 texts = m_scan.findAgain(database, textsAtOnce);
        flagWaiting(database);
        transaction.commit();
        m_report.lookedAtAgain += texts;
        return texts;
    }

    std::vector<StoredPicture> next(const db::Database &database) const
    {
        auto query = database.prepare(R"(
            SELECT p.id, p.sha256, p.bytes FROM picture p LEFT JOIN picture_text t ON t.picture_id = p.id
            WHERE t.picture_id IS NULL AND p.id > ? ORDER BY p.id LIMIT ?)");
        query.with(m_last, mostAtOnce);
        return readPortion(query);
    }

    /// Fails as the opening of a reader does.
    Result<std::vector<ReadPicture>> readAll(const std::vector<StoredPicture> &portion)
    {
        std::vector<ReadPicture> read(portion.size());
        std::vector<std::optional<Failure>> failures(portion.size());
        inParallel(portion.size(), m_options.threads, m_stop, [&](size_t i) {
            const Decoding decoding =
                portion[i].bytes.isNull() ? Decoding() : decode(portion[i].bytes, m_options.decoding);
            if (decoding.condition == Condition::Decoded) {
                auto reader = m_readers.take();
                if (!reader) {
                    failures[i] = reader.error();
                    return;
                }
                read[i].text = (*reader)->read(decoding.image, m_options.reading, m_stop);
                read[i].tool = (*reader)->tool();
                m_readers.give(std::move(*reader));
            }
            read[i].isDone = !m_stop.stop_requested(); // or it was cut short
        });
        for (const std::optional<Failure> &failure : failures) {
            if (failure)
                return std::unexpected(*failure);
        }
        return read;
    }

    void store(const db::Database &database, const std::vector<StoredPicture> &portion,
               const std::vector<ReadPicture> &read, Moment now)
    {
        db::Transaction transaction(database);
        auto put = database.prepare(R"(
            INSERT OR REPLACE INTO picture_text (picture_id, state, text, words, confidence, tool, read_at, rules)
            SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM picture WHERE id = ?1)");
        for (size_t i = 0; i < portion.size() && read[i].isDone; ++i) {
            const RecognisedText &text = read[i].text;
            put.run(portion[i].id, text.state, std::string_view(text.text), std::string_view(wordsToJson(text.words)),
                    text.confidence(), read[i].tool.isNull() ? u""_s : read[i].tool, now, m_scan.mark());
            m_scan.find(database, portion[i].id, text);
            ++m_report.pictures[size_t(text.state)];
            m_last = portion[i].id;
        }
        flagWaiting(database);
        transaction.commit();
    }

    const ingest::OnWriter &m_onWriter;
    TextScan m_scan;
    const ReadingOptions &m_options;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;
    Readers m_readers;
    PictureId m_last{};
    qint64 m_waiting = 0;
    ReadReport m_report;
};

Result<void> note(const ingest::OnWriter &onWriter, ReadReport &report)
{
    return onWriter([&](db::Database &database, journal::Journal &journal) {
        return attempt([&] {
            db::Transaction transaction(database);
            auto query = database.prepare("SELECT count(*) FROM picture_finding WHERE in_shadow = 0");
            query.next();
            report.findings = query.integer(0);
            if (report.total() + report.lookedAtAgain > 0)
                journal.append(u"pictures.read"_s, u"pictures"_s,
                               {{u"pictures"_s, report.total()},
                                {u"with_text"_s, report.count(TextState::Read)},
                                {u"looked_at_again"_s, report.lookedAtAgain},
                                {u"findings"_s, report.findings}});
            transaction.commit();
        });
    });
}

} // namespace

qint64 ReadReport::total() const
{
    return std::accumulate(pictures.begin(), pictures.end(), qint64{0});
}

Result<ReadReport> readWaiting(const ingest::OnWriter &onWriter, const detect::ActiveRules &rules,
                               const ReadingOptions &options, const ProgressSink &progress, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    Reading reading(onWriter, rules, options, progress, stop);
    const Result<void> done = attempt([&] { return reading.run(); });
    ReadReport report = reading.report();
    if (const Result<void> noted = note(onWriter, report); !noted)
        return failed(noted);
    if (!done)
        return failed(done);
    report.seconds = double(clock.nsecsElapsed()) * 1e-9;
    return report;
}

} // namespace pictures
