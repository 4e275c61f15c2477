#include "ui/investigate/searchrunner.h"

#include "app/search/queryparts.h"

#include <QElapsedTimer>

namespace ui {

namespace {

constexpr int bestShown = 2000;
constexpr qint64 patience = 60; ///< ms: what was found by then is shown though the page goes on

/// The last part of \a query without which something is found; nothing if no part alone is to blame.
std::optional<size_t> emptyingPart(const db::Database &reader, const search::Query &query, const std::stop_token &stop)
{
    const size_t parts = query.parts().size();
    for (size_t part = parts; parts > 1 && part-- > 0 && !stop.stop_requested();) {
        const auto rest = search::Query::parse(search::withoutPart(query, part));
        const auto found = rest ? search::Search(reader, *rest, stop).page(1) : std::vector<GenerationId>();
        if (found && !found->empty())
            return part;
    }
    return {};
}

} // namespace

SearchRunner::SearchRunner(const workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_pages(session)
    , m_rows(session)
    , m_sums(session)
{
}

SearchRunner::~SearchRunner()
{
    m_stop.request_stop();
}

/// Runs \a tell in this object's thread, if \a run is still the query that is asked.
template <typename Tell>
void SearchRunner::tell(quint64 run, Tell tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, tell = std::move(tell)] {
            if (run == m_run)
                tell();
        },
        Qt::QueuedConnection);
}

void SearchRunner::stop()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_run;
    m_isPaging = m_isSumming = false;
}

void SearchRunner::start(const search::Query &query, ResultOrder order)
{
    stop();
    m_query = query;
    if (order == ResultOrder::Best && query.hasText())
        best();
    else
        page({}, pageSize);
    sum();
}

void SearchRunner::fetchMore(GenerationId last, int wanted)
{
    if (!m_isPaging)
        page(last, wanted);
}

void SearchRunner::endPage(const Result<bool> &complete)
{
    m_isPaging = false;
    if (complete)
        Q_EMIT paged(*complete);
    else
        Q_EMIT failed(complete.error());
}

void SearchRunner::explainNothing()
{
    const auto work = [this, run = m_run, stop = m_stop.get_token(),
                       query = m_query](const Result<db::Database> &reader) {
        const auto part = reader ? emptyingPart(*reader, query, stop) : std::nullopt;
        if (part)
            tell(run, [this, part = *part] { Q_EMIT emptiedBy(part); });
    };
    m_rows.post(m_stop.get_token(), work); // there are no rows to be read
}

void SearchRunner::page(std::optional<GenerationId> below, int wanted)
{
    m_isPaging = true;
    const auto work = [this, run = m_run, stop = m_stop.get_token(), query = m_query, below,
                       wanted](const Result<db::Database> &reader) {
        if (!reader)
            return tell(run, [this, failure = reader.error()] { endPage(std::unexpected(failure)); });
        std::vector<GenerationId> ids;
        int all = 0;
        QElapsedTimer since;
        since.start();
        const auto flush = [&] {
            if (!ids.empty())
                tell(run, [this, found = std::exchange(ids, {})] { Q_EMIT this->found(found); });
            since.restart();
        };
        const auto take = [&](GenerationId id) {
            ids.push_back(id);
            if (since.elapsed() > patience)
                flush();
            return ++all < wanted;
        };
        const Result<void> done = search::Search(*reader, query, stop).each(take, below);
        flush();
        const Result<bool> complete = done ? Result<bool>(all < wanted) : ::failed(done);
        tell(run, [this, complete, isNothing = all == 0 && !below] {
            endPage(complete);
            if (complete && isNothing)
                explainNothing();
        });
    };
    m_pages.post(m_stop.get_token(), work);
}

void SearchRunner::best()
{
    m_isPaging = true;
    const auto work = [this, run = m_run, stop = m_stop.get_token(),
                       query = m_query](const Result<db::Database> &reader) {
        const Result<std::vector<GenerationId>> ids = reader
            ? search::Search(*reader, query, stop).best(bestShown)
            : Result<std::vector<GenerationId>>(std::unexpected(reader.error()));
        tell(run, [this, ids] {
            if (ids && !ids->empty())
                Q_EMIT found(*ids);
            endPage(ids ? Result<bool>(true) : ::failed(ids));
            if (ids && ids->empty())
                explainNothing();
        });
    };
    m_pages.post(m_stop.get_token(), work);
}

void SearchRunner::fetchRows(int first, const std::vector<GenerationId> &ids)
{
    const auto work = [this, run = m_run, query = m_query, first, ids](const Result<db::Database> &reader) {
        const Result<std::vector<ResultRow>> rows =
            reader ? readRows(*reader, ids, query) : Result<std::vector<ResultRow>>(std::unexpected(reader.error()));
        tell(run, [this, first, rows] {
            if (rows)
                Q_EMIT rowsRead(first, *rows);
            else
                Q_EMIT failed(rows.error());
        });
    };
    m_rows.post(m_stop.get_token(), work);
}

void SearchRunner::sum()
{
    m_isSumming = true;
    const auto work = [this, run = m_run, stop = m_stop.get_token(),
                       query = m_query](const Result<db::Database> &reader) {
        const auto soFar = [&](const search::Summary &summary) {
            tell(run, [this, summary] { Q_EMIT summed(summary); });
        };
        const Result<search::Summary> summary = reader ? search::summarise(*reader, query, facetCap, stop, soFar)
                                                       : Result<search::Summary>(std::unexpected(reader.error()));
        tell(run, [this, summary] {
            m_isSumming = false;
            if (summary)
                Q_EMIT summed(*summary);
            else
                Q_EMIT failed(summary.error());
        });
    };
    m_sums.post(m_stop.get_token(), work);
}

} // namespace ui
