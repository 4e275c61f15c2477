#include "ui/widgets/chart.h"

#include "ui/shell/stylepainting.h"
#include "ui/widgets/chartlegend.h"
#include "ui/widgets/controls.h"

#include <QAccessible>
#include <qcustomplot.h>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

void prepare(QCustomPlot &plot)
{
    plot.setFocusPolicy(Qt::NoFocus); // the chart has the focus
    plot.setMouseTracking(true);
    plot.setNoAntialiasingOnDrag(true);
    plot.setPlottingHint(QCP::phImmediateRefresh);
    plot.axisRect()->setupFullAxesBox(false);
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, 6, 2, 0));
    plot.yAxis->setBasePen(Qt::NoPen);
    plot.yAxis->setTickPen(Qt::NoPen);
    plot.yAxis->setSubTickPen(Qt::NoPen);
    plot.yAxis->grid()->setZeroLinePen(Qt::NoPen);
    plot.xAxis->grid()->setVisible(false);
    plot.xAxis->setTickLength(0, 3);
    plot.xAxis->setSubTicks(false);
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
}

} // namespace

Chart::Chart(QWidget *parent)
    : QWidget(parent)
    , m_title(new Text(TextSize::Body, Role::Text, this))
    , m_nothing(new Text(TextSize::Body, Role::Muted, this))
    , m_readout(new Text(TextSize::Small, Role::Muted, this))
    , m_legend(new ChartLegend(m_content, this))
    , m_plot(new QCustomPlot(this))
    , m_frame(nullptr)
{
    setFocusPolicy(Qt::StrongFocus);
    prepare(*m_plot);
    m_plot->installEventFilter(this);
    m_frame = new QCPItemRect(m_plot); // the plot owns its items
    m_frame->setVisible(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::between, space::around, space::between);
    column->setSpacing(space::inside);
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addWidget(m_plot, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_readout);
    setContent({});
}

void Chart::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Chart::setContent(ChartContent content)
{
    if (content == m_content && !m_bars.empty())
        return; // an import tells of itself several times a second, and drawing takes longer than that is worth
    m_content = std::move(content);
    m_chosen = {};
    const bool empty = m_content.total() <= 0;
    m_nothing->setText(tr("Nothing in this period."));
    m_nothing->setVisible(empty);
    m_plot->setVisible(!empty);
    m_readout->setVisible(!empty);
    m_legend->contentChanged();
    m_legend->setVisible(!empty && m_content.series.size() > 1);
    setAccessibleDescription(empty ? m_nothing->text() : m_content.asText());
    makeBars();
    choose({});
}

void Chart::makeBars()
{
    m_plot->clearPlottables();
    m_bars.clear();
    const int columns = m_content.columns();
    QVector<double> keys(columns);
    std::iota(keys.begin(), keys.end(), 0);
    for (const ChartSeries &series : m_content.series) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis); // the plot owns it
        bars->setWidth(0.72);
        QVector<double> values(series.values.begin(), series.values.end());
        values.resize(columns);
        bars->setData(keys, values, true);
        if (!m_bars.empty())
            bars->moveAbove(m_bars.back());
        m_bars.push_back(bars);
    }
    m_plot->xAxis->setRange(-0.5, std::max(1, columns) - 0.5);
    labelAxes();
    recolour();
}

void Chart::labelAxes()
{
    labelRows();
    labelColumns();
}

/// As many lines as have room for their labels, four at most.
void Chart::labelRows()
{
    const double room = m_plot->yAxis->axisRect()->height() / (1.5 * QFontMetrics(ui::font(TextSize::Small)).height());
    const double step = m_content.step(std::clamp(static_cast<int>(room), 1, 4));
    const QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(step);
    m_plot->yAxis->setTicker(ticker);
    m_plot->yAxis->setNumberFormat(QStringLiteral("gb"));
    m_plot->yAxis->setNumberPrecision(6);
    m_plot->yAxis->setRange(0, std::max(step, std::ceil(m_content.highest() / step) * step) * 1.02);
}

/// As many labels as fit: the last day always has one, for it is the one that is looked for.
void Chart::labelColumns()
{
    const int columns = m_content.columns();
    const QFontMetrics metrics(ui::font(TextSize::Small));
    const auto label = [this](int column) {
        return m_content.days.empty()
            ? m_content.columnName(column)
            : m_content.days.at(static_cast<std::size_t>(column)).toString(QStringLiteral("MM-dd"));
    };
    int widest = 1;
    for (int column = 0; column < columns; ++column)
        widest = std::max(widest, metrics.horizontalAdvance(label(column)));
    // Half a label hangs over at the right, half a figure at the top.
    m_plot->axisRect()->setMargins(QMargins(0, metrics.height() / 2 + 2, m_content.days.empty() ? 2 : widest / 2, 0));
    const int room = std::max(1, m_plot->width() - 48);
    const int every = m_content.days.empty() ? 1 : std::max(1, (columns * (widest + 16) + room - 1) / room);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int column = columns - 1; column >= 0; column -= every) {
        const QString text = label(column);
        const int share = room / columns - 6;
        ticker->addTick(column,
                        m_content.days.empty() ? metrics.elidedText(text, Qt::ElideRight, std::max(share, 20)) : text);
    }
    m_plot->xAxis->setTicker(ticker);
}

