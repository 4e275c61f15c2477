#include "ui/registry/registrypage.h"

#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "ui/registry/registryactions.h"
#include "ui/registry/registrydetail.h"
#include "ui/registry/registryfilterbar.h"
#include "ui/registry/registrymodel.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto showNames = std::array{"all", "needs-action", "pending", "in-force", "ended"}; // as RegistryModel::Show

} // namespace

RegistryPage::RegistryPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : Page({.id = u"registry"_s,
            .name = {"ui::RegistryPage", QT_TRANSLATE_NOOP("ui::RegistryPage", "Registry")},
            .icon = u"view-calendar-list"_s,
            .shortcut = QKeySequence(u"Ctrl+5"_s)},
           parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_model(new RegistryModel(this))
    , m_actions(new RegistryActions(session, knowledge.rules.kinds, this))
    , m_filter(new RegistryFilterBar(today(), this))
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
    , m_detail(new RegistryDetail(this))
{
    m_filter->hide();
    m_detail->setReadOnly(session.isReadOnly());
    buildPanes();
    setFocusProxy(m_table);
    connectParts();
    retranslate();
}

void RegistryPage::buildPanes()
{
    m_table->setObjectName(u"items"_s);
    m_table->setColumns({.widths = {14, 13, 11.7, 7.5, 11.5, 7.5, 12, 10},
                         .stretch = RegistryModel::What,
                         .yields = {RegistryModel::Mark, RegistryModel::Number, RegistryModel::ValidUntil}});
    m_table->setModel(m_model);
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"panes"_s);
    panes->addWidget(m_state);
    panes->addWidget(m_detail);
    panes->setStretchFactor(0, 1);
    panes->setSizes({800, 310});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
}

void RegistryPage::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, &RegistryPage::showRow);
    connect(m_table, &TableView::activated, this, &RegistryPage::edit);
    connect(m_filter, &RegistryFilterBar::dayChanged, this, &RegistryPage::refresh);
    connect(m_filter, &RegistryFilterBar::showChanged, this, [this] {
        keepPlace(*m_table, [this] { m_model->setShow(m_filter->show()); });
        spanServices();
        showState();
    });
    connect(m_detail, &RegistryDetail::editRequested, this, &RegistryPage::edit);
    connect(m_detail, &RegistryDetail::addRequested, this, &RegistryPage::addItem);
    connect(m_detail, &RegistryDetail::eventRequested, this, &RegistryPage::recordEvent);
    connect(m_detail, &RegistryDetail::doneRequested, this, &RegistryPage::markDone);
    connect(m_actions, &RegistryActions::message, this, &Page::message);
    const auto goToNew = [this](auto id) {
        refresh();
        goTo(m_model->rowOf(id));
    };
    connect(m_actions, &RegistryActions::itemAdded, this, goToNew);
    connect(m_actions, &RegistryActions::serviceAdded, this, goToNew);
}

QString RegistryPage::summary() const
{
    const QString things = tr("%n item(s)", nullptr, static_cast<int>(m_register.items.size()));
    return waiting() > 0 ? things + u" · "_s + tr("%n need(s) action", nullptr, waiting()) : things;
}

int RegistryPage::waiting() const
{
    return m_model->needingAction();
}

QWidget *RegistryPage::header()
{
    return m_filter;
}

void RegistryPage::refresh()
{
    m_filter->setToday(today());
    readStatuses();
    Q_EMIT summaryChanged();
}

void RegistryPage::readStatuses()
{
    Result<registry::Register> registered = registry::readRegister(m_session.reader());
    const Result<registry::Rulebook> rules = registry::readRulebook(m_session.reader());
    if (!registered || !rules)
        return m_state->showError(failureText(registered ? rules.error() : registered.error(),
                                              tr("Reading the register")),
                                  [this] { refresh(); });
    m_register = std::move(*registered);
    keepPlace(*m_table, [&] {
        m_model->setStatuses(m_register.services, registry::statusOn(m_filter->day(), m_register, *rules));
    });
    spanServices();
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->goToRow(std::min(1, m_model->rowCount() - 1)); // before the table is shown and takes the focus
    else
        showRow(m_table->currentRow());
    showState();
}

