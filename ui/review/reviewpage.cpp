#include "ui/review/reviewpage.h"

#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/handover/handoveractions.h"
#include "ui/reading/itemloader.h"
#include "ui/reading/readingpane.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/drafts.h"
#include "ui/review/exposuremeter.h"
#include "ui/review/historylist.h"
#include "ui/review/queuecounts.h"
#include "ui/review/queuepane.h"
#include "ui/review/whypanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/localised.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What is read, not what was decided about it.
bool readsTheSame(const Item &one, const Item &other)
{
    return one.generation == other.generation && one.context == other.context && one.prompt == other.prompt
        && one.output == other.output && one.pictures == other.pictures && one.assessment == other.assessment
        && std::ranges::equal(one.why, other.why, {}, &Why::finding, &Why::finding);
}

} // namespace

ReviewPage::ReviewPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : Page({.id = u"review"_s,
            .name = {"ui::ReviewPage", QT_TRANSLATE_NOOP("ui::ReviewPage", "Review")},
            .icon = u"view-list-text"_s,
            .shortcut = QKeySequence(u"Ctrl+2"_s)},
           parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_drafts(new Drafts(session, this))
    , m_handover(new HandoverActions(session, knowledge, this))
    , m_queue(new QueuePane(session))
    , m_reading(new ReadingPane(session))
    , m_why(new WhyPanel)
    , m_decision(new DecisionPanel)
    , m_history(new HistoryList)
    , m_exposure(new ExposureMeter(session))
{
    build();
    connectParts();
    retranslate();
}

ReviewPage::~ReviewPage()
{
    keepDraft();
}

void ReviewPage::build()
{
    auto *deciding = new QWidget;
    auto *column = new QVBoxLayout(deciding);
    column->setContentsMargins(space::between, space::between, space::between, space::between);
    column->setSpacing(space::between);
    column->addWidget(m_decision);
    column->addWidget(m_history, 1);
    column->addWidget(m_exposure);

    auto *about = new QSplitter(Qt::Vertical);
    about->setObjectName(u"about"_s);
    about->addWidget(m_why);
    about->addWidget(deciding);
    about->setStretchFactor(0, 1);
    about->setChildrenCollapsible(false);
    about->setMinimumWidth(272);
    m_why->setMinimumHeight(140);

    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setObjectName(u"panes"_s);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_queue);
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
    connect(m_queue, &QueuePane::itemChosen, this,
            [this](std::optional<GenerationId> chosen) { chosen ? showItem(*chosen) : showNothing(); });
    connect(m_queue, &QueuePane::counted, this, &ReviewPage::summaryChanged);
    connect(m_queue, &QueuePane::counted, this, &ReviewPage::loadingChanged);
    connect(m_queue, &QueuePane::importWanted, this, [this] { Q_EMIT navigate({u"import"_s}); });
    connect(m_queue, &QueuePane::rulesWanted, this, [this] { Q_EMIT navigate({u"rules"_s}); });

    connect(m_reading->text(), &HighlightedText::currentSpanChanged, this,
            [this](int span) { m_why->setCurrent(m_reading->reasonNumber(span)); });
    connect(m_reading->text(), &HighlightedText::revealRequested, this, &ReviewPage::reveal);
    connect(m_why, &WhyPanel::chosen, this,
            [this](int reason) { m_reading->text()->setCurrentSpan(m_reading->spanOf(reason)); });
    connectReading();
    connect(m_handover, &HandoverActions::message, this, &ReviewPage::message);
    connect(m_handover, &HandoverActions::navigate, this, [this](const Destination &to) { open(to.filter); });
    connect(m_decision, &DecisionPanel::decided, this, &ReviewPage::decide);
    connect(m_decision, &DecisionPanel::changed, this, &ReviewPage::keepDraft);
}

void ReviewPage::refresh()
{
    keepDraft();
    if (const auto policy = review::policy(m_session.reader()))
        m_policy = *policy;
    if (!std::exchange(m_isBack, true))
        comeBack();
    else
        m_queue->refresh(m_item ? std::optional(m_item->generation) : std::nullopt);
    m_exposure->refresh();
}

/// To the queue and the item where this officer left off, with the cursor where it was.
void ReviewPage::comeBack()
{
    const auto place = m_drafts->place();
    m_queue->refresh({});
    if (!place)
        return;
    const review::QueueFilter filter = review::queueFilterFromJson(place->filter);
    m_queue->setFilter(filter);
    if (m_queue->isLoading()) // it asks a query: to the item once it has been read
        return m_queue->refresh(place->generation);
    const auto draft = m_drafts->of(place->generation);
    if (!m_queue->goTo(place->generation)) {
        if (!draft)
            return;
        // Further down than the queue is read at first: what is half made is shown by itself.
        m_queue->setFilter({.state = filter.state, .only = {place->generation}},
                           u"G-%1"_s.arg(qint64(place->generation)));
        if (m_queue->current() != place->generation)
            return m_queue->setFilter(filter); // it is not for this queue any more
    }
    if (!draft || draft->cursor < 0)
        return;
    m_decision->note()->setFocus(Qt::OtherFocusReason);
    m_decision->note()->setCursorPosition(draft->cursor);
    m_isBackInNote = true; // the window hands the page the focus when it shows it
}