void Chart::recolour()
{
    m_plot->setBackground(QBrush(theme().color(Role::Base)));
    const QPen line(theme().color(Role::Line));
    m_plot->xAxis->setBasePen(line);
    m_plot->xAxis->setTickPen(Qt::NoPen);
    QPen grid = line;
    if (theme().isHighContrast())
        grid.setStyle(Qt::DotLine);
    m_plot->yAxis->grid()->setPen(grid);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelColor(theme().color(Role::Muted));
        axis->setTickLabelFont(ui::font(TextSize::Small));
    }
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setBrush(chartBrush(m_content, i));
        m_bars[i]->setPen(QPen(theme().color(theme().isHighContrast() ? Role::Text : Role::Base),
                               theme().isHighContrast() ? 1 : 0.7));
    }
    m_frame->setPen(QPen(theme().color(Role::Accent), 2));
    m_frame->setBrush(Qt::NoBrush);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

ChartCell Chart::cellAt(const QPointF &position) const
{
    const int column = static_cast<int>(std::lround(m_plot->xAxis->pixelToCoord(position.x())));
    if (column < 0 || column >= m_content.columns() || !m_plot->axisRect()->rect().contains(position.toPoint()))
        return {};
    const double height = m_plot->yAxis->pixelToCoord(position.y());
    for (int series = 0; series < static_cast<int>(m_content.series.size()); ++series) {
        const double from = m_content.below({column, series});
        if (height >= from && height < from + m_content.value({column, series}))
            return {column, series};
    }
    return {column, -1};
}

QPoint Chart::barCentre(int column, int series) const
{
    const double middle = m_content.below({column, series}) + m_content.value({column, series}) / 2;
    return m_plot->mapTo(this,
                         QPointF(m_plot->xAxis->coordToPixel(column), m_plot->yAxis->coordToPixel(middle)).toPoint());
}

void Chart::choose(ChartCell cell)
{
    m_chosen = cell;
    const bool some = cell.column >= 0;
    m_frame->setVisible(some);
    if (some) {
        const double from = cell.series >= 0 ? m_content.below(cell) : 0;
        m_frame->topLeft->setCoords(cell.column - 0.4, from + m_content.value(cell));
        m_frame->bottomRight->setCoords(cell.column + 0.4, from);
    }
    m_readout->setText(some ? m_content.describe(cell) : tr("%1 in all").arg(m_content.sum()));
    if (some && hasFocus()) {
        QAccessibleAnnouncementEvent said(this, m_content.describe(cell));
        QAccessible::updateAccessibility(&said);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const int columns = m_content.columns();
    const int series = static_cast<int>(m_content.series.size());
    ChartCell next = m_chosen;
    switch (event->key()) {
    case Qt::Key_Right: next.column = std::min(next.column + 1, columns - 1); break;
    case Qt::Key_Left: next.column = next.column < 0 ? columns - 1 : std::max(next.column - 1, 0); break;
    case Qt::Key_Up: next.series = std::min(next.series + 1, series - 1); break;
    case Qt::Key_Down: next.series = std::max(next.series - 1, -1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen.column >= 0)
            Q_EMIT activated(m_chosen.column, m_chosen.series);
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    if (columns > 0)
        choose({std::max(next.column, 0), next.series});
}

bool Chart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const ChartCell cell = cellAt(static_cast<QMouseEvent *>(event)->position());
        if (cell != m_chosen)
            choose(cell);
        m_plot->setCursor(cell.column >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    } else if (event->type() == QEvent::Leave) {
        choose({});
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const ChartCell cell = cellAt(static_cast<QMouseEvent *>(event)->position());
        if (cell.column >= 0)
            Q_EMIT activated(cell.column, cell.series);
    }
    return QWidget::eventFilter(watched, event);
}

void Chart::changeEvent(QEvent *event)
{
    // Not right after the palette is set: the window's palette comes later, and the plot would stay white.
    if (event->type() == QEvent::PaletteChange) {
        recolour();
    } else if (event->type() == QEvent::FontChange) {
        labelAxes();
        recolour();
    } else if (event->type() == QEvent::LanguageChange) {
        m_nothing->setText(tr("Nothing in this period."));
        choose(m_chosen);
    }
    QWidget::changeEvent(event);
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chosen.column < 0 && m_content.total() > 0 && event->reason() != Qt::MouseFocusReason)
        choose({m_content.columns() - 1, -1});
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    choose({});
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Role::Base));
    painter.drawRoundedRect(rect(), 6, 6);
    if (hasFocus())
        draw::focusRing(painter, rect(), 6);
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    labelAxes();
}

} // namespace ui
