#include "ui/investigate/facetpanel.h"

#include "app/detect/taxonomy.h"
#include "app/search/queryparts.h"
#include "ui/investigate/facetmodel.h"
#include "ui/investigate/querywords.h"
#include "ui/shell/localised.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QLocale>
#include <QPainter>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qint64 longestInDays = 200; ///< a longer time is shown month by month

/// A quiet bar behind the row, as long as the value is frequent.
class BarDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == FacetModel::Value && !(option.state & QStyle::State_Selected)) {
            QRect bar = option.rect.adjusted(2, 3, 0, -3);
            const double share = index.data(FacetModel::ShareRole).toDouble();
            bar.setWidth(std::max(2, static_cast<int>(share * (option.rect.width() - 4))));
            painter->fillRect(bar, theme().riskBackground(RiskClass::None));
        }
        RowDelegate::paint(painter, option, index);
    }
};

/// The days in columns that follow each other without a gap: days, or months where that would be too many.
ChartContent columnsOf(const std::vector<search::DayTally> &days)
{
    ChartContent content;
    if (days.empty())
        return content;
    const QDate first = days.front().day;
    const QDate last = days.back().day;
    if (first.daysTo(last) < longestInDays) {
        for (QDate day = first; day <= last; day = day.addDays(1))
            content.days.push_back(day);
        return content;
    }
    for (QDate month(first.year(), first.month(), 1); month <= last; month = month.addMonths(1))
        content.categories << month.toString(QStringLiteral("yyyy-MM"));
    return content;
}

int columnOf(const ChartContent &content, QDate day)
{
    if (!content.days.empty())
        return static_cast<int>(content.days.front().daysTo(day));
    return static_cast<int>(content.categories.indexOf(day.toString(QStringLiteral("yyyy-MM"))));
}

/// Sums \a days into the columns of \a content with \a valueOf.
template <typename ValueOf>
void addSeries(ChartContent &content, ChartSeries series, const std::vector<search::DayTally> &days, ValueOf valueOf)
{
    series.values.assign(static_cast<size_t>(content.columns()), 0);
    double total = 0;
    for (const search::DayTally &day : days) {
        const double value = valueOf(day);
        series.values[static_cast<size_t>(columnOf(content, day.day))] += value;
        total += value;
    }
    if (total > 0) // an empty one would only lengthen the legend
        content.series.push_back(std::move(series));
}

} // namespace

FacetPanel::FacetPanel(const detect::Taxonomy &taxonomy, QWidget *parent)
    : QWidget(parent)
    , m_taxonomy(taxonomy)
    , m_chart(new Chart)
    , m_tabs(new QTabBar)
    , m_model(new FacetModel(this))
    , m_table(new TableView)
    , m_state(nullptr)
    , m_cap(new Text(TextSize::Small, Role::Muted))
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &FacetPanel::showValues);
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex &index) { narrowTo(index.row()); });
    connect(m_table, &TableView::activated, this, [this](const QModelIndex &index) { narrowTo(index.row()); });
    connect(m_chart, &Chart::activated, this, [this](int column, int series) {
        const ChartContent &content = m_chart->content();
        Q_EMIT narrowed(search::fieldPart(search::Field::Day, content.columnName(column)));
        if (series < 0 || std::cmp_greater_equal(series, content.series.size()))
            return;
        const QString risk = content.series[static_cast<size_t>(series)].name.section(u' ', 0, 0);
        if (risk.startsWith(QLatin1String("A.")))
            Q_EMIT narrowed(search::fieldPart(search::Field::Risk, risk));
    });
}

void FacetPanel::build()
{
    m_table->setObjectName(QStringLiteral("values"));
    m_table->setItemDelegate(new BarDelegate(m_table));
    m_table->setColumns({.widths = {0, 6}, .stretch = FacetModel::Value, .header = false, .numeric = {1}});
    m_table->setModel(m_model);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (size_t i = 0; i < search::facetList.size(); ++i)
        m_tabs->addTab({});

    auto *values = new QWidget;
    auto *column = new QVBoxLayout(values);
    column->setContentsMargins(space::between, space::inside, space::between, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(m_tabs);
    column->addWidget(m_table, 1);
    column->addWidget(m_cap);
    m_cap->setWordWrap(true);
    m_cap->hide();

    auto *charts = new QSplitter(Qt::Horizontal);
    charts->setObjectName(QStringLiteral("charts"));
    charts->addWidget(m_chart);
    charts->addWidget(values);
    charts->setStretchFactor(0, 3);
    charts->setStretchFactor(1, 2);
    charts->setSizes({640, 420});
    m_state = new StateView(charts, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
}

void FacetPanel::setLoading()
{
    m_state->showLoading();
}

void FacetPanel::setFacets(const search::Facets &facets)
{
    m_facets = facets;
    showDays();
    showValues();
    m_state->showContent();
}

void FacetPanel::setFailure(const Failure &failure, const std::function<void()> &again)
{
    m_state->showError(failureText(failure, tr("Counting the results")), again);
}

void FacetPanel::setFacet(search::Facet facet)
{
    m_tabs->setCurrentIndex(static_cast<int>(facet));
}

void FacetPanel::showDays()
{
    ChartContent content = columnsOf(m_facets.days);
    content.unit = tr("generations");
    for (const detect::RiskClass &risk : m_taxonomy.classes()) {
        addSeries(content,
                  {.name = QStringLiteral("%1 %2").arg(risk.code, localised(risk)),
                   .colour = riskClass(QString(risk.code + QStringLiteral(".a")))},
                  m_facets.days, [&](const search::DayTally &day) {
                      const auto count = day.flagged.find(risk.code);
                      return count == day.flagged.end() ? 0.0 : double(count->second);
                  });
    }
    addSeries(content, {.name = tr("not flagged"), .colour = Role::Line}, m_facets.days,
              [](const search::DayTally &day) { return double(day.unflagged); });
    m_chart->setTitle(content.categories.isEmpty() ? tr("Found per day, by risk class")
                                                   : tr("Found per month, by risk class"));
    m_chart->setContent(std::move(content));
    m_cap->setText(
        tr("Charts and values are of the newest %1 that were found.").arg(QLocale().toString(m_facets.summed)));
    m_cap->setVisible(!m_facets.isWhole);
}

void FacetPanel::showValues()
{
    const auto facet = search::facetList.at(static_cast<size_t>(std::max(0, m_tabs->currentIndex())));
    const auto counts = m_facets.counts.find(facet);
    m_model->setCounts(facet, counts == m_facets.counts.end() ? std::vector<search::FacetCount>() : counts->second);
}

void FacetPanel::narrowTo(int row)
{
    if (const QString part = m_model->part(row); !part.isEmpty())
        Q_EMIT narrowed(part);
}

void FacetPanel::retranslate()
{
    for (size_t i = 0; i < search::facetList.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), fieldTitle(search::fieldOf(search::facetList[i])));
    m_tabs->setAccessibleName(tr("What is counted"));
    m_table->setAccessibleName(tr("Most frequent values"));
    showDays();
    showValues();
}

} // namespace ui