bool ReviewPage::isBlind() const
{
    return m_queue->filter().state == review::QueueFilter::State::Blind;
}

void ReviewPage::showItem(GenerationId generation)
{
    Result<Item> item = loadItem(m_session.reader(), generation, m_knowledge.packs, m_explainer);
    if (!item) {
        showNothing();
        return m_queue->state()->showError(failureText(item.error(), tr("Reading the generation")),
                                           [this] { refresh(); });
    }
    if (isBlind()) { // what others made of it is not seen
        std::erase_if(item->officerSpans,
                      [this](const OfficerSpan &mark) { return mark.actor != m_session.officer(); });
        item->history.clear();
        item->inForce.reset();
    }
    const bool same = m_item && readsTheSame(*m_item, *item);
    const bool decided = same && m_item->inForce != item->inForce;
    keepDraft();
    m_item = std::move(*item);
    m_history->setHistory(m_item->history);
    if (!same || decided)
        showDecision();
    if (same) // the store changed elsewhere, by an import say: place, reveals and what is typed stay
        return m_reading->setOfficerSpans(m_item->officerSpans);
    m_looking.start();
    m_drafts->keepPlace(generation, m_queue->filter());
    m_reading->setItem(*m_item);
    m_why->setReasons(m_item->why, m_item->assessment);
    m_decision->setDecidable(!m_session.isReadOnly());
    const auto draft = m_drafts->of(generation);
    m_reading->text()->setCurrentSpan(draft && draft->span >= 0 ? m_reading->spanOf(draft->span)
                                                                : m_reading->firstSpan());
}

void ReviewPage::showDecision()
{
    m_appeal = review::openAppeal(m_session.reader(), m_item->generation).value_or(std::nullopt);
    std::optional<review::Decision> begin = m_item->inForce;
    if (begin && m_item->inForceBy != m_session.officer()) { // their grounds stand in the history, not as one's own
        begin->note.clear();
        begin->reason.clear();
    }
    m_decision->setItem(m_item->primaryRisk, m_item->severity, begin, m_drafts->of(m_item->generation));
    m_decision->setNotice(noticeOfItem());
}

/// What to know of the item before deciding about it.
QString ReviewPage::noticeOfItem() const
{
    if (isBlind())
        return tr("Double-blind: what others decided is hidden, and your decision does not replace theirs.");
    const auto held = review::holder(m_session.reader(), m_item->generation, m_session.clock()());
    if (held && *held && (*held)->officer != m_session.officer())
        return (*held)->until ? tr("Taken by %1 until %2.").arg((*held)->officer, shanghaiText(*(*held)->until))
                              : tr("Given to %1.").arg((*held)->officer);
    if (!m_appeal)
        return {};
    const QString grounds = tr("Contested: %1").arg(m_appeal->grounds);
    return m_appeal->decidedBy == m_session.officer()
        ? grounds + u'\n' + tr("The contested decision is your own. Another officer should answer.")
        : grounds;
}

void ReviewPage::showNothing()
{
    keepDraft();
    m_item.reset();
    m_appeal.reset();
    m_reading->clear();
    m_why->setReasons({});
    m_decision->clear();
    m_history->setHistory({});
}

/// What is typed and chosen is there again when the officer comes back, and after a crash.
void ReviewPage::keepDraft()
{
    if (!m_item || m_session.isReadOnly())
        return;
    auto draft = m_decision->draft();
    if (draft)
        draft->span = m_reading->reasonNumber(m_reading->text()->currentSpan());
    m_drafts->keep(m_item->generation, draft);
}

QString ReviewPage::summary() const
{
    const auto count = m_queue->counts().of(0);
    if (!count)
        return {};
    if (count->items == 0)
        return tr("nothing to decide");
    QString waiting = tr("%Ln to decide", nullptr, static_cast<int>(count->items));
    if (!count->oldest)
        return waiting;
    const qint64 days = (m_session.clock()() - *count->oldest) / 86'400'000;
    return tr("%1, oldest %2 d").arg(waiting).arg(days);
}

int ReviewPage::waiting() const
{
    const auto count = m_queue->counts().of(0);
    return count ? static_cast<int>(count->items) : 0;
}

/// Not a focus proxy: Tab would enter by it and pass over the queues, which stand before their items.
void ReviewPage::focusInEvent(QFocusEvent *event)
{
    if (std::exchange(m_isBackInNote, false))
        m_decision->note()->setFocus(Qt::OtherFocusReason);
    else
        m_queue->table()->setFocus(event->reason());
}

QWidget *ReviewPage::header()
{
    return m_queue->chips();
}

void ReviewPage::retranslate()
{
    std::vector<DecisionPanel::RiskChoice> risks;
    for (const detect::Risk &risk : m_knowledge.taxonomy.risks())
        risks.push_back({risk.code, localised(risk)});
    m_decision->setRisks(risks);
    m_decision->setReasons(m_knowledge.reasons);
    m_queue->retranslate();
    m_reading->retranslate();
    m_why->retranslate();
    m_decision->retranslate();
    m_exposure->retranslate();
    if (!m_item)
        return;
    const GenerationId shown = m_item->generation;
    keepDraft();
    m_item.reset(); // its titles are in the other language
    showItem(shown);
}

} // namespace ui
