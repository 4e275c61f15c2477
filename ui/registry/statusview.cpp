#include "ui/registry/statusview.h"

#include "ui/registry/statuscounts.h"
#include "ui/registry/statusdaybar.h"
#include "ui/registry/statusexports.h"
#include "ui/registry/statusleads.h"
#include "ui/registry/statusmodel.h"
#include "ui/registry/statuspane.h"
#include "ui/registry/timelinechart.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/untildone.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Off the UI thread; from the store where \a source is nullptr.
Result<StatusReading> readingOf(const std::shared_ptr<const StatusSource> &source, workspace::Session *session,
                                QDate day)
{
    if (source)
        return statusReading(source, day);
    return session->openReader()
        .and_then([](const db::Database &reader) { return readStatusSource(reader); })
        .transform([day](auto &&read) { return statusReading(read, day); });
}

} // namespace

StatusView::StatusView(workspace::Session &session, const Knowledge &, QWidget *parent)
    : RegistryView(parent)
    , m_session(session)
    , m_bar(new StatusDayBar(today(), this))
    , m_exports(new StatusExports(session, this))
    , m_timeline(new TimelineChart)
    , m_counts(new StatusCounts(this))
    , m_model(new StatusModel(this))
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
    , m_pane(new StatusPane(this))
{
    m_bar->hide();
    m_pane->setReadOnly(session.isReadOnly());
    buildPanes();
    setFocusProxy(m_table);
    connectParts();
    retranslate();
}

StatusView::~StatusView()
{
    waitUntilDone(m_running); // it reads through the session
}

QString StatusView::title() const
{
    return tr("Status");
}

QString StatusView::summary() const
{
    const int late = m_counts->count(StatusCut::Late);
    const int expired = m_counts->count(StatusCut::Expired);
    const int missing = m_counts->count(StatusCut::Missing);
    QStringList parts{tr("as of %1").arg(m_bar->day().toString(Qt::ISODate))};
    if (late > 0)
        parts.append(tr("%n late", nullptr, late));
    if (expired > 0)
        parts.append(tr("%n expired", nullptr, expired));
    if (missing > 0)
        parts.append(tr("%n missing", nullptr, missing));
    return parts.join(u" · "_s);
}

QWidget *StatusView::header()
{
    return m_bar;
}

void StatusView::refresh()
{
    m_bar->setToday(today());
    readAgain(true);
}

/// One reading runs at a time; what changed meanwhile is read when it is done, and only that is shown.
void StatusView::readAgain(bool fromStore)
{
    if (m_reading) {
        m_again = true;
        m_againFromStore = m_againFromStore || fromStore;
        return;
    }
    m_reading = true;
    Q_EMIT changed();
    if (!m_shown)
        m_state->showLoading();
    const auto source = fromStore || !m_shown ? nullptr : m_shown->source;
    QFuture<Result<StatusReading>> running = QtConcurrent::run(readingOf, source, &m_session, m_bar->day());
    m_running = QFuture<void>(running);
    running.then(this, [this](Result<StatusReading> reading) {
        m_reading = false;
        const bool isStale = std::exchange(m_again, false);
        const bool store = std::exchange(m_againFromStore, false);
        if (!reading)
            m_state->showError(failureText(reading.error(), tr("Reading the register")), [this] { refresh(); });
        else if (!isStale || store)
            show(std::move(*reading));
        if (isStale)
            readAgain(store);
        Q_EMIT changed();
    });
}

void StatusView::show(StatusReading reading)
{
    m_shown = std::make_shared<const StatusReading>(std::move(reading));
    m_timeline->setPlan(m_shown->plan);
    m_timeline->setDay(m_shown->day);
    m_counts->setStatuses(m_shown->statuses);
    keepPlace(*m_table, [this] { m_model->setStatuses(m_shown->source->registered.services, m_shown->statuses); });
    spanServices();
    if (const auto item = std::exchange(m_goTo, {}))
        goToItem(*item);
    else if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->goToRow(std::min(1, m_model->rowCount() - 1));
    else
        showRow(m_table->currentRow());
    showState();
}

void StatusView::spanServices()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isService(row))
            m_table->setSpan(row, 0, 1, StatusModel::ColumnCount);
    }
}

