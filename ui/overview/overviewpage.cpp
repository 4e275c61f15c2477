#include "ui/overview/overviewpage.h"

#include "app/incident/leadtime.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/overview/alarmlist.h"
#include "ui/shell/localised.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/untildone.h"

#include <QHBoxLayout>
#include <QtConcurrentRun>

namespace ui {

OverviewPage::OverviewPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : Page({.id = QStringLiteral("overview"),
            .name = {"ui::OverviewPage", QT_TRANSLATE_NOOP("ui::OverviewPage", "Overview")},
            .icon = QStringLiteral("go-home"),
            .shortcut = QKeySequence(QStringLiteral("Ctrl+1"))},
           parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_review(new Tile)
    , m_incidents(new Tile)
    , m_registry(new Tile)
    , m_coverage(new Tile)
    , m_alarms(new AlarmList)
    , m_chart(new Chart)
{
    build();
    setFocusProxy(m_review);
    retranslate();
}

OverviewPage::~OverviewPage()
{
    waitUntilDone(m_running); // it reads what the page was given
}

void OverviewPage::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::group);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::around);
    for (Tile *tile : {m_review, m_incidents, m_registry, m_coverage})
        tiles->addWidget(tile, 1);
    layout->addLayout(tiles);
    layout->addWidget(m_alarms);
    layout->addWidget(m_chart, 1);

    m_state = new StateView(content, this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_state);
    connectParts();
}

void OverviewPage::connectParts()
{
    const auto leadTo = [this](Tile *tile, const char *id) {
        connect(tile, &Tile::clicked, this, [this, id] { Q_EMIT navigate({QString::fromLatin1(id)}); });
    };
    leadTo(m_review, "review");
    leadTo(m_incidents, "incidents");
    leadTo(m_registry, "registry");
    leadTo(m_coverage, "import");
    connect(m_alarms, &AlarmList::activated, this, &Page::navigate);
    connect(m_alarms, &AlarmList::leadChosen, this, [this](int hours) {
        m_session.write([hours](db::Database &database, journal::Journal &journal) {
            return incident::saveLeadHours(database, journal, hours);
        });
    });
    connect(m_chart, &Chart::activated, this, [this](int column, int series) {
        QVariantMap filter{{QStringLiteral("day"), m_facts.firstDay.addDays(column)},
                           {QStringLiteral("state"), QStringLiteral("any")}};
        if (series >= 0)
            filter.insert(QStringLiteral("riskClass"),
                          m_knowledge.taxonomy.classes().at(static_cast<size_t>(series)).code);
        Q_EMIT navigate({QStringLiteral("review"), filter});
    });
}

/// Reads on a thread of its own: over a million generations the chart takes a moment.
void OverviewPage::refresh()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    Q_EMIT loadingChanged();
    if (m_facts.generations == 0)
        m_state->showLoading();
    const Moment now = m_session.clock()();
    // The connection is opened there too: it waits for the disk, and in an encrypted workspace derives the key.
    auto read = [session = &m_session, knowledge = &m_knowledge, now]() -> Result<OverviewFacts> {
        const Result<db::Database> connection = session->openReader();
        return connection ? readOverview(*connection, *knowledge, now) : std::unexpected(connection.error());
    };
    QFuture<Result<OverviewFacts>> running = QtConcurrent::run(std::move(read));
    m_running = QFuture<void>(running);
    running.then(this, [this](const Result<OverviewFacts> &facts) {
        m_reading = false;
        show(facts);
        Q_EMIT loadingChanged();
        if (std::exchange(m_readAgain, false))
            refresh();
    });
}

void OverviewPage::show(const Result<OverviewFacts> &facts)
{
    if (!facts)
        return m_state->showError(failureText(facts.error(), tr("Reading the workspace")), [this] { refresh(); });
    m_facts = *facts;
    showTiles();
    showAlarms();
    showChart();
    if (m_facts.generations == 0 && m_facts.quarantined == 0 && m_facts.registryItems == 0)
        m_state->showEmpty(
            {.sentence = tr(
                 "This workspace is empty. Logs of the provider come first; what rules flag in them waits for review."),
             .button = tr("Import logs")},
            [this] { Q_EMIT navigate({QStringLiteral("import")}); });
    else
        m_state->showContent();
}

