#include "ui/rules/backtestpane.h"

#include "app/knowledge/knowledge.h"
#include "ui/rules/backtestrun.h"
#include "ui/rules/backtestwords.h"
#include "ui/rules/changemodel.h"
#include "ui/rules/examplemodel.h"
#include "ui/rules/ruleswords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 all = 0; // among the amounts to look at

} // namespace

BacktestPane::BacktestPane(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_run(new BacktestRun(session, knowledge, this))
    , m_title(new Text(TextSize::Body, Role::Text, this))
    , m_amount(new QComboBox(this))
    , m_queue(new Text(TextSize::Body, Role::Text, this))
    , m_flagged(new Text(TextSize::Small, Role::Muted, this))
    , m_precision(new Text(TextSize::Small, Role::Muted, this))
    , m_changeModel(new ChangeModel(this))
    , m_changes(new TableView(this))
    , m_exampleModel(new ExampleModel(this))
    , m_examples(new TableView(this))
    , m_close(new QPushButton(this))
    , m_shadow(new QPushButton(this))
    , m_switchOn(new QPushButton(this))
{
    buildParts();
    connectParts();
    retranslate();
}

BacktestPane::~BacktestPane() = default;

void BacktestPane::buildParts()
{
    for (const qint64 amount : {qint64(10'000), qint64(100'000), all})
        m_amount->addItem({}, amount);
    for (Text *text : {m_title, m_queue, m_flagged, m_precision})
        text->setWordWrap(true);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setColumns(
        {.widths = {14, 6, 6, 6, 6},
         .stretch = ChangeModel::Rule,
         .numeric = {ChangeModel::Before, ChangeModel::After, ChangeModel::Gained, ChangeModel::Lost}});
    m_changes->setModel(m_changeModel);
    m_examples->setObjectName(u"examples"_s);
    m_examples->setColumns({.widths = {5.5, 11, 0}, .stretch = ExampleModel::Text, .yields = {ExampleModel::Rule}});
    m_examples->setModel(m_exampleModel);
    makePrimary(m_switchOn);

    auto *tables = new QSplitter(Qt::Vertical, this);
    tables->setObjectName(u"backtest"_s);
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_changes);
    tables->addWidget(m_examples);
    auto *result = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(space::around, space::around, space::around, space::around);
    words->setSpacing(space::between);
    for (Text *text : {m_queue, m_flagged, m_precision})
        words->addWidget(text);
    auto *inResult = new QVBoxLayout(result);
    inResult->setContentsMargins(0, 0, 0, 0);
    inResult->setSpacing(0);
    inResult->addLayout(words);
    inResult->addWidget(tables, 1);
    m_state = new StateView(result, this);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::around, space::between, space::between, space::between);
    top->setSpacing(space::around);
    top->addWidget(m_title, 1);
    top->addWidget(m_amount);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::around, space::between, space::between, space::between);
    foot->setSpacing(space::between);
    foot->addWidget(m_close);
    foot->addStretch(1);
    foot->addWidget(m_shadow);
    foot->addWidget(m_switchOn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_state, 1);
    layout->addLayout(foot);
    setFocusProxy(m_changes); // not a button: Return must not switch on what nobody has read
}

void BacktestPane::connectParts()
{
    connect(m_run, &BacktestRun::progressed, this, &BacktestPane::showProgress);
    connect(m_run, &BacktestRun::finished, this, &BacktestPane::show);
    connect(m_run, &BacktestRun::failed, this, &BacktestPane::showFailure);
    connect(m_amount, &QComboBox::activated, this, &BacktestPane::start);
    connect(m_close, &QPushButton::clicked, this, &BacktestPane::close);
    connect(m_shadow, &QPushButton::clicked, this,
            [this] { Q_EMIT stateWanted(m_pack->id, detect::PackState::Shadow); });
    connect(m_switchOn, &QPushButton::clicked, this, [this] { Q_EMIT stateWanted(m_pack->id, detect::PackState::On); });
    connect(m_examples, &TableView::activated, this, [this](const QModelIndex &index) {
        const auto generation = qlonglong(m_exampleModel->example(index.row()).finding.generation);
        Q_EMIT navigate({u"review"_s, {{u"id"_s, generation}}});
    });
}

void BacktestPane::tryPack(const detect::RegisteredPack &pack)
{
    m_pack = pack;
    start();
}

bool BacktestPane::isTrying() const
{
    return m_run->isRunning();
}

void BacktestPane::start()
{
    m_trial.reset();
    m_changeModel->setRules({});
    m_exampleModel->setExamples({});
    const qint64 amount = m_amount->currentData().toLongLong();
    m_run->start(m_pack->id, amount == all ? std::nullopt : std::optional(amount));
    showTitle();
    m_state->showLoading();
}

void BacktestPane::close()
{
    m_run->stop();
    m_pack.reset();
    Q_EMIT closed();
}

void BacktestPane::showProgress()
{
    const bool isRunning = m_run->isRunning();
    for (QPushButton *button : {m_shadow, m_switchOn})
        button->setEnabled(!isRunning && m_trial && !m_session.isReadOnly());
    const Progress &at = m_run->progress();
    if (isRunning)
        m_state->setNotice(at.total > 0 ? tr("Looking at %L1 of %L2 generations").arg(at.done).arg(at.total)
                                        : tr("Compiling the rules"));
    else
        m_state->setNotice({});
}

void BacktestPane::show(const scan::Trial &trial)
{
    m_trial = std::make_unique<scan::Trial>(trial);
    m_changeModel->setRules(trial.report.rules);
    m_exampleModel->setExamples(trial.examples);
    m_queue->setText(queueSentence(trial.report));
    m_flagged->setText(flaggedSentence(trial.report));
    m_precision->setText(precisionSentence(trial.report));
    m_state->showContent();
    showTitle();
    showProgress();
}

void BacktestPane::showFailure(const Failure &failure)
{
    m_state->showError(failureText(failure, tr("Trying the pack")), [this] { start(); });
    showProgress();
}

void BacktestPane::showTitle()
{
    if (!m_pack)
        return m_title->setText({});
    const QString name = shownRuleText(m_pack->title) + u' ' + m_pack->version;
    if (!m_trial)
        m_title->setText(tr("Back-test: %1").arg(name));
    else if (m_trial->against.isEmpty())
        m_title->setText(tr("Back-test: %1; no version of it is on").arg(name));
    else
        m_title->setText(tr("Back-test: %1 against %2, which is on").arg(name, m_trial->against));
}

void BacktestPane::retranslate()
{
    m_amount->setItemText(0, tr("10,000 generations"));
    m_amount->setItemText(1, tr("100,000 generations"));
    m_amount->setItemText(2, tr("all generations"));
    m_amount->setAccessibleName(tr("How many generations to look at"));
    m_changes->setAccessibleName(tr("What changes, by rule"));
    m_examples->setAccessibleName(tr("Findings gained and lost"));
    m_close->setText(tr("Close"));
    m_shadow->setText(tr("Run in shadow"));
    m_shadow->setToolTip(tr("It finds in new imports, but nothing comes into a queue."));
    m_switchOn->setText(tr("Switch on"));
    m_changeModel->retranslate();
    m_exampleModel->retranslate();
    showTitle();
    if (m_trial)
        show(scan::Trial(*m_trial)); // show() replaces it
}

} // namespace ui
