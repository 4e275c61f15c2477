#include "ui/reading/pictureview.h"

#include "ui/shell/stylepainting.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ui {

PictureView::PictureView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

void PictureView::setImage(const QImage &image)
{
    m_image = image;
    fit();
}

double PictureView::zoom() const
{
    return m_scale * devicePixelRatioF();
}

void PictureView::setZoom(double zoom)
{
    const QPointF middle(horizontalScrollBar()->value() + viewport()->width() / 2.0,
                         verticalScrollBar()->value() + viewport()->height() / 2.0);
    m_fits = false;
    apply(std::clamp(zoom, least, greatest) / devicePixelRatioF(), middle / m_scale);
}

void PictureView::fit()
{
    m_fits = true;
    if (m_image.isNull())
        return;
    const QSizeF room = maximumViewportSize();
    const double scale = std::min(room.width() / m_image.width(), room.height() / m_image.height());
    apply(std::min(scale, 1 / devicePixelRatioF()), {});
}

/// \a middle, in pixels of the picture, is to be in the middle of the window.
void PictureView::apply(double scale, QPointF middle)
{
    m_scale = scale;
    arrange();
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(middle.x() * scale - viewport()->width() / 2.0)));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(middle.y() * scale - viewport()->height() / 2.0)));
    viewport()->update();
    Q_EMIT zoomed(zoom());
}

QSizeF PictureView::shown() const
{
    return QSizeF(m_image.size()) * m_scale;
}

void PictureView::arrange()
{
    const QSize whole = shown().toSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(32);
    verticalScrollBar()->setSingleStep(32);
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().color(Role::Alternate));
    if (!m_image.isNull()) {
        const QSizeF room = viewport()->size();
        const QSizeF whole = shown();
        // Only what is seen is scaled: the whole of a large picture, enlarged, would be gigabytes.
        const QPointF corner(std::max(0.0, (room.width() - whole.width()) / 2) - horizontalScrollBar()->value(),
                             std::max(0.0, (room.height() - whole.height()) / 2) - verticalScrollBar()->value());
        const QRectF seen = QRectF(corner, whole) & QRectF(QPointF(), room);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 4);
        painter.drawImage(seen, m_image, QRectF((seen.topLeft() - corner) / m_scale, seen.size() / m_scale));
    }
    if (hasFocus())
        draw::focusRing(painter, viewport()->rect(), 2);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_fits ? fit() : arrange();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomIn();
    case Qt::Key_Minus: return zoomOut();
    case Qt::Key_0: return fit();
    case Qt::Key_1: return showPixels();
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(zoom() * std::pow(1.25, event->angleDelta().y() / 120.0));
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position().toPoint();
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->position().toPoint() - m_grip;
    m_grip += moved;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PictureView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace ui
