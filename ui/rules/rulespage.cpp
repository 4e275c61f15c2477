#include "ui/rules/rulespage.h"

#include "ui/rules/backtestpane.h"
#include "ui/rules/draftactions.h"
#include "ui/rules/draftsbar.h"
#include "ui/rules/hitschart.h"
#include "ui/rules/packeditor.h"
#include "ui/rules/packmodel.h"
#include "ui/rules/rescanrun.h"
#include "ui/rules/rulemodel.h"
#include "ui/rules/rulesheet.h"
#include "ui/rules/rulesloader.h"
#include "ui/rules/ruleswords.h"
#include "ui/rules/testbox.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RulesPage::RulesPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : Page({.id = u"rules"_s,
            .name = {"ui::RulesPage", QT_TRANSLATE_NOOP("ui::RulesPage", "Rules")},
            .icon = u"view-list-details"_s,
            .shortcut = QKeySequence(u"Ctrl+7"_s)},
           parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_loader(new RulesLoader(session, knowledge.taxonomy, this))
    , m_rescan(new RescanRun(session, knowledge, this))
    , m_packModel(new PackModel(this))
    , m_ruleModel(new RuleModel(this))
    , m_draftsBar(new DraftsBar(this)) // first, as Tab goes
{
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"panes"_s);
    panes->addWidget(buildPacks());
    panes->addWidget(buildWork());
    panes->setStretchFactor(1, 1);
    panes->setSizes({385, 760});
    buildStack(panes);
    setFocusProxy(m_packs);
    connectParts();
    connectRescan();
    connectEditing();
    retranslate();
}

QWidget *RulesPage::buildPacks()
{
    auto *pane = new QWidget(this);
    m_packs = new TableView(pane);
    m_packs->setObjectName(u"packs"_s);
    m_packs->setColumns({.widths = {14, 6.3, 4.8, 7.2, 6.6, 6},
                         .stretch = PackModel::Title,
                         .numeric = {PackModel::Rules},
                         .yields = {PackModel::Hash, PackModel::Rules, PackModel::Tests}});
    m_packs->setModel(m_packModel);
    m_packState = new StateView(m_packs, pane);
    m_try = new QPushButton(pane);
    m_shadow = new QPushButton(pane);
    m_toggle = new QPushButton(pane);
    m_hint = new Text(TextSize::Small, Role::Muted, pane);
    m_hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    buttons->addWidget(m_try);
    buttons->addStretch(1);
    buttons->addWidget(m_shadow);
    buttons->addWidget(m_toggle);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::around, space::between, space::between, space::between);
    foot->setSpacing(space::between);
    foot->addWidget(m_hint);
    foot->addLayout(buttons);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_packState, 1);
    layout->addLayout(foot);
    return pane;
}

QWidget *RulesPage::buildWork()
{
    auto *rules = new QSplitter(this);
    rules->setObjectName(u"ruleAndTest"_s);
    rules->addWidget(buildRules());
    m_test = new TestBox(m_knowledge.taxonomy, this); // last, as Tab goes
    rules->addWidget(m_test);
    rules->setStretchFactor(0, 1);
    rules->setSizes({460, 300});
    m_backtest = new BacktestPane(m_session, m_knowledge, this);
    m_work = new QStackedWidget(this);
    m_work->addWidget(rules);
    m_work->addWidget(m_backtest);
    return m_work;
}