/// A service's row runs across the table.
void RegistryPage::spanServices()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isService(row))
            m_table->setSpan(row, 0, 1, RegistryModel::ColumnCount);
    }
}

void RegistryPage::showState()
{
    m_state->setNotice(m_session.isReadOnly() ? tr("Open for reading only: nothing can be changed.")
                           : m_filter->day() != today()
                           ? tr("As of %1, not as of today.").arg(m_filter->day().toString(Qt::ISODate))
                           : QString(),
                       m_filter->day() != today() ? tr("Back to today") : QString(),
                       [this] { m_filter->setDay(today()); });
    if (m_model->rowCount() > 0)
        return m_state->showContent();
    if (m_filter->show() != RegistryModel::Show::All)
        return m_state->showFiltered(m_filter->showText(), [this] { m_filter->setShow(RegistryModel::Show::All); });
    m_state->showEmpty({.sentence = tr("Services, filings and licences are kept here, with what is due next."),
                        .button = m_session.isReadOnly() ? QString() : tr("Add service…")},
                       [this] { m_actions->editService({}); });
}

void RegistryPage::showRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return m_detail->clear();
    const registry::ItemStatus *status = m_model->status(row);
    if (!status)
        return m_model->service(row) ? m_detail->showService(*m_model->service(row)) : m_detail->showCompany();
    const registry::RegistryItem *item = currentItem();
    if (!item)
        return m_detail->showMissing(*status);
    std::vector<registry::RegistryEvent> events;
    std::ranges::copy_if(m_register.events, std::back_inserter(events),
                         [item](const registry::RegistryEvent &event) { return event.item == item->id; });
    m_detail->showItem(*status, *item, std::move(events));
}

const registry::RegistryItem *RegistryPage::currentItem() const
{
    const int row = m_table->currentRow();
    const registry::ItemStatus *status = row >= 0 && row < m_model->rowCount() ? m_model->status(row) : nullptr;
    if (!status || !status->item)
        return nullptr;
    const auto found = std::ranges::find(m_register.items, *status->item, &registry::RegistryItem::id);
    return found == m_register.items.end() ? nullptr : &*found;
}

void RegistryPage::goTo(int row)
{
    if (row >= 0)
        m_table->goToRow(row);
}

void RegistryPage::open(const QVariantMap &filter)
{
    const auto show = std::ranges::find(showNames, filter.value(u"show"_s).toString(),
                                        [](const char *each) { return QString::fromLatin1(each); });
    const bool named = show != showNames.end();
    m_filter->setShow(static_cast<RegistryModel::Show>(named ? show - showNames.begin() : 0));
    if (const QDate on = filter.value(u"on"_s).toDate(); on.isValid())
        m_filter->setDay(on);
    refresh();
    if (filter.contains(u"id"_s))
        goTo(m_model->rowOf(static_cast<RegistryItemId>(filter.value(u"id"_s).toLongLong())));
    else if (filter.contains(u"service"_s))
        goTo(m_model->rowOf(static_cast<ServiceId>(filter.value(u"service"_s).toLongLong())));
}

bool RegistryPage::closeInnermost()
{
    if (m_filter->day() != today()) {
        m_filter->setDay(today());
        return true;
    }
    if (m_filter->show() == RegistryModel::Show::All)
        return false;
    m_filter->setShow(RegistryModel::Show::All);
    return true;
}

/// The sheet beside the table holds colours in its text.
void RegistryPage::recolour()
{
    showRow(m_table->currentRow());
}

void RegistryPage::retranslate()
{
    m_filter->retranslate();
    m_model->retranslate();
    m_detail->retranslate();
    m_table->setAccessibleName(tr("Services and what each has to keep valid"));
    showState();
    showRow(m_table->currentRow());
}

} // namespace ui
