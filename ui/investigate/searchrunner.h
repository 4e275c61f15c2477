#pragma once

#include "app/search/facets.h"
#include "ui/investigate/resultrow.h"
#include "ui/reading/lane.h"

#include <QObject>

namespace ui {

enum class ResultOrder {
    Newest, ///< the newest import first; page after page
    Best,   ///< the best of the newest 2,000 that are found
};

/// Runs one query at a time, off the UI thread: its pages, the rows that are looked at, and its sums,
/// each on a thread of its own, so that none waits for another. What belongs to an earlier query is
/// stopped, and its answers never arrive.
class SearchRunner : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 200;
    static constexpr qint64 facetCap = 200'000; ///< the newest hits that charts are made of

    explicit SearchRunner(const workspace::Session &session, QObject *parent = nullptr);
    ~SearchRunner() override; ///< stops everything and waits for it

    void start(const search::Query &query, ResultOrder order); ///< the first page and the sums
    void stop();

    /// More ids below \a last; \a wanted of them, or fewer if there are no more.
    void fetchMore(GenerationId last, int wanted);

    /// The rows of \a ids, the first of which is row \a first.
    void fetchRows(int first, const std::vector<GenerationId> &ids);

    const search::Query &query() const { return m_query; }
    bool isPaging() const { return m_isPaging; }
    bool isSumming() const { return m_isSumming; }

Q_SIGNALS:
    void found(const std::vector<GenerationId> &ids); ///< next ones, several times a page
    void paged(bool isComplete);                      ///< the page ends; true: there are no more
    void emptiedBy(size_t part); ///< nothing is found, but without this part of the query something is
    void rowsRead(int first, const std::vector<ui::ResultRow> &rows);
    void summed(const search::Summary &summary); ///< also before the end: see count.isExact
    void failed(const Failure &failure);

private:
    void page(std::optional<GenerationId> below, int wanted);
    void best();
    void sum();
    void explainNothing();
    template <typename Tell>
    void tell(quint64 run, Tell tell);
    void endPage(const Result<bool> &complete);

    search::Query m_query;
    std::stop_source m_stop;
    quint64 m_run = 0; ///< which query the answers have to be of
    bool m_isPaging = false;
    bool m_isSumming = false;
    Lane m_pages;
    Lane m_rows;
    Lane m_sums;
};

} // namespace ui
