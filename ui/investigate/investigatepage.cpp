#include "ui/investigate/investigatepage.h"

#include "app/workspace/session.h"
#include "ui/investigate/facetpanel.h"
#include "ui/investigate/querybar.h"
#include "ui/investigate/queryfield.h"
#include "ui/investigate/resultmodel.h"
#include "ui/investigate/searchrunner.h"
#include "ui/investigate/snippetdelegate.h"
#include "ui/reading/itemloader.h"
#include "ui/reading/picturestrip.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/relatedpanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QFocusEvent>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

InvestigatePage::InvestigatePage(workspace::Session &session, const detect::Taxonomy &taxonomy,
                                 const std::vector<detect::RulePack> &packs, QWidget *parent)
    : Page({.id = QStringLiteral("investigate"),
            .name = {"ui::InvestigatePage", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Investigate")},
            .icon = QStringLiteral("edit-find"),
            .shortcut = QKeySequence(QStringLiteral("Ctrl+3"))},
           parent)
    , m_session(session)
    , m_taxonomy(taxonomy)
    , m_packs(packs)
    , m_runner(new SearchRunner(session, this))
    , m_model(new ResultModel(*m_runner, this))
    , m_query(new QueryBar)
    , m_facets(new FacetPanel(taxonomy))
    , m_order(new QTabBar)
    , m_table(new TableView)
    , m_state(new StateView(m_table))
    , m_reading(new ReadingPane(session))
    , m_readingPane(new QWidget)
    , m_readingLayout(new QVBoxLayout(m_readingPane))
{
    build();
    connectParts();
    connectRunner();
    retranslate();
}

InvestigatePage::~InvestigatePage()
{
    const std::unique_ptr<FormDialog> open(m_dialog.data()); // it may still write, with the session
}

QWidget *InvestigatePage::buildList()
{
    m_table->setObjectName(QStringLiteral("results"));
    m_state->setObjectName(QStringLiteral("resultState"));
    m_table->setColumns({.widths = {9.5, 4.5, 5, 4.6, 5.2, 5, 0}, .stretch = ResultModel::Text});
    m_table->setItemDelegateForColumn(ResultModel::Text, new SnippetDelegate(m_table));
    m_table->setModel(m_model);
    m_order->addTab({});
    m_order->addTab({});
    m_order->setDrawBase(false);
    m_order->setExpanding(false);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::between, space::inside, space::between, space::between);
    column->setSpacing(space::inside);
    column->addWidget(m_order);
    column->addWidget(m_state, 1);
    return list;
}

void InvestigatePage::build()
{
    m_readingLayout->setContentsMargins(0, 0, 0, 0);
    m_readingLayout->setSpacing(0);
    m_readingLayout->addWidget(m_reading, 1);

    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setObjectName(QStringLiteral("panes"));
    panes->setChildrenCollapsible(false);
    panes->addWidget(buildList());
    panes->addWidget(m_readingPane);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setSizes({740, 390});

    auto *rows = new QSplitter(Qt::Vertical);
    rows->setObjectName(QStringLiteral("rows"));
    rows->setChildrenCollapsible(false);
    rows->addWidget(m_facets);
    rows->addWidget(panes);
    rows->setStretchFactor(1, 1);
    rows->setSizes({190, 440});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_query);
    layout->addWidget(rows, 1);
}

/// Not a focus proxy: Tab would enter by it and pass over the query, which stands before the table.
void InvestigatePage::focusInEvent(QFocusEvent *event)
{
    m_table->setFocus(event->reason());
}

