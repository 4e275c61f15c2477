#include "ui/models/modelspage.h"

#include "app/classify/categories.h"
#include "ui/models/classifiermodel.h"
#include "ui/models/judgingrun.h"
#include "ui/models/learningrun.h"
#include "ui/models/modelcard.h"
#include "ui/models/thresholdpane.h"
#include "ui/models/tierbar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Whether what a threshold pane shows of the one holds for the other.
bool areAlike(const estimates::RegisteredClassifier &one, const estimates::RegisteredClassifier &other)
{
    return one.id == other.id && one.judgedTo == other.judgedTo && one.state == other.state
        && std::ranges::equal(one.categories, other.categories, [](const auto &a, const auto &b) {
               return a.category.threshold == b.category.threshold;
           });
}

} // namespace

ModelsPage::ModelsPage(workspace::Session &session, JudgingRun &judging, QWidget *parent)
    : Page({.id = u"models"_s,
            .name = {"ui::ModelsPage", QT_TRANSLATE_NOOP("ui::ModelsPage", "Models")},
            .icon = u"office-chart-line"_s,
            .shortcut = QKeySequence(u"Ctrl+8"_s)},
           parent)
    , m_session(session)
    , m_judging(judging)
    , m_learning(new LearningRun(session, this))
    , m_lane(session)
    , m_model(new ClassifierModel(this))
{
    if (const auto categories = classify::loadCategories()) {
        for (const classify::NamedCategory &one : *categories)
            m_titles.insert(one.category.name, one.title);
    }
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"panes"_s);
    panes->addWidget(buildList());
    panes->addWidget(buildWork());
    panes->setStretchFactor(1, 1);
    panes->setSizes({330, 830});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    setFocusProxy(m_table);
    connectParts();
    connectLearning();
    retranslate();
}

ModelsPage::~ModelsPage()
{
    m_stop.request_stop();
}

QWidget *ModelsPage::buildList()
{
    auto *pane = new QWidget(this);
    m_table = new TableView(pane);
    m_table->setObjectName(u"classifiers"_s);
    m_table->setColumns({.widths = {10, 7, 4.6, 6.8},
                         .stretch = ClassifierModel::Name,
                         .numeric = {ClassifierModel::Judged},
                         .yields = {ClassifierModel::Added}});
    m_table->setModel(m_model);
    m_state = new StateView(m_table, pane);
    m_shadow = new QPushButton(pane);
    m_toggle = new QPushButton(pane);
    m_tiers = new TierBar(pane);
    m_tiers->setEditable(!m_session.isReadOnly());
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::around, space::between, space::between, space::between);
    buttons->setSpacing(space::between);
    buttons->addStretch(1);
    buttons->addWidget(m_shadow);
    buttons->addWidget(m_toggle);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state, 1);
    layout->addLayout(buttons);
    layout->addWidget(hairline(Qt::Horizontal, pane));
    layout->addWidget(m_tiers);
    return pane;
}

QWidget *ModelsPage::buildWork()
{
    auto *pane = new QWidget(this);
    m_tabs = new QTabBar(pane);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_thresholds = new ThresholdPane(m_session, pane);
    m_card = new QTextBrowser(pane);
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setOpenLinks(false);
    m_card->document()->setDocumentMargin(space::around);
    m_work = new QStackedWidget(pane);
    m_work->addWidget(m_thresholds);
    m_work->addWidget(m_card);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_work, 1);
    return pane;
}

void ModelsPage::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, &ModelsPage::showChosen);
    connect(m_table, &TableView::activated, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_thresholds->focusTable();
    });
    connect(m_tabs, &QTabBar::currentChanged, m_work, &QStackedWidget::setCurrentIndex);
    connect(m_toggle, &QPushButton::clicked, this, &ModelsPage::toggle);
    connect(m_shadow, &QPushButton::clicked, this, [this] {
        if (const KnownClassifier *known = chosen())
            setState(known->registered.id, estimates::ClassifierState::Shadow);
    });
    connect(m_thresholds, &ThresholdPane::thresholdWanted, this, &ModelsPage::setThreshold);
    connect(m_thresholds, &ThresholdPane::counted, this, &ModelsPage::noteSeen);
    connect(m_thresholds, &ThresholdPane::loadingChanged, this, &ModelsPage::loadingChanged);
    connect(m_tiers, &TierBar::boundsWanted, this, &ModelsPage::setBounds);
    connect(&m_judging, &JudgingRun::progressed, this, &ModelsPage::showNotice);
    connect(&m_judging, &JudgingRun::finished, this, &ModelsPage::refresh);
    connect(&m_judging, &JudgingRun::failed, this, [this](const Failure &failure) {
        if (failure.kind != Failure::Kind::Cancelled)
            Q_EMIT message(failureText(failure, tr("Judging")).sentence);
        refresh();
    });
    connect(&m_judging, &JudgingRun::read, this, [this](const pictures::ReadReport &report) {
        Q_EMIT message(tr("%n picture(s) read", nullptr, static_cast<int>(report.total())) + u" · "_s
                       + tr("%n finding(s) in pictures", nullptr, static_cast<int>(report.findings)));
        refresh();
    });
}