QWidget *RulesPage::buildRules()
{
    auto *pane = new QSplitter(Qt::Vertical, this);
    pane->setObjectName(u"rulePanes"_s);
    pane->setChildrenCollapsible(false);
    m_rules = new TableView(pane);
    m_rules->setObjectName(u"rules"_s);
    m_rules->setColumns({.widths = {5, 13, 5.8, 5.2, 5.2, 5.8, 6.6},
                         .stretch = RuleModel::Title,
                         .numeric = {RuleModel::Terms, RuleModel::Findings, RuleModel::Disagreed},
                         .yields = {RuleModel::Terms, RuleModel::Severity}});
    m_rules->setModel(m_ruleModel);
    auto *about = new QWidget(pane);
    about->setBackgroundRole(QPalette::Base);
    about->setAutoFillBackground(true);
    m_sheetTitle = new Text(TextSize::Body, Role::Text, about);
    m_sheetTitle->setWordWrap(true);
    m_sheet = new QTextBrowser(about);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->setOpenLinks(false);
    m_sheet->document()->setDocumentMargin(0);
    auto *layout = new QVBoxLayout(about);
    layout->setContentsMargins(space::around, space::around, space::between, space::between);
    layout->addWidget(m_sheetTitle);
    layout->addWidget(m_sheet, 1);
    m_hits = new HitsChart(m_session, pane);
    pane->addWidget(m_rules);
    pane->addWidget(about);
    pane->addWidget(m_hits);
    pane->setStretchFactor(1, 1);
    pane->setSizes({240, 260, 170});
    return pane;
}

void RulesPage::connectParts()
{
    connect(m_loader, &RulesLoader::loaded, this, &RulesPage::showSnapshot);
    connect(m_loader, &RulesLoader::failed, this, [this](const Failure &failure) {
        m_packState->showError(failureText(failure, tr("Reading the rules")), [this] { refresh(); });
        Q_EMIT loadingChanged();
    });
    connect(m_packs, &TableView::currentRowChanged, this, &RulesPage::showPack);
    connect(m_packs, &TableView::activated, this, [this] { m_rules->setFocus(); });
    connect(m_rules, &TableView::currentRowChanged, this, &RulesPage::showSheet);
    connect(m_toggle, &QPushButton::clicked, this, &RulesPage::toggle);
    connect(m_try, &QPushButton::clicked, this, &RulesPage::tryChosen);
    connect(m_shadow, &QPushButton::clicked, this, [this] {
        if (const detect::RegisteredPack *pack = chosenPack())
            setState(pack->id, detect::PackState::Shadow);
    });
    connect(m_backtest, &BacktestPane::stateWanted, this, &RulesPage::setState);
    connect(m_backtest, &BacktestPane::closed, this, [this] {
        m_work->setCurrentIndex(0);
        m_packs->setFocus();
    });
    connect(m_backtest, &BacktestPane::navigate, this, &RulesPage::navigate);
    connect(m_hits, &HitsChart::navigate, this, &RulesPage::navigate);
    connect(m_test, &TestBox::ruleActivated, this, &RulesPage::goTo);
}

QString RulesPage::summary() const
{
    const auto &snapshot = m_loader->snapshot();
    if (!snapshot)
        return {};
    const auto on =
        std::ranges::count_if(snapshot->packs, [](const KnownPack &pack) { return pack.registered.isOn(); });
    const auto untried = std::ranges::count_if(snapshot->packs, [](const KnownPack &pack) {
        return pack.registered.state == detect::PackState::Off && !pack.registered.seenAt;
    });
    const QString counts = tr("%1 of %n pack(s) on", nullptr, static_cast<int>(snapshot->packs.size())).arg(on);
    return untried > 0 ? counts + u" · "_s + tr("%n not tried", nullptr, static_cast<int>(untried)) : counts;
}

void RulesPage::refresh()
{
    showDrafts();
    if (!m_loader->snapshot())
        m_packState->showLoading();
    m_loader->start();
    Q_EMIT loadingChanged();
}

bool RulesPage::isLoading() const
{
    return m_loader->isRunning();
}

void RulesPage::showSnapshot()
{
    keepPlace(*m_packs, [this] { m_packModel->setSnapshot(m_loader->snapshot()); });
    if (m_packModel->rowCount() == 0)
        showEmpty();
    else
        m_packState->showContent();
    showNotice();
    if (m_packs->currentRow() < 0 && m_packModel->rowCount() > 0)
        m_packs->goToRow(0);
    else
        showPack();
    m_test->setMatcher(m_loader->snapshot()->matcher);
    if (!m_wanted.isEmpty())
        open(std::exchange(m_wanted, {}));
    Q_EMIT summaryChanged();
    Q_EMIT loadingChanged();
}

