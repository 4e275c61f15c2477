#include "ui/activity/activitypage.h"

#include "ui/activity/activityfilterbar.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/chainpanel.h"
#include "ui/activity/chainverifier.h"
#include "ui/activity/eventnames.h"
#include "ui/activity/eventpanel.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Where the thing that an event is about is shown; an empty page if it has none.
Destination destinationOf(const QString &object)
{
    const qsizetype slash = object.indexOf(u'/');
    const QString kind = object.left(slash);
    const QVariantMap id{{u"id"_s, object.mid(slash + 1).toLongLong()}};
    if (kind == u"generation")
        return {u"review"_s, id};
    if (kind == u"incident")
        return {u"incidents"_s, id};
    if (kind == u"registry")
        return {u"registry"_s, id};
    if (kind == u"service")
        return {u"registry"_s, {{u"service"_s, id.value(u"id"_s)}}};
    if (kind == u"model" || kind == u"algorithm")
        return {u"registry"_s, {{kind, id.value(u"id"_s)}}};
    if (kind == u"dossier")
        return {u"dossier"_s, {{u"model"_s, id.value(u"id"_s)}}};
    if (kind == u"rule_pack")
        return {u"rules"_s, id};
    if (kind == u"source")
        return {u"import"_s, id};
    return {};
}

} // namespace

ActivityPage::ActivityPage(workspace::Session &session, QWidget *parent)
    : Page({.id = u"activity"_s,
            .name = {"ui::ActivityPage", QT_TRANSLATE_NOOP("ui::ActivityPage", "Activity")},
            .icon = u"view-history"_s,
            .shortcut = QKeySequence(u"Ctrl+9"_s)},
           parent)
    , m_session(session)
    , m_model(new ActivityModel(session.reader(), this))
    , m_verifier(new ChainVerifier(session, this))
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
    , m_event(new EventPanel(this))
    , m_chain(new ChainPanel(this))
    , m_filter(new ActivityFilterBar(session.reader(), this))
{
    m_filter->hide();
    buildPanes();
    setFocusProxy(m_table);
    connectParts();
    retranslate();
}

void ActivityPage::buildPanes()
{
    m_table->setObjectName(u"events"_s);
    m_table->setColumns({.widths = {10, 7, 20, 10, 4.5, 9},
                         .stretch = ActivityModel::What,
                         .numeric = {ActivityModel::Sequence},
                         .yields = {ActivityModel::Hash}});
    m_table->setModel(m_model);

    auto *side = new QSplitter(Qt::Vertical, this);
    side->setObjectName(u"side"_s);
    side->setChildrenCollapsible(false);
    side->addWidget(m_event);
    side->addWidget(m_chain);
    side->setStretchFactor(0, 1);

    auto *panes = new QSplitter(this);
    panes->setObjectName(u"panes"_s);
    panes->addWidget(m_state);
    panes->addWidget(side);
    panes->setStretchFactor(0, 1);
    panes->setSizes({840, 340});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
}

void ActivityPage::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, &ActivityPage::showRecord);
    connect(m_table, &TableView::activated, this, &ActivityPage::openObject);
    connect(m_event, &EventPanel::openRequested, this, &ActivityPage::openObject);
    connect(m_filter, &ActivityFilterBar::changed, this, &ActivityPage::applyFilter);
    connect(m_chain, &ChainPanel::verifyRequested, this, &ActivityPage::verify);
    connect(m_chain, &ChainPanel::cancelRequested, m_verifier, &ChainVerifier::cancel);
    connect(m_chain, &ChainPanel::firstBadRequested, this, &ActivityPage::goToEvent);
    connect(m_chain, &ChainPanel::copied, this, [this] { Q_EMIT message(tr("Head of the chain copied")); });
    connect(m_verifier, &ChainVerifier::progressed, m_chain, &ChainPanel::setProgress);
    const auto show = [this](const Result<journal::Verification> &found) {
        m_chain->setResult(found);
        Q_EMIT message(m_chain->resultText().section(u'\n', 0, 0));
    };
    connect(m_verifier, &ChainVerifier::verified, this, [show](const journal::Verification &found) { show(found); });
    connect(m_verifier, &ChainVerifier::failed, this,
            [show](const Failure &failure) { show(std::unexpected(failure)); });
}

QString ActivityPage::summary() const
{
    return tr("%n event(s)", nullptr, static_cast<int>(m_count));
}

QWidget *ActivityPage::header()
{
    return m_filter;
}

