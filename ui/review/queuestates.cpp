// What the queue pane says of itself: what narrows it, which state it is in, how long it takes.
#include "app/workspace/session.h"
#include "ui/reading/cover.h"
#include "ui/review/queuecounts.h"
#include "ui/review/queuelistmodel.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queuepane.h"
#include "ui/review/queuewords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QEvent>

namespace ui {

namespace {

using State = review::QueueFilter::State;

} // namespace

void QueuePane::showFilter()
{
    m_chips->setChips(chipsOf(m_model->filter(), m_listName));
    m_order->setCurrentIndex(static_cast<int>(m_model->filter().order));
    // Lists and what is decided have an order of their own: the box would say another.
    m_order->setVisible(m_model->filter().only.empty() && m_model->filter().state != State::Decided);
    const QSignalBlocker quiet(m_queues);
    const int row = m_queueModel->rowOf(m_model->filter());
    if (row >= 0)
        m_queues->goToRow(row);
    else
        m_queues->setCurrentIndex({});
    showTimeLeft();
}

/// Which state the list is in: rows, nothing yet, all decided, filtered to nothing, or an error.
void QueuePane::showState()
{
    if (m_model->isLoading())
        m_state->showLoading([this] { setFilter(without()); });
    else if (m_model->failure())
        m_state->showError(failureText(*m_model->failure(), tr("Reading the queue")), [this] { refresh({}); });
    else if (m_model->rowCount() > 0)
        m_state->showContent();
    else if (!m_chips->chips().isEmpty())
        m_state->showFiltered(m_chips->text(), [this] { setFilter(without()); });
    else if (m_model->filter().state == State::ToDecide)
        m_state->showEmpty({.sentence = tr("Nothing waits for a decision. Imported logs that rules flag come here."),
                            .button = tr("Import logs")},
                           [this] { Q_EMIT importWanted(); });
    else
        m_state->showEmpty({.sentence = emptyQueueText(m_model->filter().state)});
    showNotice();
}

/// What is the matter with the queue as a whole: it cannot be worked on, or rules have changed since.
void QueuePane::showNotice()
{
    if (m_session.isReadOnly())
        m_state->setNotice(tr("Open for reading only: decisions cannot be recorded."));
    else if (m_counts->stale() > 0)
        m_state->setNotice(tr("Rules have changed: %Ln generations were scanned with others.", nullptr,
                              static_cast<int>(m_counts->stale())),
                           tr("To the rules"), [this] { Q_EMIT rulesWanted(); });
    else
        m_state->setNotice({});
}

void QueuePane::showTimeLeft()
{
    const bool isWork = m_model->filter().state != State::Decided && m_model->filter().state != State::Any;
    const qint64 items = remaining().value_or(0); // of a part of them a time would be far too short
    const auto left = isWork && items > 0 ? review::timeLeft(items, m_counts->pace()) : std::nullopt;
    m_timeLeft->setText(left ? tr("%1 at your pace").arg(durationText(*left)) : QString());
}

void QueuePane::retranslate()
{
    for (int i = 0; i < m_order->count(); ++i)
        m_order->setItemText(i, orderText(static_cast<review::Order>(i)));
    m_order->setAccessibleName(tr("Order of the queue"));
    m_order->setAccessibleDescription(m_order->accessibleName()); // its name is given as the choice
    m_queues->setAccessibleName(tr("Queues"));
    m_table->setAccessibleName(tr("Queue"));
    m_queueModel->retranslate();
    showFilter();
    showState();
}

void QueuePane::setCover(Cover *cover)
{
    const auto apply = [this, cover] { m_model->setCovers(cover->covers()); };
    connect(cover, &Cover::changed, this, apply);
    apply();
}

void QueuePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
