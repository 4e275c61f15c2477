#include "ui/rules/hitschart.h"

#include "ui/widgets/chart.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int daysShown = 60;

} // namespace

HitsChart::HitsChart(const workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_lane(session)
    , m_chart(new Chart(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    connect(m_chart, &Chart::activated, this, [this](int column) {
        if (m_rule.isEmpty() || column < 0 || column >= m_chart->content().columns())
            return;
        const QString query = u"rule:%1 day:%2"_s.arg(m_rule, m_chart->content().columnName(column));
        Q_EMIT navigate({u"investigate"_s, {{u"query"_s, query}}});
    });
    retranslate();
}

HitsChart::~HitsChart()
{
    m_stop.request_stop();
}

void HitsChart::showCounts(detect::RulePackId pack, const QString &rule)
{
    m_stop.request_stop();
    m_stop = {};
    m_rule = rule;
    const int number = ++m_number;
    m_lane.post(m_stop.get_token(), [this, number, pack, rule](const Result<db::Database> &reader) {
        const auto counts =
            reader.and_then([&](const db::Database &database) { return detect::findingsByDay(database, pack, rule); });
        QMetaObject::invokeMethod(
            this,
            [this, number, counts] {
                if (number == m_number)
                    fill(counts);
            },
            Qt::QueuedConnection);
    });
}

void HitsChart::clear()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_number;
    fill(std::vector<detect::DayCount>());
}

/// What cannot be read shows as nothing found: the page says itself what is wrong with the store.
void HitsChart::fill(const Result<std::vector<detect::DayCount>> &counts)
{
    m_counts = counts.value_or(std::vector<detect::DayCount>());
    draw();
}

void HitsChart::draw()
{
    ChartContent content{.unit = tr("findings")};
    if (!m_counts.empty()) {
        std::map<QDate, qint64> byDay;
        for (const detect::DayCount &count : m_counts)
            byDay.emplace(count.day, count.findings);
        const QDate last = m_counts.back().day;
        const QDate first = std::max(m_counts.front().day, last.addDays(1 - daysShown));
        ChartSeries series{.name = tr("findings"), .colour = Role::Accent};
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            const auto found = byDay.find(day);
            content.days.push_back(day);
            series.values.push_back(found == byDay.end() ? 0 : double(found->second));
        }
        content.series.push_back(std::move(series));
    }
    m_chart->setContent(std::move(content));
}

void HitsChart::retranslate()
{
    m_chart->setTitle(tr("Findings by day"));
    draw();
}

} // namespace ui