void ActivityPage::registerActions(Actions &actions)
{
    connect(actions.add({.id = u"activity.verify"_s,
                         .text = {"ui::ActivityPage", QT_TRANSLATE_NOOP("ui::ActivityPage", "Verify chain")},
                         .icon = u"security-high"_s,
                         .tip = {"ui::ActivityPage",
                                 QT_TRANSLATE_NOOP("ui::ActivityPage",
                                                   "Compute every hash again from the first event")},
                         .primary = true},
                        this),
            &QAction::triggered, this, &ActivityPage::verify);
    connect(actions.add({.id = u"activity.find"_s,
                         .text = {"ui::ActivityPage", QT_TRANSLATE_NOOP("ui::ActivityPage", "Filter events")},
                         .icon = u"view-filter"_s,
                         .shortcuts = {QKeySequence::Find}},
                        this),
            &QAction::triggered, m_filter, &ActivityFilterBar::focusAbout);
    connect(actions.add({.id = u"activity.clear"_s,
                         .text = {"ui::ActivityPage", QT_TRANSLATE_NOOP("ui::ActivityPage", "Show all events")},
                         .icon = u"edit-clear-all"_s},
                        this),
            &QAction::triggered, this, [this] { m_filter->set({}, {}); });
}

void ActivityPage::refresh()
{
    m_model->setNames(objectNames(m_session.reader()));
    QScrollBar *bar = m_table->verticalScrollBar();
    const int above = bar->value();
    const int rows = m_model->rowCount();
    m_model->update();
    if (above > 0) { // what came in on top does not push away what is being read
        const int step = m_table->verticalScrollMode() == TableView::ScrollPerItem ? 1 : m_table->rowHeight(0);
        bar->setValue(above + (m_model->rowCount() - rows) * step);
    }
    m_count = activityCount(m_session.reader()).value_or(0);
    m_chain->setHead(journal::head(m_session.reader()).value_or(journal::Head{}));
    showState();
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->goToRow(0);
    Q_EMIT summaryChanged();
}

void ActivityPage::applyFilter()
{
    const ActivityFilter filter = m_filter->filter();
    if (filter == m_model->filter())
        return;
    m_model->setFilter(filter);
    showState();
    if (m_model->rowCount() > 0)
        m_table->goToRow(0);
    else
        m_event->clear();
}

void ActivityPage::showState()
{
    if (m_model->failure())
        m_state->showError(failureText(*m_model->failure(), tr("Reading the journal")), [this] { refresh(); });
    else if (m_model->rowCount() > 0)
        m_state->showContent();
    else if (!m_model->filter().isEmpty())
        m_state->showFiltered(m_filter->text(), [this] { m_filter->set({}, {}); });
    else
        m_state->showEmpty({.sentence = tr("Everything that is done in this workspace is recorded here.")});
}

void ActivityPage::showRecord(int row)
{
    if (row < 0)
        return m_event->clear();
    const ActivityEntry &entry = m_model->entry(row);
    m_event->setEntry(entry, m_model->sentence(entry), m_model->nameOf(entry.event.object),
                      !destinationOf(entry.event.object).page.isEmpty());
}

void ActivityPage::goToEvent(qint64 sequence)
{
    if (!m_model->fetchUntil(sequence))
        m_filter->set({}, {});
    if (m_model->fetchUntil(sequence))
        m_table->goToRow(m_model->rowOf(sequence));
}

void ActivityPage::openObject()
{
    if (m_table->currentRow() < 0)
        return;
    const Destination destination = destinationOf(m_model->entry(m_table->currentRow()).event.object);
    if (!destination.page.isEmpty())
        Q_EMIT navigate(destination);
}

void ActivityPage::verify()
{
    const auto witness = m_chain->witness();
    if (!witness)
        return m_chain->setResult(failed(witness));
    m_chain->setProgress(0, m_count);
    m_verifier->start(*witness);
}

void ActivityPage::open(const QVariantMap &filter)
{
    if (filter.contains(u"sequence"_s))
        return goToEvent(filter.value(u"sequence"_s).toLongLong());
    m_filter->set(filter.value(u"group"_s).toString(), filter.value(u"object"_s).toString());
}

std::optional<Destination> ActivityPage::jump(const QString &text) const
{
    bool isNumber = false;
    const qint64 sequence = text.startsWith(u'#') ? text.mid(1).toLongLong(&isNumber) : 0;
    if (!isNumber || sequence < 1)
        return {};
    return Destination{id(), {{u"sequence"_s, sequence}}};
}

bool ActivityPage::closeInnermost()
{
    if (m_verifier->isRunning()) {
        m_verifier->cancel();
        return true;
    }
    if (m_model->filter().isEmpty())
        return false;
    m_filter->set({}, {});
    return true;
}

void ActivityPage::retranslate()
{
    m_filter->retranslate();
    m_model->setWords(stepNames());
    m_table->setAccessibleName(tr("Events, the newest first"));
    m_model->retranslate();
    m_event->retranslate();
    m_chain->retranslate();
    showRecord(m_table->currentRow());
}

} // namespace ui
