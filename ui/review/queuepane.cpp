#include "ui/review/queuepane.h"

#include "app/workspace/session.h"
#include "ui/reading/lane.h"
#include "ui/review/queuecounts.h"
#include "ui/review/queuelistmodel.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queuewords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using State = review::QueueFilter::State;

constexpr int rowsAhead = 20; // more are read before the officer gets there

} // namespace

QueuePane::QueuePane(workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lane(std::make_unique<Lane>(session))
    , m_counts(new QueueCounts(session, this))
    , m_queueModel(new QueueListModel(this))
    , m_model(new QueueModel(session.reader(), m_lane.get(), this))
    , m_chips(new FilterChips)
    , m_queues(new TableView)
    , m_table(new TableView)
    , m_state(new StateView(m_table))
    , m_order(new QComboBox(this))
    , m_timeLeft(new Text(TextSize::Small, Role::Muted, this))
{
    build();
    connectParts();
    retranslate();
}

QueuePane::~QueuePane()
{
    m_lane.reset(); // it posts to the model
}

void QueuePane::build()
{
    m_queues->setObjectName(u"queues"_s);
    m_queues->setColumns({.widths = {12, 5, 4}, .stretch = QueueListModel::Name, .header = false});
    m_queues->setModel(m_queueModel);
    m_table->setObjectName(u"queue"_s);
    m_state->setObjectName(u"queueState"_s);
    m_table->setColumns({.widths = {5, 14, 7, 5},
                         .stretch = QueueModel::Opening,
                         .numeric = {QueueModel::Age},
                         .yields = {QueueModel::Service}});
    m_table->setModel(m_model);
    m_order->setObjectName(u"order"_s);
    QSizePolicy kept = m_order->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the rows below stay where they are
    m_order->setSizePolicy(kept);
    for (int i = 0; i <= static_cast<int>(review::Order::Lot); ++i)
        m_order->addItem({});

    auto *line = new QHBoxLayout;
    line->setSpacing(space::between);
    m_timeLeft->setElided(Qt::ElideRight);
    line->addWidget(m_timeLeft, 1);
    line->addWidget(m_order);
    auto *items = new QWidget;
    auto *itemsLayout = new QVBoxLayout(items);
    itemsLayout->setContentsMargins(0, space::inside, 0, 0);
    itemsLayout->setSpacing(space::inside);
    itemsLayout->addLayout(line);
    itemsLayout->addWidget(m_state, 1);

    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"queueSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_queues);
    split->addWidget(items);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({9 * m_queues->verticalHeader()->defaultSectionSize(), 600});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::between, space::between, space::between);
    layout->addWidget(split);
    m_state->setMinimumWidth(320);
}

void QueuePane::connectParts()
{
    connect(m_queues, &TableView::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        review::QueueFilter wanted = m_queueModel->entries().at(static_cast<size_t>(row)).filter;
        if (m_queueModel->rowOf(filter()) != row)
            setFilter(wanted);
    });
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row + rowsAhead > m_model->rowCount() && m_model->canFetchMore({}))
            m_model->fetchMore({});
        if (const auto chosen = current())
            Q_EMIT itemChosen(chosen);
    });
    connect(m_model, &QueueModel::loaded, this, [this] {
        showRows(0);
        showTimeLeft();
    });
    connect(m_chips, &FilterChips::removed, this, &QueuePane::removeChip);
    connect(m_chips, &FilterChips::cleared, this, [this] { setFilter(without()); });
    connect(m_order, &QComboBox::activated, this, [this](int index) { setOrder(static_cast<review::Order>(index)); });
    connect(m_counts, &QueueCounts::counted, this, [this] {
        m_queueModel->setCounts(*m_counts, m_session.clock()());
        showTimeLeft();
        showNotice();
        Q_EMIT counted();
    });
}

const review::QueueFilter &QueuePane::filter() const
{
    return m_model->filter();
}

/// The queue without what narrows it.
review::QueueFilter QueuePane::without() const
{
    review::QueueFilter filter{.state = m_model->filter().state};
    filter.order = m_model->filter().order;
    return filter;
}

void QueuePane::setFilter(const review::QueueFilter &filter, const QString &listName)
{
    if (!listName.isNull() || filter.only.empty())
        m_listName = listName;
    m_model->setViewer({m_session.officer(), m_session.clock()()});
    m_model->setFilter(filter);
    m_keep.reset();
    showFilter();
    m_counts->count();
    showRows(0);
}

