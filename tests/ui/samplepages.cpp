#include "tests/ui/samplepages.h"

#include "tests/ui/sampletext.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/hitminimap.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tile.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>

using namespace ui;

namespace sample {

namespace {

QStandardItemModel *itemModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("Risk"), QStringLiteral("First words"), QStringLiteral("Score"), QStringLiteral("Age")});
    const QStringList words = {QStringLiteral("身份证号和联系电话都写在信里，请帮我改得更正式一些"),
                               QStringLiteral("people from that province are all thieves and should not be hired"),
                               QStringLiteral("竞品全部掺假，只有自家产品可信"), QStringLiteral("以上诊断和用药建议")};
    for (int row = 0; row < 60; ++row) {
        auto *risk = new QStandardItem(QStringLiteral("%1").arg(QChar(u'a' + row % 7)));
        risk->setData(row % 6 == 5 ? int(RiskClass::PersonalInformation) : row % 6 + 1, RiskRole);
        auto *score = new QStandardItem(QStringLiteral("0.%1").arg(97 - row));
        score->setData(true, NumericRole);
        auto *age = new QStandardItem(QStringLiteral("%1 d").arg(row % 4));
        age->setData(true, NumericRole);
        age->setData(row % 4 == 3 ? int(Role::Attention) : int(Role::Muted), StatusRole);
        model->appendRow({risk, new QStandardItem(words.at(row % words.size())), score, age});
    }
    return model;
}

QWidget *whyPane(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(pane);
    auto *heading = new Text(TextSize::Small, Role::Muted, pane);
    heading->setText(QStringLiteral("Why flagged"));
    auto *chip = new RiskChip(pane);
    chip->setRisk(RiskClass::PersonalInformation, QStringLiteral("A.4 f resident identity number"));
    auto *rule = new Text(TextSize::Small, Role::Muted, pane);
    rule->setText(QStringLiteral("rule pii.cn-id 1.2, check digit correct"));
    auto *clock = new ClockBadge(pane);
    clock->setClock(ClockKind::Statutory, QStringLiteral("2 working days left"), Role::Attention);
    auto *status = new StatusBadge(pane);
    status->setStatus(Role::Information, QStringLiteral("waits for a second opinion"));
    auto *decide = new QPushButton(QStringLiteral("Record decision"), pane);
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, chip, rule, clock, status, decide})
        column->addWidget(widget);
    column->addStretch();
    return pane;
}

} // namespace

