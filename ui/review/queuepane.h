#pragma once

#include "app/review/savedqueues.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace workspace {
class Session;
}

namespace ui {

class Cover;
class FilterChips;
class Lane;
class QueueCounts;
class QueueListModel;
class QueueModel;
class StateView;
class TableView;
class Text;

/// The left of the Review page: the queues with what waits in each, and the items of the one that is open, in an order.
class QueuePane : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePane(workspace::Session &session, QWidget *parent = nullptr); ///< borrows it
    ~QueuePane() override;

    const review::QueueFilter &filter() const;
    /// Opens \a filter at its first item. \a listName: what its list of generations is called.
    void setFilter(const review::QueueFilter &filter, const QString &listName = {});
    void setOrder(review::Order order);
    void openQueue(int step); ///< the next queue, or with -1 the one before
    QString queueName() const; ///< of the saved queue that is open; empty: none
    std::optional<review::SavedQueueId> savedQueue() const;

    /// Reads again and keeps its place: \a keep if it is still there, else what has moved up to it.
    void refresh(std::optional<GenerationId> keep);

    /// Goes on to the item after \a generation, which leaves the queue. nullopt: there is none.
    void goOnFrom(GenerationId generation, bool leaves);
    bool goTo(GenerationId generation); ///< false: the queue does not hold it
    void step(int direction);
    std::optional<GenerationId> current() const;
    std::vector<GenerationId> following(size_t count) const; ///< the current one and those after it
    std::optional<qint64> remaining() const; ///< as last counted; none: it is narrowed, and not read to its end

    bool isLoading() const; ///< the items of a queue that asks a query are being read
    /// Covers the first words of what \a cover covers. Borrows it.
    void setCover(Cover *cover);

    FilterChips *chips() const { return m_chips; } ///< stands in the page's header
    TableView *table() const { return m_table; }
    TableView *queues() const { return m_queues; }
    StateView *state() const { return m_state; }
    const QueueCounts &counts() const { return *m_counts; }
    void retranslate();

Q_SIGNALS:
    void itemChosen(std::optional<GenerationId> generation); ///< nullopt: the queue is empty
    void counted();
    void importWanted();
    void rulesWanted(); ///< the page on which everything is scanned again

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void removeChip(const QString &id);
    void showFilter();
    void showState();
    void showNotice();
    void showRows(int row);

    void showTimeLeft();
    void readSaved();
    review::QueueFilter without() const;

    workspace::Session &m_session;
    std::unique_ptr<Lane> m_lane;
    QueueCounts *m_counts;
    QueueListModel *m_queueModel;
    QueueModel *m_model;
    FilterChips *m_chips;
    TableView *m_queues;
    TableView *m_table;
    StateView *m_state;
    QComboBox *m_order;
    Text *m_timeLeft;
    QString m_listName;
    std::optional<GenerationId> m_keep; ///< to be current again when the queue is read
};

} // namespace ui
