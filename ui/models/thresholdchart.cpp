#include "ui/models/thresholdchart.h"

#include "ui/shell/stylepainting.h"
#include "ui/shell/theme.h"

#include <qcustomplot.h>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int steps = 100;
constexpr double finest = 1.0 / steps;

/// The graphs of the plot, in the order in which they are made.
enum Graph { PrecisionLow, PrecisionHigh, Precision, Recall, Workload, Diagonal, Trust };

QPen penOf(Role role, double width = 1.6, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(theme().color(role), width, style);
}

void quiet(QCPAxis &axis)
{
    axis.setSubTicks(false);
    axis.setTickLength(0, 3);
    axis.setLabelFont(ui::font(TextSize::Small));
    axis.setTickLabelFont(ui::font(TextSize::Small));
}

} // namespace

ThresholdChart::ThresholdChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::inside, space::between, space::inside);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus); // the chart has the focus
    m_plot->installEventFilter(this);
    build();
    retranslate();
    recolour();
}

void ThresholdChart::build()
{
    m_plot->setNoAntialiasingOnDrag(true);
    m_main = m_plot->axisRect();
    m_main->setupFullAxesBox(false);
    m_main->axis(QCPAxis::atRight)->setVisible(true);
    m_main->axis(QCPAxis::atRight)->setTickLabels(true);
    m_main->axis(QCPAxis::atTop)->setVisible(false);
    m_trust = new QCPAxisRect(m_plot, true); // the layout owns it
    m_plot->plotLayout()->addElement(0, 1, m_trust);
    m_plot->plotLayout()->setColumnStretchFactor(0, 2.2);
    m_plot->plotLayout()->setColumnSpacing(space::around);
    for (QCPAxisRect *rect : {m_main, m_trust}) {
        for (QCPAxis *axis : rect->axes())
            quiet(*axis);
        rect->axis(QCPAxis::atBottom)->setRange(0, 1);
        rect->axis(QCPAxis::atLeft)->setRange(0, 1.02);
        rect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    }
    QCPAxis *x = m_main->axis(QCPAxis::atBottom);
    QCPAxis *share = m_main->axis(QCPAxis::atLeft);
    for (int i = PrecisionLow; i <= Recall; ++i)
        m_plot->addGraph(x, share);
    m_plot->addGraph(x, m_main->axis(QCPAxis::atRight));
    m_plot->graph(PrecisionHigh)->setChannelFillGraph(m_plot->graph(PrecisionLow));
    for (int i = Diagonal; i <= Trust; ++i)
        m_plot->addGraph(m_trust->axis(QCPAxis::atBottom), m_trust->axis(QCPAxis::atLeft));
    m_plot->graph(Workload)->setLineStyle(QCPGraph::lsStepRight);
    m_plot->graph(Diagonal)->setData({0, 1}, {0, 1});
    m_plot->graph(Trust)->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 5));
    m_line = new QCPItemStraightLine(m_plot); // the plot owns it
    m_line->setClipAxisRect(m_main);
    for (QCPItemPosition *point : {m_line->point1, m_line->point2}) {
        point->setAxisRect(m_main);
        point->setAxes(x, share);
    }
    m_trust->axis(QCPAxis::atBottom)->ticker()->setTickCount(3);
    m_plot->plotLayout()->insertRow(0); // the legend stands above, in nobody's way
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->legend->setVisible(true);
    for (const int hidden : {PrecisionLow, PrecisionHigh, Diagonal, Trust})
        m_plot->graph(hidden)->removeFromLegend();
}

void ThresholdChart::setCurves(const estimates::CategoryCurves &curves)
{
    m_curves = curves;
    draw();
}