void ModelsPage::refresh()
{
    if (!m_snapshot)
        m_state->showLoading();
    m_stop.request_stop();
    m_stop = {};
    const int number = ++m_number;
    m_loading = true;
    m_lane.post(m_stop.get_token(), [this, number](const Result<db::Database> &reader) {
        const auto snapshot = reader.and_then([](const db::Database &database) { return readModels(database); });
        QMetaObject::invokeMethod(
            this,
            [this, number, snapshot] {
                if (number == m_number)
                    showSnapshot(snapshot);
            },
            Qt::QueuedConnection);
    });
    Q_EMIT loadingChanged();
}

bool ModelsPage::isLoading() const
{
    return m_loading || m_thresholds->isLoading();
}

void ModelsPage::showSnapshot(const Result<ModelsSnapshot> &snapshot)
{
    m_loading = false;
    if (!snapshot) {
        m_state->showError(failureText(snapshot.error(), tr("Reading the classifiers")), [this] { refresh(); });
        return Q_EMIT loadingChanged();
    }
    m_snapshot = *snapshot;
    keepPlace(*m_table, [this] { m_model->setSnapshot(*m_snapshot); });
    if (m_snapshot->classifiers.empty())
        m_state->showEmpty({.sentence = tr("Classifiers judge texts by what they mean. None is known to this workspace "
                                           "yet: the one of the program comes with the first logs."),
                            .button = m_session.isReadOnly() ? QString() : tr("Use the model of the program")},
                           [this] { m_judging.start(); });
    else
        m_state->showContent();
    m_tiers->setBounds(m_snapshot->bounds);
    showNotice();
    const int wanted = m_wanted ? rowOfId(*m_table, qlonglong(*std::exchange(m_wanted, {}))) : -1;
    if (wanted >= 0)
        m_table->goToRow(wanted);
    else if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->goToRow(0);
    else
        showChosen();
    Q_EMIT summaryChanged();
    Q_EMIT loadingChanged();
}

/// What is still to be judged, or how far that is.
void ModelsPage::showNotice()
{
    const QLocale locale;
    if (m_learning->isRunning()) {
        const Progress &at = m_learning->progress();
        const QString words = at.total > 0 ? tr("Learning from decisions: %1 %").arg(100 * at.done / at.total)
                                           : tr("Looking at what the model has judged…");
        return m_state->setNotice(words, tr("Stop"), [this] { m_learning->stop(); });
    }
    if (m_judging.isRunning()) {
        const Progress &at = m_judging.progress();
        if (at.total <= 0)
            return m_state->setNotice({});
        return m_state->setNotice(
            tr("Judging: %1 of %2 generations").arg(locale.toString(at.done), locale.toString(at.total)), tr("Stop"),
            [this] { m_judging.stop(); });
    }
    qint64 waiting = 0;
    for (const KnownClassifier &known : m_snapshot ? m_snapshot->classifiers : std::vector<KnownClassifier>())
        waiting += known.registered.state == estimates::ClassifierState::Off ? 0 : known.waiting;
    if (waiting == 0 || m_session.isReadOnly())
        return m_state->setNotice({});
    m_state->setNotice(tr("%1 generations wait to be judged.").arg(locale.toString(waiting)), tr("Judge now"),
                       [this] { m_judging.start(); });
}

void ModelsPage::showChosen()
{
    const KnownClassifier *known = chosen();
    for (QPushButton *button : {m_shadow, m_toggle}) {
        button->setVisible(known);
        button->setEnabled(known && !m_session.isReadOnly());
    }
    if (!known) {
        m_shown.reset();
        m_thresholds->clear();
        return m_card->clear();
    }
    using enum estimates::ClassifierState;
    m_toggle->setText(known->registered.state == On ? tr("Switch off") : tr("Switch on"));
    m_shadow->setVisible(known->registered.state != Shadow);
    m_card->setHtml(modelCardHtml(*known, m_titles));
    if (m_shown && areAlike(*m_shown, known->registered))
        return; // what is being tried in the pane stays
    m_shown = known->registered;
    m_thresholds->setClassifier(known->registered);
}

const KnownClassifier *ModelsPage::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->classifier(row) : nullptr;
}

QString ModelsPage::summary() const
{
    if (!m_snapshot)
        return {};
    const auto on = std::ranges::count_if(m_snapshot->classifiers,
                                          [](const KnownClassifier &known) { return known.registered.isOn(); });
    return tr("%1 of %n classifier(s) on", nullptr, static_cast<int>(m_snapshot->classifiers.size())).arg(on);
}

void ModelsPage::open(const QVariantMap &filter)
{
    if (const int row = rowOfId(*m_table, filter.value(u"id"_s)); row >= 0)
        m_table->goToRow(row);
}

void ModelsPage::recolour()
{
    if (const KnownClassifier *known = chosen())
        m_card->setHtml(modelCardHtml(*known, m_titles));
}

void ModelsPage::retranslate()
{
    m_tabs->setTabText(0, tr("Thresholds"));
    m_tabs->setTabText(1, tr("Card"));
    m_tabs->setAccessibleName(tr("Thresholds or card"));
    m_table->setAccessibleName(tr("Classifiers"));
    m_card->setAccessibleName(tr("Card of the classifier"));
    m_shadow->setText(tr("Run in shadow"));
    m_shadow->setToolTip(tr("It judges, but nothing comes into a queue"));
    m_model->retranslate();
    m_thresholds->retranslate();
    m_tiers->retranslate();
    showNotice();
    showChosen();
}

} // namespace ui