/// What was read: \a row, or the item to be kept, is the current one. While it is being read, none is.
void QueuePane::showRows(int row)
{
    showState();
    if (m_model->rowCount() == 0 || m_model->isLoading())
        return Q_EMIT itemChosen(std::nullopt);
    if (!m_keep || !goTo(*m_keep))
        m_table->goToRow(std::clamp(row, 0, m_model->rowCount() - 1));
    Q_EMIT itemChosen(current()); // it may have changed where it stands
}

void QueuePane::setOrder(review::Order order)
{
    review::QueueFilter filter = m_model->filter();
    filter.order = order;
    setFilter(filter, m_listName);
}

void QueuePane::openQueue(int step)
{
    const int here = m_queueModel->rowOf(filter());
    const int from = here < 0 ? m_queueModel->rowOf(without()) : here; // narrowed, it is still that queue
    const int row = std::clamp(from + step, 0, m_queueModel->rowCount() - 1);
    if (row != here)
        setFilter(m_queueModel->entries().at(static_cast<size_t>(row)).filter);
}

std::optional<review::SavedQueueId> QueuePane::savedQueue() const
{
    const int row = m_queueModel->rowOf(filter());
    return row < 0 ? std::nullopt : m_queueModel->entries().at(static_cast<size_t>(row)).saved;
}

QString QueuePane::queueName() const
{
    return savedQueue() ? m_queueModel->nameOf(m_queueModel->rowOf(filter())) : QString();
}

void QueuePane::refresh(std::optional<GenerationId> keep)
{
    const int row = m_table->currentRow();
    readSaved();
    m_model->setViewer({m_session.officer(), m_session.clock()()});
    {
        const QSignalBlocker quiet(m_table); // the reset would tell of an empty choice
        m_model->reload(row);
    }
    m_keep = keep;
    showFilter();
    m_counts->count();
    if (m_model->isLoading() && m_model->rowCount() > 0)
        return; // what is shown stays until the new rows are there
    showRows(row);
}

void QueuePane::goOnFrom(GenerationId generation, bool leaves)
{
    const int row = m_model->rowOf(generation);
    if (leaves) {
        const QSignalBlocker quiet(m_table);
        m_model->takeOut(generation);
    }
    const int next = row < 0 ? m_table->currentRow() : leaves ? row : row + 1;
    if (next + rowsAhead > m_model->rowCount() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    showState();
    if (m_model->rowCount() == 0)
        return Q_EMIT itemChosen(std::nullopt);
    m_table->goToRow(std::clamp(next, 0, m_model->rowCount() - 1));
    Q_EMIT itemChosen(current());
}

bool QueuePane::goTo(GenerationId generation)
{
    const int row = m_model->rowOf(generation);
    if (row >= 0)
        m_table->goToRow(row);
    return row >= 0;
}

void QueuePane::step(int direction)
{
    const int row = m_table->currentRow() + direction;
    if (row >= 0 && row < m_model->rowCount())
        m_table->goToRow(row);
}

std::optional<GenerationId> QueuePane::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->item(row).generation) : std::nullopt;
}

std::vector<GenerationId> QueuePane::following(size_t count) const
{
    std::vector<GenerationId> ids;
    for (int row = std::max(0, m_table->currentRow()); row < m_model->rowCount() && ids.size() < count; ++row)
        ids.push_back(m_model->item(row).generation);
    return ids;
}

bool QueuePane::isLoading() const
{
    return m_model->isLoading();
}

std::optional<qint64> QueuePane::remaining() const
{
    const int row = m_queueModel->rowOf(filter());
    if (const auto count = row < 0 ? std::nullopt : m_counts->of(static_cast<size_t>(row)))
        return count->items;
    return m_model->isWhole() ? std::optional<qint64>(m_model->rowCount()) : std::nullopt;
}

void QueuePane::removeChip(const QString &id)
{
    setFilter(withoutChip(m_model->filter(), id), m_listName);
}

void QueuePane::readSaved()
{
    if (const auto saved = review::savedQueues(m_session.reader()))
        m_queueModel->setSaved(*saved);
    m_counts->setQueues(m_queueModel->filters());
}

} // namespace ui