ReviewSample::ReviewSample(QWidget *parent)
    : Page({.id = QStringLiteral("review"),
            .name = {"sample", "Review"},
            .icon = QStringLiteral("view-list-text"),
            .shortcut = QKeySequence(QStringLiteral("Ctrl+2"))},
           parent)
    , table(new TableView)
    , text(new HighlightedText)
    , m_chips(new FilterChips(this))
{
    table->setObjectName(QStringLiteral("items"));
    table->setColumns({.widths = {5.5, 0, 5, 4}, .stretch = 1, .numeric = {2, 3}});
    table->setModel(itemModel(this));
    table->goToRow(3);
    auto *reading = new QWidget;
    auto *row = new QHBoxLayout(reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(text, 1);
    row->addWidget(new HitMinimap(text));
    text->setParts(conversation());
    text->setCurrentSpan(1);
    auto *panes = new QSplitter(this);
    panes->setObjectName(QStringLiteral("panes"));
    panes->addWidget(new StateView(table));
    panes->addWidget(reading);
    panes->addWidget(whyPane(this));
    panes->setSizes({360, 520, 260});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    setFocusProxy(table);
    m_chips->setChips({{QStringLiteral("risk"), QStringLiteral("risk: A.4")}});
}

QString ReviewSample::summary() const
{
    return QStringLiteral("412 to decide, oldest 3 d");
}

QWidget *ReviewSample::header()
{
    return m_chips;
}

void ReviewSample::registerActions(Actions &actions)
{
    actions.add({.id = QStringLiteral("review.next"),
                 .text = {"sample", "Next item"},
                 .icon = QStringLiteral("go-next"),
                 .shortcuts = {QKeySequence(QStringLiteral("J"))},
                 .primary = true},
                this);
    const QAction *undo = actions.add({.id = QStringLiteral("review.undo"),
                                       .text = {"sample", "Undo decision"},
                                       .icon = QStringLiteral("edit-undo"),
                                       .shortcuts = {QKeySequence::Undo}},
                                      this);
    connect(undo, &QAction::triggered, this, [this] { ++undone; });
}

std::optional<Destination> ReviewSample::jump(const QString &words) const
{
    if (!words.startsWith(QStringLiteral("G-")))
        return {};
    return Destination{id(), {{QStringLiteral("id"), words.mid(2).toLongLong()}}};
}

OverviewSample::OverviewSample(QWidget *parent)
    : Page({.id = QStringLiteral("overview"),
            .name = {"sample", "Overview"},
            .icon = QStringLiteral("go-home"),
            .shortcut = QKeySequence(QStringLiteral("Ctrl+1"))},
           parent)
    , chart(new Chart)
{
    auto *grid = new QGridLayout(this);
    grid->setSpacing(space::around);
    const std::tuple<QString, QString, QString, Role, QString> figures[] = {
        {QStringLiteral("412"), QStringLiteral("to decide"), QStringLiteral("oldest 3 d"), Role::Text,
         QStringLiteral("Open the queue")},
        {QStringLiteral("1"), QStringLiteral("open incident"), QStringLiteral("report due in 2 working days"),
         Role::Attention, QStringLiteral("Open the case")},
        {QStringLiteral("3"), QStringLiteral("filings and licences due"), QStringLiteral("next 2026-12-04"), Role::Text,
         QStringLiteral("Open the registry")},
        {QStringLiteral("98.2 %"), QStringLiteral("of calls held"), QStringLiteral("3 lines quarantined"), Role::Text,
         QStringLiteral("Open the import")}};
    int column = 0;
    for (const auto &[number, word, note, role, link] : figures) {
        auto *tile = new Tile;
        tile->setFigure(number, word, note, role);
        tile->setLink(link);
        grid->addWidget(tile, 0, column++);
    }
    ChartContent content{.unit = QStringLiteral("flags")};
    const std::pair<RiskClass, QString> classes[] = {{RiskClass::A1, QStringLiteral("A.1 core values")},
                                                     {RiskClass::A2, QStringLiteral("A.2 discrimination")},
                                                     {RiskClass::A3, QStringLiteral("A.3 commercial violations")},
                                                     {RiskClass::A4, QStringLiteral("A.4 rights of others")},
                                                     {RiskClass::A5, QStringLiteral("A.5 accuracy and reliability")}};
    for (const auto &[risk, name] : classes)
        content.series.push_back({name, risk});
    for (int day = 0; day < 30; ++day) {
        content.days.push_back(QDate(2026, 10, 25).addDays(day));
        for (int i = 0; i < 5; ++i)
            content.series[std::size_t(i)].values.push_back((day * 7 + i * 13) % 17 + (day % 7 < 5 ? 6 : 0));
    }
    chart->setTitle(QStringLiteral("Flags a day by class"));
    chart->setContent(content);
    grid->addWidget(chart, 1, 0, 1, 2);
    auto *decisions = new Chart;
    decisions->setTitle(QStringLiteral("Decisions this week"));
    decisions->setContent({.unit = QStringLiteral("decisions"),
                           .categories = {QStringLiteral("illegal"), QStringLiteral("harmful"),
                                          QStringLiteral("not a problem"), QStringLiteral("unclear")},
                           .series = {{QStringLiteral("decisions"), Role::Information, {41, 88, 230, 12}}}});
    grid->addWidget(decisions, 1, 2, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
}

void addPages(MainWindow &window)
{
    window.addPage(std::make_unique<OverviewSample>());
    window.addPage(std::make_unique<ReviewSample>());
    StatusLine &line = window.statusLine();
    line.setWorkspace(QStringLiteral("review-q4"), QStringLiteral("encrypted"));
    line.setCoverage(0.982);
    line.setQuarantined(3);
    line.setJob(StatusLine::Job{
        .name = QStringLiteral("Import 2026-11-22.jsonl"), .done = 420'000'000, .total = 1'000'000'000, .rate = 61e6});
    line.setChain(StatusLine::Chain::Whole);
}

} // namespace sample