void RulesPage::showEmpty()
{
    m_packState->showEmpty({.sentence =
                                tr("Rule packs say what is looked for in logs. None is known to this workspace yet."),
                            .button = m_session.isReadOnly() ? QString() : tr("Use the packs of the program")},
                           [this] { registerStarters(); });
}

void RulesPage::showPack()
{
    const int row = m_packs->currentRow();
    const bool chosen = row >= 0 && row < m_packModel->rowCount();
    if (!chosen)
        m_ruleModel->clear();
    else if (m_packModel->pack(row).registered.id == m_ruleModel->pack().registered.id)
        keepPlace(*m_rules, [&] { m_ruleModel->setPack(m_packModel->pack(row)); });
    else // another pack: none of its rules is chosen yet
        m_ruleModel->setPack(m_packModel->pack(row));
    for (QPushButton *button : {m_try, m_shadow, m_toggle})
        button->setVisible(chosen);
    for (QPushButton *button : {m_shadow, m_toggle})
        button->setEnabled(!m_session.isReadOnly());
    if (chosen) {
        const detect::PackState state = m_packModel->pack(row).registered.state;
        m_toggle->setText(state == detect::PackState::Off ? tr("Switch on") : tr("Switch off"));
        m_shadow->setVisible(state == detect::PackState::Off);
    }
    showSheet();
}

/// The rule that is chosen, or the pack as long as none is.
void RulesPage::showSheet()
{
    const int rule = m_rules->currentRow();
    if (rule >= 0 && rule < m_ruleModel->rowCount()) {
        m_sheetTitle->setText(shownRuleText(m_ruleModel->rule(rule).title));
        m_sheet->setHtml(ruleSheet(m_ruleModel->rule(rule), m_knowledge.taxonomy, m_ruleModel->record(rule)));
        m_hits->showCounts(m_ruleModel->pack().registered.id, m_ruleModel->rule(rule).id);
    } else if (m_packs->currentRow() >= 0 && m_packs->currentRow() < m_packModel->rowCount()) {
        const KnownPack &pack = m_packModel->pack(m_packs->currentRow());
        m_sheetTitle->setText(shownRuleText(pack.registered.title));
        m_sheet->setHtml(packSheet(pack, m_loader->snapshot()->generations));
        m_hits->showCounts(pack.registered.id, {});
    } else {
        m_sheetTitle->setText({});
        m_sheet->clear();
        m_hits->clear();
    }
}

void RulesPage::goTo(const QString &pack, const QString &rule)
{
    const int row = m_packModel->rowOf(pack);
    if (row < 0)
        return;
    m_packs->goToRow(row);
    if (const int found = m_ruleModel->rowOf(rule); found >= 0)
        m_rules->goToRow(found);
}

void RulesPage::open(const QVariantMap &filter)
{
    if (!m_loader->snapshot()) {
        m_wanted = filter;
        return;
    }
    if (m_drafts->isOpen())
        m_drafts->close();
    if (filter.contains(u"text"_s))
        m_test->setText(filter.value(u"text"_s).toString());
    if (const int row = rowOfId(*m_packs, filter.value(u"id"_s)); row >= 0)
        m_packs->goToRow(row);
    if (filter.contains(u"pack"_s))
        goTo(filter.value(u"pack"_s).toString(), filter.value(u"rule"_s).toString());
}

void RulesPage::retranslate()
{
    m_hint->setText(
        tr("Switching a pack leaves stored findings as they are until they are scanned again; new imports follow it."));
    m_try->setText(tr("Try it…"));
    m_try->setToolTip(tr("What it would change among the stored generations"));
    m_shadow->setText(tr("Run in shadow"));
    m_shadow->setToolTip(tr("It finds, but nothing comes into a queue"));
    m_packs->setAccessibleName(tr("Rule packs"));
    m_rules->setAccessibleName(tr("Rules of the pack"));
    m_sheet->setAccessibleName(tr("About the rule"));
    m_packModel->retranslate();
    m_ruleModel->retranslate();
    m_test->retranslate();
    m_backtest->retranslate();
    m_hits->retranslate();
    m_draftsBar->retranslate();
    m_editor->retranslate();
    showNotice();
    showPack();
}

} // namespace ui
