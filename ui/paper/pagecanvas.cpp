#include "ui/paper/pagecanvas.h"

#include "ui/paper/placemark.h"
#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// A page of a hostile file may be as large or as narrow as it likes: within these its bars stay numbers.
constexpr double longestSide = 20'000; ///< points; a PDF has 14,400 at most
constexpr double largestScale = 40;

constexpr int edge = space::between + placeMarkReach; ///< round the page: the pointer has room beside it

} // namespace

PageCanvas::PageCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // whether there is one would change the scale, and so whether
}

void PageCanvas::setPage(QSizeF points)
{
    m_points = points.boundedTo({longestSide, longestSide});
    m_picture = {};
    m_mark.reset();
    verticalScrollBar()->setValue(0);
    setBars();
    viewport()->update();
}

void PageCanvas::setPicture(const QImage &picture)
{
    m_picture = picture;
    viewport()->update();
}

void PageCanvas::setZoom(double zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    setBars();
    viewport()->update();
    Q_EMIT scaleChanged();
}

void PageCanvas::setMark(const std::optional<QRectF> &area)
{
    m_mark = area;
    showMark();
    viewport()->update();
}

double PageCanvas::scale() const
{
    if (m_points.width() <= 0)
        return 1;
    return std::clamp((viewport()->width() - 2 * edge) / m_points.width(), 0.1, largestScale) * m_zoom;
}

QPointF PageCanvas::origin() const
{
    const double width = m_points.width() * scale() + 2 * edge;
    const double left = std::max(0.0, (viewport()->width() - width) / 2);
    return {left + edge - horizontalScrollBar()->value(), double(space::between) - verticalScrollBar()->value()};
}

QRectF PageCanvas::onView(const QRectF &points) const
{
    return {origin() + points.topLeft() * scale(), points.size() * scale()};
}

QRectF PageCanvas::markedArea() const
{
    return m_mark ? onView(*m_mark) : QRectF();
}

void PageCanvas::setBars()
{
    const QSizeF whole = m_points * scale() + QSizeF(2 * edge, 2 * space::between);
    const QSize view = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole.width())) - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole.height())) - view.height()));
    verticalScrollBar()->setPageStep(view.height());
}

/// Scrolls no further than it takes, and leaves a third of the view round the place.
void PageCanvas::showMark()
{
    if (!m_mark)
        return;
    const QRectF area =
        onView(*m_mark).adjusted(-edge, -viewport()->height() / 3.0, space::between, viewport()->height() / 3.0);
    QScrollBar *down = verticalScrollBar();
    if (area.top() < 0)
        down->setValue(down->value() + int(area.top()));
    else if (area.bottom() > viewport()->height())
        down->setValue(down->value() + int(std::min(area.top(), area.bottom() - viewport()->height())));
    QScrollBar *across = horizontalScrollBar();
    if (area.left() < 0)
        across->setValue(across->value() + int(area.left()));
    else if (area.right() > viewport()->width())
        across->setValue(across->value() + int(std::min(area.left(), area.right() - viewport()->width())));
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().color(Role::Window));
    if (m_points.isEmpty())
        return;
    const QRectF page = onView(QRectF({}, m_points));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_picture.isNull())
        painter.fillRect(page, Qt::white);
    else
        painter.drawImage(page, m_picture);
    painter.setPen(theme().color(Role::Line));
    painter.drawRect(page);
    if (m_mark)
        paintPlaceMark(painter, onView(*m_mark), theme().isHighContrast() ? theme() : Theme(Scheme::Light));
    if (hasFocus()) {
        painter.setPen(QPen(theme().color(Role::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setBars();
    showMark();
    Q_EMIT scaleChanged();
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_points.isEmpty())
        return;
    const QPointF point = (event->position() - origin()) / scale();
    if (QRectF({}, m_points).contains(point))
        Q_EMIT clickedAt(point);
}

/// Pages are turned by who holds the canvas; arrows scroll.
void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        event->ignore();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PageCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PageCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