void InvestigatePage::connectParts()
{
    connect(m_query, &QueryBar::asked, this, &InvestigatePage::ask);
    connect(m_query, &QueryBar::leaveWanted, this, [this] {
        m_wantsList = true;
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_query, &QueryBar::saveWanted, this, &InvestigatePage::saveQuery);
    connect(m_query, &QueryBar::removeSavedWanted, this, &InvestigatePage::removeSaved);
    connect(m_facets, &FacetPanel::narrowed, m_query, &QueryBar::add);
    connect(m_order, &QTabBar::currentChanged, this, [this] { ask(m_query->query()); });
    connect(m_table, &TableView::currentRowChanged, this, &InvestigatePage::showItem);
    connect(m_table, &TableView::activated, this, &InvestigatePage::openInReview);
    connectReading();
}

void InvestigatePage::connectRunner()
{
    connect(m_runner, &SearchRunner::found, this, [this] {
        showState();
        if (m_table->currentRow() < 0)
            m_table->goToRow(0);
        if (std::exchange(m_wantsList, false) && !m_query->field()->hasFocus())
            m_table->setFocus(Qt::OtherFocusReason); // it was hidden while the search took its time
    });
    connect(m_runner, &SearchRunner::paged, this, [this] {
        showState();
        Q_EMIT loadingChanged();
    });
    connect(m_runner, &SearchRunner::emptiedBy, this, [this](size_t part) {
        m_emptiedBy = part;
        showState();
    });
    connect(m_runner, &SearchRunner::rowsRead, this, &InvestigatePage::loadingChanged);
    connect(m_runner, &SearchRunner::summed, this, &InvestigatePage::showSummary);
    connect(m_runner, &SearchRunner::failed, this, [this](const Failure &failure) {
        m_failure = failure;
        m_facets->setFailure(failure, [this] { askAgain(); });
        showState();
        Q_EMIT summaryChanged();
        Q_EMIT loadingChanged();
    });
}

std::optional<GenerationId> InvestigatePage::newest() const
{
    const auto ids = search::Search(m_session.reader(), search::Query()).page(1);
    return ids && !ids->empty() ? std::optional(ids->front()) : std::nullopt;
}

void InvestigatePage::ask(const search::Query &query)
{
    m_failure.reset();
    m_emptiedBy.reset();
    m_summary.reset();
    m_newestAsked = newest();
    m_wantsList = m_wantsList || m_table->hasFocus();
    m_model->clear();
    m_facets->setLoading();
    m_runner->start(query, m_order->currentIndex() == 1 ? ResultOrder::Best : ResultOrder::Newest);
    showState();
    Q_EMIT summaryChanged();
    Q_EMIT loadingChanged();
}

void InvestigatePage::askAgain()
{
    ask(m_query->query());
}

/// Which state the list is in: rows, on the way, nothing imported, nothing found, or an error.
void InvestigatePage::showState()
{
    const bool isStale = m_newestAsked != newest();
    const auto again = [this] { askAgain(); };
    if (m_session.isReadOnly())
        m_state->setNotice(tr("Open for reading only: queries cannot be saved, and nothing can be exported."));
    else if (isStale)
        m_state->setNotice(tr("Logs were imported since this was asked."), tr("Ask again"), again);
    else
        m_state->setNotice({});
    if (m_failure)
        m_state->showError(failureText(*m_failure, tr("Searching")), again);
    else if (m_model->rowCount() > 0)
        m_state->showContent();
    else if (m_runner->isPaging())
        m_state->showLoading();
    else if (m_query->query().isEmpty())
        m_state->showEmpty({.sentence = tr("Everything that was imported can be searched here. There is nothing yet."),
                            .button = tr("Import logs")},
                           [this] { Q_EMIT navigate({QStringLiteral("import")}); });
    else
        showNothingFound();
    if (m_model->rowCount() == 0 && !m_runner->isPaging())
        showItem(-1);
}

void InvestigatePage::showNothingFound()
{
    const QList<FilterChips::Chip> &chips = m_query->chips()->chips();
    if (m_emptiedBy && std::cmp_less(*m_emptiedBy, chips.size()))
        m_state->showFiltered(chips.at(static_cast<qsizetype>(*m_emptiedBy)).text,
                              [this, part = *m_emptiedBy] { m_query->remove(part); });
    else
        m_state->showFiltered(m_query->chips()->text(), [this] { m_query->ask({}); });
}

void InvestigatePage::showSummary(const search::Summary &summary)
{
    m_summary = summary;
    if (summary.facets) {
        m_facets->setFacets(*summary.facets);
        learnValues(*summary.facets);
    }
    Q_EMIT summaryChanged();
    Q_EMIT loadingChanged();
}

bool InvestigatePage::isLoading() const
{
    if (m_failure)
        return false;
    return m_reading->pictures()->isLoading() || m_reading->related()->isLoading() || m_runner->isPaging()
        || m_runner->isSumming() || (m_model->rowCount() > 0 && !m_model->row(0));
}

void InvestigatePage::refresh()
{
    readSaved();
    if (!std::exchange(m_wasShown, true))
        return m_query->ask({});
    if (m_model->rowCount() == 0 && !m_runner->isPaging() && m_newestAsked != newest())
        return askAgain();
    m_model->forgetRows();
    showState();
}

void InvestigatePage::showItem(int row)
{
    if (row < 0) {
        m_item.reset();
        return m_reading->clear();
    }
    Result<Item> item = loadItem(m_session.reader(), m_model->id(row), m_packs, m_explainer);
    if (!item) {
        showItem(-1);
        return Q_EMIT message(failureText(item.error(), tr("Reading the generation")).sentence);
    }
    m_item = std::move(*item);
    std::vector<ReadingPane::Hit> hits;
    for (const bool inOutput : {false, true}) {
        for (const text::Span &span : m_query->query().find(inOutput ? m_item->output : m_item->prompt))
            hits.push_back({.inOutput = inOutput, .begin = span.begin, .end = span.end});
    }
    m_reading->setItem(*m_item, hits);
    m_reading->text()->setCurrentSpan(m_reading->firstSpan());
}

QString InvestigatePage::summary() const
{
    if (m_failure)
        return {};
    if (!m_summary)
        return tr("searching…");
    const QString found = locale().toString(m_summary->count.found);
    return m_summary->count.isExact ? tr("%1 found").arg(found) : tr("≥ %1 found, counting…").arg(found);
}

void InvestigatePage::retranslate()
{
    m_order->setTabText(0, tr("Newest import first"));
    m_order->setTabText(1, tr("Best match first"));
    m_order->setTabToolTip(1, tr("The best of the newest 2,000 that are found"));
    m_order->setAccessibleName(tr("Order"));
    m_table->setAccessibleName(tr("What was found"));
    m_query->retranslate();
    m_facets->retranslate();
    m_reading->retranslate();
    showState();
    m_model->forgetRows();
}

} // namespace ui
