#include "ui/registry/registerview.h"

#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "ui/registry/modelactions.h"
#include "ui/registry/paperactions.h"
#include "ui/registry/presetactions.h"
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

RegisterView::RegisterView(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : RegistryView(parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_regimes(registry::loadRegimes().value_or(registry::RegimeTable()))
    , m_kinds(knowledge.rules.kinds)
    , m_model(new RegistryModel(this))
    , m_actions(new RegistryActions(session, m_kinds, this))
    , m_papers(new PaperActions(session, m_kinds, this))
    , m_models(new ModelActions(session, m_kinds, this))
    , m_presets(new PresetActions(session, m_kinds, this))
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

void RegisterView::buildPanes()
{
    m_table->setObjectName(u"items"_s);
    m_table->setColumns({.widths = {14, 13, 11.7, 9.5, 11.5, 9.5, 12, 10},
                         .stretch = RegistryModel::What,
                         .yields = {RegistryModel::Mark, RegistryModel::Number, RegistryModel::ValidUntil}});
    m_table->setModel(m_model);
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"panes"_s);
    panes->addWidget(m_state);
    panes->addWidget(m_detail);
    panes->setStretchFactor(0, 1);
    panes->setSizes({740, 360});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
}

void RegisterView::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, &RegisterView::showRow);
    connect(m_table, &TableView::activated, this, &RegisterView::edit);
    connect(m_filter, &RegistryFilterBar::dayChanged, this, &RegisterView::refresh);
    connect(m_filter, &RegistryFilterBar::showChanged, this, [this] {
        keepPlace(*m_table, [this] { m_model->setShow(m_filter->show()); });
        spanServices();
        showState();
    });
    connectActions();
    connectTabs();
}

QString RegisterView::title() const
{
    return tr("Register");
}

QString RegisterView::summary() const
{
    const QString things = tr("%n item(s)", nullptr, static_cast<int>(m_register.items.size()));
    return waiting() > 0 ? things + u" · "_s + tr("%n need(s) action", nullptr, waiting()) : things;
}

int RegisterView::waiting() const
{
    return m_model->needingAction();
}

QWidget *RegisterView::header()
{
    return m_filter;
}

void RegisterView::refresh()
{
    m_filter->setToday(today());
    readStatuses();
    Q_EMIT changed();
}

void RegisterView::readStatuses()
{
    Result<registry::Register> registered = registry::readRegister(m_session.reader());
    const Result<registry::Rulebook> rules = registry::readRulebook(m_session.reader());
    if (!registered || !rules)
        return m_state->showError(failureText(registered ? rules.error() : registered.error(),
                                              tr("Reading the register")),
                                  [this] { refresh(); });
    m_register = std::move(*registered);
    m_kinds = rules->kinds;
    keepPlace(*m_table,
              [&] { m_model->setRegister(m_register, registry::statusOn(m_filter->day(), m_register, *rules)); });
    spanServices();
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->goToRow(std::min(1, m_model->rowCount() - 1)); // before the table is shown and takes the focus
    else
        showRow(m_table->currentRow());
    showState();
}

/// A service's row runs across the table.
void RegisterView::spanServices()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_table->setSpan(row, 0, 1, RegistryModel::ColumnCount);
    }
}

void RegisterView::showState()
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
                       [this] { m_actions->editService({}, m_regimes); });
}

void RegisterView::showRow(int row)
{
    using Kind = RegistryModel::RowKind;
    if (row < 0 || row >= m_model->rowCount())
        return m_detail->clear();
    switch (m_model->kind(row)) {
    case Kind::Service:
        return m_detail->showService(*m_model->service(row), m_register, m_regimes.find(m_model->service(row)->regime));
    case Kind::Company: return m_detail->showHeading(tr("The whole company"), tr("Add item…"));
    case Kind::ModelsHead: return m_detail->showHeading(tr("Models"), tr("Add model…"));
    case Kind::AlgorithmsHead: return m_detail->showHeading(tr("Algorithms"), tr("Add algorithm…"));
    case Kind::Model: return m_detail->showModel(*m_model->model(row), m_register);
    case Kind::Algorithm: return m_detail->showAlgorithm(*m_model->algorithm(row), m_register);
    case Kind::Item: break;
    }
    const registry::RegistryItem *item = currentItem();
    item ? showItem(*m_model->status(row), *item) : m_detail->showMissing(*m_model->status(row));
}

void RegisterView::showItem(const registry::ItemStatus &status, const registry::RegistryItem &item)
{
    ItemParts parts;
    parts.day = m_filter->day();
    const auto ofItem = [&item](const auto &each) { return each.item == item.id; };
    std::ranges::copy_if(m_register.events, std::back_inserter(parts.events), ofItem);
    std::ranges::copy_if(m_register.transitions, std::back_inserter(parts.transitions), ofItem);
    const db::Database &reader = m_session.reader();
    auto documents = registry::readDocuments(reader, item.id);
    auto submissions = registry::readSubmissions(reader, item.id);
    auto displays = registry::readDisplayEvidence(reader, item.id);
    if (!documents || !submissions || !displays) {
        const Failure &failure = !documents ? documents.error() : !submissions ? submissions.error() : displays.error();
        Q_EMIT message(failureText(failure, tr("Reading what is kept with the item")).sentence);
    }
    parts.documents = std::move(documents).value_or(decltype(parts.documents){});
    parts.submissions = std::move(submissions).value_or(decltype(parts.submissions){});
    parts.displays = std::move(displays).value_or(decltype(parts.displays){});
    const registry::Kind *kind = m_kinds.find(item.kind);
    m_detail->showItem(status, item, m_register, std::move(parts), kind && kind->showsNumber);
}

int RegisterView::currentRow() const
{
    const int row = m_table->currentRow();
    return row < m_model->rowCount() ? row : -1;
}

const registry::RegistryItem *RegisterView::currentItem() const
{
    const registry::ItemStatus *status = currentRow() >= 0 ? m_model->status(currentRow()) : nullptr;
    if (!status || !status->item)
        return nullptr;
    const auto found = std::ranges::find(m_register.items, *status->item, &registry::RegistryItem::id);
    return found == m_register.items.end() ? nullptr : &*found;
}

void RegisterView::goTo(int row)
{
    if (row >= 0)
        m_table->goToRow(row);
}

void RegisterView::open(const QVariantMap &filter)
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
    else if (filter.contains(u"model"_s))
        goTo(m_model->rowOf(static_cast<registry::ModelId>(filter.value(u"model"_s).toLongLong())));
    else if (filter.contains(u"algorithm"_s))
        goTo(m_model->rowOf(static_cast<registry::AlgorithmId>(filter.value(u"algorithm"_s).toLongLong())));
}

bool RegisterView::closeInnermost()
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
void RegisterView::recolour()
{
    showRow(m_table->currentRow());
}

void RegisterView::retranslate()
{
    m_filter->retranslate();
    m_model->retranslate();
    m_detail->retranslate();
    m_table->setAccessibleName(tr("Services and what each has to keep valid"));
    showState();
    showRow(m_table->currentRow());
}

} // namespace ui
