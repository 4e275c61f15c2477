#include "ui/widgets/hitminimap.h"

#include "ui/widgets/highlightedtext.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr int stripWidth = 22;
constexpr int machineLeft = 3;  ///< two columns: rules and models, then officers
constexpr int officersLeft = 14;
constexpr int columnWidth = 7;
constexpr double thinnest = 3; // px: a short hit in a long text is still seen

} // namespace

HitMinimap::HitMinimap(HighlightedText *text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setFixedWidth(stripWidth);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Marked passages in the whole text; F3 goes to the next"));
    setAccessibleName(tr("Marked passages"));
    const auto again = [this] { update(); };
    connect(text, &HighlightedText::extentsChanged, this, again);
    connect(text, &HighlightedText::currentSpanChanged, this, again);
}

QSize HitMinimap::sizeHint() const
{
    return {stripWidth, 100};
}

QRectF HitMinimap::bar(int index) const
{
    const auto extent = m_text->extent(index);
    const double top = extent.top * height();
    const int left = m_text->span(index).by == Marker::Officer ? officersLeft : machineLeft;
    return {double(left), std::min(top, height() - thinnest), columnWidth,
            std::max(thinnest, extent.bottom * height() - top)};
}

int HitMinimap::spanNear(int y) const
{
    int nearest = -1;
    double least = 1e9;
    for (int index = 0; index < m_text->spanCount(); ++index) {
        if (m_text->span(index).aside)
            continue;
        const double distance = std::abs(bar(index).center().y() - y);
        if (distance < least) {
            least = distance;
            nearest = index;
        }
    }
    return nearest;
}

void HitMinimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Role::Base));
    const auto visible = m_text->visibleExtent();
    painter.setPen(Qt::NoPen);
    QColor frame = theme().color(Role::Text);
    frame.setAlphaF(theme().isHighContrast() ? 0.25F : 0.08F);
    painter.setBrush(frame);
    if (visible.bottom - visible.top < 0.999)
        painter.drawRoundedRect(QRectF(1, visible.top * height(), width() - 2,
                                       (visible.bottom - visible.top) * height()),
                                2, 2);
    for (int index = 0; index < m_text->spanCount(); ++index) {
        const Span &span = m_text->span(index);
        if (span.aside)
            continue; // the way leads to what is judged
        const bool officers = span.by == Marker::Officer;
        painter.setPen(officers ? QPen(theme().color(Role::Information), 1) : QPen(Qt::NoPen));
        painter.setBrush(officers ? QBrush(Qt::NoBrush) : QBrush(theme().riskForeground(span.risk)));
        painter.drawRect(officers ? bar(index).adjusted(0.5, 0.5, -0.5, 0.5) : bar(index));
    }
    if (const int current = m_text->currentSpan(); current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().color(Role::Accent), 2));
        painter.drawRect(bar(current).adjusted(-2, -2, 2, 2));
    }
}

void HitMinimap::mousePressEvent(QMouseEvent *event)
{
    if (const int index = spanNear(static_cast<int>(event->position().y())); index >= 0)
        m_text->setCurrentSpan(index);
}

} // namespace ui
