#include "ui/review/reviewpage.h"

#include "app/detect/taxonomy.h"
#include "app/workspace/session.h"
#include "ui/reading/itemloader.h"
#include "ui/reading/readingpane.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/historylist.h"
#include "ui/review/queuemodel.h"
#include "ui/review/waitingcount.h"
#include "ui/review/whypanel.h"
#include "ui/shell/localised.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

namespace {

const QStringList &stateNames()
{
    static const QStringList names{QStringLiteral("to_decide"), QStringLiteral("second_opinion"),
                                   QStringLiteral("decided"), QStringLiteral("any")};
    return names;
}

QWidget *pane(std::initializer_list<QWidget *> widgets, int stretched)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(space::between, space::between, space::between, space::between);
    layout->setSpacing(space::between);
    int index = 0;
    for (QWidget *widget : widgets)
        layout->addWidget(widget, index++ == stretched ? 1 : 0);
    return holder;
}

/// What is read, not what was decided about it.
bool readsTheSame(const Item &one, const Item &other)
{
    return one.generation == other.generation && one.context == other.context && one.prompt == other.prompt
        && one.output == other.output && one.pictures == other.pictures && one.assessment == other.assessment
        && std::ranges::equal(one.why, other.why, {}, &Why::finding, &Why::finding);
}

} // namespace

ReviewPage::ReviewPage(workspace::Session &session, const detect::Taxonomy &taxonomy,
                       const std::vector<detect::RulePack> &packs, QWidget *parent)
    : Page({.id = QStringLiteral("review"),
            .name = {"ui::ReviewPage", QT_TRANSLATE_NOOP("ui::ReviewPage", "Review")},
            .icon = QStringLiteral("view-list-text"),
            .shortcut = QKeySequence(QStringLiteral("Ctrl+2"))},
           parent)
    , m_session(session)
    , m_taxonomy(taxonomy)
    , m_packs(packs)
    , m_waiting(new WaitingCount(session, this))
    , m_model(new QueueModel(session.reader(), this))
    , m_chips(new FilterChips(this))
    , m_states(new QTabBar(this))
    , m_table(new TableView)
    , m_tableState(new StateView(m_table))
    , m_reading(new ReadingPane(session))
    , m_why(new WhyPanel)
    , m_decision(new DecisionPanel)
    , m_history(new HistoryList)
{
    build();
    connectParts();
    retranslate();
}

void ReviewPage::build()
{
    for (int i = 0; i < stateNames().size(); ++i)
        m_states->addTab({});
    m_states->setObjectName(QStringLiteral("states"));
    m_states->setDrawBase(false);
    m_states->setExpanding(false);
    m_states->setUsesScrollButtons(false);
    m_table->setObjectName(QStringLiteral("queue"));
    m_tableState->setObjectName(QStringLiteral("queueState"));
    m_table->setColumns({.widths = {5, 14, 7, 4.2}, .stretch = QueueModel::Opening, .yields = {QueueModel::Service}});
    m_table->setModel(m_model);

    auto *about = new QSplitter(Qt::Vertical);
    about->setObjectName(QStringLiteral("about"));
    about->addWidget(m_why);
    about->addWidget(pane({m_decision, m_history}, 1));
    about->setStretchFactor(0, 1);
    about->setChildrenCollapsible(false);
    m_why->setMinimumHeight(160);

    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setObjectName(QStringLiteral("panes"));
    panes->setChildrenCollapsible(false);
    QWidget *queue = pane({m_states, m_tableState}, 1);
    m_tableState->setMinimumWidth(320); // of the list, so that the tabs above may ask for more
    about->setMinimumWidth(264);
    panes->addWidget(queue);
    panes->addWidget(m_reading);
    panes->addWidget(about);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 5);
    panes->setStretchFactor(2, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
}