void StatusView::showState()
{
    const QDate day = m_bar->day();
    const bool isCovered = !m_shown || m_shown->plan.isCovered;
    m_state->setNotice(
        !isCovered
            ? tr("The State Council's notice for %1 is not in: its days are provisional.").arg(m_shown->plan.year)
            : day != today() ? tr("As of %1, not as of today.").arg(day.toString(Qt::ISODate))
                             : QString(),
        day != today() ? tr("Back to today") : QString(), [this] { m_bar->setDay(today()); });
    if (m_model->rowCount() > 0 || !m_shown)
        return m_model->rowCount() > 0 ? m_state->showContent() : void();
    if (!m_counts->chosen().empty())
        return m_state->showFiltered(m_counts->chosenText(), [this] {
            m_counts->setChosen({});
            filter();
        });
    m_state->showEmpty({.sentence = tr("How services, filings and licences stand is shown here, once there are any."),
                        .button = tr("Open the register")},
                       [this] { Q_EMIT navigate({u"registry"_s, {{u"view"_s, u"register"_s}}}); });
}

void StatusView::filter()
{
    keepPlace(*m_table, [this] { m_model->setCuts(m_counts->chosen()); });
    spanServices();
    showRow(m_table->currentRow());
    showState();
}

void StatusView::showRow(int row)
{
    const registry::ItemStatus *status = row >= 0 && row < m_model->rowCount() ? m_model->status(row) : nullptr;
    if (status && m_shown)
        m_pane->show(*status, m_shown->source->leads);
    else
        m_pane->clear();
}

void StatusView::openMark(int row, int mark)
{
    const registry::YearRow &service = m_timeline->plan().rows.at(static_cast<size_t>(row));
    const registry::YearMark &chosen = service.marks.at(static_cast<size_t>(mark));
    if (chosen.item)
        return goToItem(*chosen.item);
    if (const int found = m_model->rowOf(service.service, chosen.what); found >= 0)
        m_table->goToRow(found);
}

/// What a filter hides is shown again: somebody asked for it.
void StatusView::goToItem(RegistryItemId item)
{
    if (m_model->rowOf(item) < 0 && !m_counts->chosen().empty()) {
        m_counts->setChosen({});
        filter();
    }
    if (const int row = m_model->rowOf(item); row >= 0)
        m_table->goToRow(row);
}

void StatusView::openInRegister()
{
    const int row = m_table->currentRow();
    const registry::ItemStatus *status = row >= 0 && row < m_model->rowCount() ? m_model->status(row) : nullptr;
    if (!status)
        return;
    QVariantMap filter{{u"view"_s, u"register"_s}};
    if (status->item)
        filter.insert(u"id"_s, qlonglong(*status->item));
    else if (status->service)
        filter.insert(u"service"_s, qlonglong(*status->service));
    Q_EMIT navigate({u"registry"_s, filter});
}

void StatusView::editLeads()
{
    const int row = m_table->currentRow();
    const registry::ItemStatus *status = row >= 0 && row < m_model->rowCount() ? m_model->status(row) : nullptr;
    if (!status || m_session.isReadOnly())
        return;
    auto *dialog = new StatusLeads(m_session, *status, m_shown->source->leads, this);
    dialog->onceAccepted(this, [this] { Q_EMIT message(tr("Lead times set")); });
    dialog->open();
}

void StatusView::open(const QVariantMap &filter)
{
    std::set<StatusCut> cuts;
    if (const auto cut = cutNamed(filter.value(u"show"_s).toString()))
        cuts.insert(*cut);
    m_counts->setChosen(cuts);
    m_model->setCuts(cuts);
    if (filter.contains(u"id"_s))
        m_goTo = static_cast<RegistryItemId>(filter.value(u"id"_s).toLongLong());
    if (const QDate on = filter.value(u"on"_s).toDate(); on.isValid())
        m_bar->setDay(on);
    refresh();
}

bool StatusView::closeInnermost()
{
    if (!m_counts->chosen().empty()) {
        m_counts->setChosen({});
        filter();
        return true;
    }
    if (m_bar->day() == today())
        return false;
    m_bar->setDay(today());
    return true;
}

/// The pane holds colours in its text.
void StatusView::recolour()
{
    showRow(m_table->currentRow());
}

} // namespace ui