void OverviewPage::showTiles()
{
    const Moment now = m_session.clock()();
    const auto days = [now](Moment moment) { return (now - moment) / 86'400'000; };
    m_review->setFigure(locale().toString(m_facts.toDecide), tr("to decide"),
                        m_facts.oldestToDecide
                            ? tr("oldest: %n d", nullptr, static_cast<int>(days(*m_facts.oldestToDecide)))
                            : QString(),
                        m_facts.toDecide > 0 ? Role::Attention : Role::Good);
    m_review->setLink(tr("Open the queue"));

    const QString clocks = m_facts.lateClocks > 0
        ? tr("%n clock(s) run out", nullptr, static_cast<int>(m_facts.lateClocks))
        : m_facts.nextClock ? tr("next clock: %1").arg(shanghaiText(*m_facts.nextClock))
                            : QString();
    m_incidents->setFigure(locale().toString(m_facts.openIncidents), tr("open incidents"), clocks,
                           m_facts.lateClocks > 0          ? Role::Negative
                               : m_facts.openIncidents > 0 ? Role::Attention
                                                           : Role::Good);
    m_incidents->setLink(tr("Open the cases"));

    m_registry->setFigure(locale().toString(m_facts.registryDue), tr("filings and licences due"),
                          m_facts.nextDutyOn
                              ? tr("%1: %2").arg(m_facts.nextDutyOn->toString(Qt::ISODate), localised(m_facts.nextDuty))
                              : QString(),
                          m_facts.registryDue > 0 ? Role::Attention : Role::Good);
    m_registry->setLink(tr("Open the registry"));

    m_coverage->setFigure(tr("%1 %").arg(100 * m_facts.coverage(), 0, 'f', 1), tr("of calls with text held"),
                          tr("%1 generations, %2 quarantined")
                              .arg(locale().toString(m_facts.generations), locale().toString(m_facts.quarantined)),
                          m_facts.quarantined > 0 ? Role::Attention : Role::Good);
    m_coverage->setLink(tr("Open the imports"));
}

void OverviewPage::showAlarms()
{
    std::vector<AlarmRow> rows;
    const Moment now = m_session.clock()();
    const auto add = [&](const incident::Alarm &alarm, const QString &page, qlonglong id) {
        if (alarm.dueAt - now <= m_facts.leadHours * 3'600'000LL)
            rows.push_back({.to = {page, {{QStringLiteral("id"), id}}},
                            .number = alarm.number,
                            .clock = alarmLine(alarm, *m_facts.days, now)});
    };
    for (const incident::Alarm &alarm : m_facts.alarms)
        add(alarm, QStringLiteral("incidents"), qlonglong(alarm.incident));
    for (const auto &[id, alarm] : m_facts.complaints)
        add(alarm, QStringLiteral("complaints"), id);
    for (const DutyAlarm &alarm : m_facts.duties)
        rows.push_back(alarmRow(alarm));
    // The law's that run out within a day stand above what we owe ourselves, however long that is overdue.
    std::ranges::stable_sort(rows, {}, [now](const AlarmRow &row) {
        const bool presses = row.clock.kind == ClockKind::Statutory && row.clock.runsOut - now <= 24 * 3'600'000LL;
        return std::pair(!presses, row.clock.runsOut);
    });
    m_alarms->setRows(std::move(rows), m_facts.leadHours);
    m_alarms->setVisible(m_facts.openIncidents > 0 || !m_facts.complaints.empty() || !m_facts.duties.empty());
    m_alarms->setReadOnly(m_session.isReadOnly());
}

void OverviewPage::showChart()
{
    ChartContent content{.unit = tr("flagged generations")};
    for (QDate day = m_facts.firstDay; day.isValid() && day <= m_facts.lastDay; day = day.addDays(1))
        content.days.push_back(day);
    for (const detect::RiskClass &risk : m_knowledge.taxonomy.classes()) {
        ChartSeries series{.name = QStringLiteral("%1 %2").arg(risk.code, localised(risk)),
                           .colour = riskClass(QString(risk.code + QStringLiteral(".a")))};
        for (const QDate day : content.days) {
            const auto counts = m_facts.flagsPerDay.find(day);
            const auto count = counts == m_facts.flagsPerDay.end() ? std::map<QString, qint64>::const_iterator()
                                                                   : counts->second.find(risk.code);
            series.values.push_back(
                counts != m_facts.flagsPerDay.end() && count != counts->second.end() ? double(count->second) : 0);
        }
        content.series.push_back(std::move(series));
    }
    m_chart->setContent(std::move(content));
}

void OverviewPage::retranslate()
{
    m_chart->setTitle(tr("Flagged generations per day, by risk class"));
    m_alarms->retranslate();
    showTiles();
    showAlarms();
    showChart();
}

} // namespace ui