void ReviewPage::connectParts()
{
    connect(m_states, &QTabBar::currentChanged, this, [this](int tab) {
        review::QueueFilter filter = m_model->filter();
        filter.state = static_cast<review::QueueFilter::State>(tab);
        setFilter(filter);
    });
    connect(m_table, &TableView::currentRowChanged, this,
            [this](int row) { row >= 0 ? showItem(m_model->item(row).generation) : showNothing(); });
    connect(m_chips, &FilterChips::removed, this, [this](const QString &id) {
        review::QueueFilter filter = m_model->filter();
        if (id == QLatin1String("riskClass"))
            filter.riskClass.clear();
        else if (id == QLatin1String("service"))
            filter.service.clear();
        else if (id == QLatin1String("by"))
            filter.by = review::QueueFilter::By::Anyone;
        else if (id == QLatin1String("score"))
            filter.leastScore = 0;
        else if (id == QLatin1String("only"))
            filter.only.clear();
        else
            filter.day.reset();
        setFilter(filter);
    });
    connect(m_chips, &FilterChips::cleared, this, [this] { setFilter({.state = m_model->filter().state}); });

    connect(m_reading->text(), &HighlightedText::currentSpanChanged, this,
            [this](int span) { m_why->setCurrent(m_reading->reasonNumber(span)); });
    connect(m_reading->text(), &HighlightedText::revealRequested, this, &ReviewPage::reveal);
    connect(m_why, &WhyPanel::chosen, this,
            [this](int reason) { m_reading->text()->setCurrentSpan(m_reading->spanOf(reason)); });
    connectReading();
    connect(m_decision, &DecisionPanel::decided, this, &ReviewPage::decide);
    connect(m_waiting, &WaitingCount::counted, this, &ReviewPage::summaryChanged);
    connect(m_waiting, &WaitingCount::counted, this, &ReviewPage::loadingChanged);
}

void ReviewPage::refresh()
{
    const std::optional<GenerationId> shown = m_item ? std::optional(m_item->generation) : std::nullopt;
    const int row = m_rowAfterDecision >= 0 ? m_rowAfterDecision : m_table->currentRow();
    m_rowAfterDecision = -1;
    m_model->setNow(m_session.clock()());
    m_model->reload();
    showQueue();
    const int same = shown ? m_model->rowOf(*shown) : -1;
    if (same >= 0)
        m_table->goToRow(same);
    else if (m_model->rowCount() > 0)
        m_table->goToRow(std::clamp(row, 0, m_model->rowCount() - 1));
    else
        showNothing();
}

void ReviewPage::setFilter(const review::QueueFilter &filter)
{
    m_model->setNow(m_session.clock()());
    m_model->setFilter(filter);
    showFilter();
    showQueue();
    m_model->rowCount() > 0 ? m_table->goToRow(0) : showNothing();
}

void ReviewPage::showFilter()
{
    const review::QueueFilter &filter = m_model->filter();
    const QSignalBlocker quiet(m_states);
    m_states->setCurrentIndex(static_cast<int>(filter.state));
    QList<FilterChips::Chip> chips;
    if (!filter.riskClass.isEmpty())
        chips.append({QStringLiteral("riskClass"), tr("risk: %1").arg(filter.riskClass)});
    if (!filter.service.isEmpty())
        chips.append({QStringLiteral("service"), tr("service: %1").arg(filter.service)});
    if (filter.day)
        chips.append({QStringLiteral("day"), tr("day: %1").arg(filter.day->toString(Qt::ISODate))});
    if (filter.by == review::QueueFilter::By::Rules)
        chips.append({QStringLiteral("by"), tr("found by rules")});
    if (filter.by == review::QueueFilter::By::ModelsAlone)
        chips.append({QStringLiteral("by"), tr("flagged by models alone")});
    if (!filter.only.empty())
        chips.append({QStringLiteral("only"), m_listName});
    if (filter.leastScore > 0)
        chips.append({QStringLiteral("score"), tr("score from %1").arg(filter.leastScore, 0, 'f', 2)});
    m_chips->setChips(chips);
}