void ThresholdChart::setThreshold(double threshold)
{
    m_threshold = threshold;
    const double shown = std::min(threshold, 1.0);
    m_line->point1->setCoords(shown, 0);
    m_line->point2->setCoords(shown, 1);
    setAccessibleDescription(
        tr("Threshold %1: %2 generations flagged").arg(threshold, 0, 'f', 2).arg(m_curves.workload.from(threshold)));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ThresholdChart::draw()
{
    drawCurves();
    drawReliability();
    setThreshold(m_threshold);
}

void ThresholdChart::drawCurves()
{
    QVector<double> at;
    QVector<double> workload;
    QVector<double> decidedAt;
    QVector<double> precision;
    QVector<double> low;
    QVector<double> high;
    QVector<double> recall;
    for (int i = 1; i <= steps; ++i) {
        const double threshold = i * finest;
        at.append(threshold);
        workload.append(double(m_curves.workload.from(threshold)));
        const measure::Confusion confusion = m_curves.at(threshold);
        const measure::Estimate share = measure::precisionOf(confusion);
        if (std::isnan(share.value) || confusion.positives() == 0)
            continue;
        decidedAt.append(threshold);
        precision.append(share.value);
        low.append(share.low);
        high.append(share.high);
        recall.append(measure::recallOf(confusion).value);
    }
    m_plot->graph(PrecisionLow)->setData(decidedAt, low, true);
    m_plot->graph(PrecisionHigh)->setData(decidedAt, high, true);
    m_plot->graph(Precision)->setData(decidedAt, precision, true);
    m_plot->graph(Recall)->setData(decidedAt, recall, true);
    m_plot->graph(Workload)->setData(at, workload, true);
    // What stands below a tenth would press the rest to the ground: nobody sets a threshold there.
    const double most = double(m_curves.workload.from(0.1));
    m_main->axis(QCPAxis::atRight)->setRange(0, std::max(1.0, most * 1.05));
}

void ThresholdChart::drawReliability()
{
    QVector<double> said;
    QVector<double> so;
    for (const estimates::ReliabilityBin &bin : m_curves.reliability()) {
        said.append(bin.meanProbability);
        so.append(bin.share.value);
    }
    m_plot->graph(Trust)->setData(said, so, true);
}

void ThresholdChart::retranslate()
{
    setAccessibleName(tr("What thresholds would mean"));
    m_main->axis(QCPAxis::atBottom)->setLabel(tr("threshold"));
    m_main->axis(QCPAxis::atRight)->setLabel(tr("generations flagged"));
    m_trust->axis(QCPAxis::atBottom)->setLabel(tr("probability said"));
    m_trust->axis(QCPAxis::atLeft)->setLabel(tr("share confirmed"));
    m_plot->graph(Precision)->setName(tr("precision"));
    m_plot->graph(Recall)->setName(tr("recall"));
    m_plot->graph(Workload)->setName(tr("generations flagged"));
    draw();
}

void ThresholdChart::recolour()
{
    m_plot->setBackground(theme().color(Role::Base));
    for (QCPAxisRect *rect : {m_main, m_trust}) {
        for (QCPAxis *axis : rect->axes()) {
            quiet(*axis);
            axis->setBasePen(penOf(Role::Line, 1));
            axis->setTickPen(penOf(Role::Line, 1));
            axis->setTickLabelColor(theme().color(Role::Muted));
            axis->setLabelColor(theme().color(Role::Muted));
            axis->grid()->setPen(penOf(Role::Line, 1, Qt::DotLine));
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
    }
    QColor band = theme().color(Role::Good);
    band.setAlpha(40);
    m_plot->graph(PrecisionLow)->setPen(Qt::NoPen);
    m_plot->graph(PrecisionHigh)->setPen(Qt::NoPen);
    m_plot->graph(PrecisionHigh)->setBrush(band);
    m_plot->graph(Precision)->setPen(penOf(Role::Good, 2));
    m_plot->graph(Recall)->setPen(penOf(Role::Information, 2, Qt::DashLine));
    m_plot->graph(Workload)->setPen(penOf(Role::Muted, 1.6, Qt::DotLine));
    m_plot->graph(Diagonal)->setPen(penOf(Role::Line, 1, Qt::DashLine));
    m_plot->graph(Trust)->setPen(penOf(Role::Information, 1.6));
    m_line->setPen(penOf(Role::Accent, 2));
    m_plot->legend->setFont(ui::font(TextSize::Small));
    m_plot->legend->setTextColor(theme().color(Role::Text));
    m_plot->legend->setBrush(theme().color(Role::Base));
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ThresholdChart::moveTo(double threshold)
{
    const double rounded = std::clamp(std::round(threshold / finest) * finest, finest, 1.0);
    if (rounded == m_threshold)
        return;
    setThreshold(rounded);
    Q_EMIT thresholdMoved(rounded);
}

void ThresholdChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
    QWidget::changeEvent(event);
}

void ThresholdChart::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 * finest : finest;
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(std::min(m_threshold, 1.0) - step);
    case Qt::Key_Right: return moveTo(std::min(m_threshold, 1.0) + step);
    default: QWidget::keyPressEvent(event);
    }
}

void ThresholdChart::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ThresholdChart::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void ThresholdChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Base));
    if (hasFocus())
        draw::focusRing(painter, rect(), 2);
}

bool ThresholdChart::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (watched != m_plot || !mouse)
        return QWidget::eventFilter(watched, event);
    const bool isPress = event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton;
    if (isPress && m_main->rect().contains(mouse->position().toPoint())) {
        m_dragging = true;
        setFocus(Qt::MouseFocusReason);
    }
    if (m_dragging)
        moveTo(m_main->axis(QCPAxis::atBottom)->pixelToCoord(mouse->position().x()));
    if (event->type() == QEvent::MouseButtonRelease)
        m_dragging = false;
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