/// Which state the list is in: rows, nothing yet, all decided, filtered to nothing, or an error.
void ReviewPage::showQueue()
{
    m_waiting->count();
    if (m_model->failure())
        m_tableState->showError(failureText(*m_model->failure(), tr("Reading the queue")), [this] { refresh(); });
    else if (m_model->rowCount() > 0)
        m_tableState->showContent();
    else if (!m_chips->chips().isEmpty())
        m_tableState->showFiltered(m_chips->text(), [this] { setFilter({.state = m_model->filter().state}); });
    else if (m_model->filter().state == review::QueueFilter::State::ToDecide)
        m_tableState->showEmpty({.sentence =
                                     tr("Nothing waits for a decision. Imported logs that rules flag come here."),
                                 .button = tr("Import logs")},
                                [this] { Q_EMIT navigate({QStringLiteral("import")}); });
    else
        m_tableState->showEmpty({.sentence = tr("Nothing here.")});
    m_tableState->setNotice(m_session.isReadOnly() ? tr("Open for reading only: decisions cannot be recorded.")
                                                   : QString());
}

void ReviewPage::showItem(GenerationId generation)
{
    Result<Item> item = loadItem(m_session.reader(), generation, m_packs, m_explainer);
    if (!item) {
        showNothing();
        return m_tableState->showError(failureText(item.error(), tr("Reading the generation")), [this] { refresh(); });
    }
    const bool same = m_item && readsTheSame(*m_item, *item);
    const bool decided = same && m_item->inForce != item->inForce;
    keepNote();
    m_item = std::move(*item);
    m_history->setHistory(m_item->history);
    if (!same || decided)
        m_decision->setItem(m_item->primaryRisk, m_item->inForce);
    if (same) // the store changed elsewhere, by an import say: place, reveals and what is typed stay
        return;
    if (const auto kept = m_notes.find(generation); kept != m_notes.end())
        m_decision->note()->setText(kept->second);
    m_reading->setItem(*m_item);
    m_why->setReasons(m_item->why, m_item->assessment);
    m_decision->setDecidable(!m_session.isReadOnly());
    m_reading->text()->setCurrentSpan(m_reading->spanOf(0));
}

void ReviewPage::showNothing()
{
    keepNote();
    m_item.reset();
    m_reading->clear();
    m_why->setReasons({});
    m_decision->setItem({}, {});
    m_decision->setDecidable(false);
    m_history->setHistory({});
}

QString ReviewPage::summary() const
{
    if (!m_waiting->latest())
        return {};
    const review::QueueCount &count = *m_waiting->latest();
    if (count.items == 0)
        return tr("nothing to decide");
    QString waiting = tr("%Ln to decide", nullptr, static_cast<int>(count.items));
    if (!count.oldest)
        return waiting;
    const qint64 days = (m_session.clock()() - *count.oldest) / 86'400'000;
    return tr("%1, oldest %2 d").arg(waiting).arg(days);
}

int ReviewPage::waiting() const
{
    return m_waiting->latest() ? static_cast<int>(m_waiting->latest()->items) : 0;
}

/// Not a focus proxy: Tab would enter by it and pass over the tabs, which stand before the queue.
void ReviewPage::focusInEvent(QFocusEvent *event)
{
    m_table->setFocus(event->reason());
}

QWidget *ReviewPage::header()
{
    return m_chips;
}

void ReviewPage::retranslate()
{
    m_states->setTabText(0, tr("To decide"));
    m_states->setTabText(1, tr("Second opinion"));
    m_states->setTabText(2, tr("Decided"));
    m_states->setTabText(3, tr("All"));
    m_states->setAccessibleName(tr("Queue"));
    m_table->setAccessibleName(tr("Flagged generations"));
    std::vector<DecisionPanel::RiskChoice> risks;
    for (const detect::Risk &risk : m_taxonomy.risks())
        risks.push_back({risk.code, localised(risk)});
    m_decision->setRisks(risks);
    m_reading->retranslate();
    m_why->retranslate();
    m_decision->retranslate();
    showFilter();
    refresh();
    if (!m_item)
        return;
    const GenerationId shown = m_item->generation;
    keepNote();
    m_item.reset(); // its titles are in the other language
    showItem(shown);
}

} // namespace ui
