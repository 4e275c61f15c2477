#pragma once

#include <QAbstractScrollArea>
#include <QImage>

#include <optional>

namespace ui {

/// One page as a picture that can be scrolled, with a place marked. Until the picture of the scale that is wanted
/// comes, the last one stands in, stretched.
class PageCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageCanvas(QWidget *parent = nullptr);

    void setPage(QSizeF points); ///< another page: the picture is gone
    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    void setZoom(double zoom); ///< 1: the page is as wide as the view
    void setMark(const std::optional<QRectF> &area); ///< in points; scrolls there

    double scale() const; ///< pixels of the screen a point, before the device's own ratio
    QRectF markedArea() const; ///< on the viewport; empty: none

Q_SIGNALS:
    void scaleChanged();
    void clickedAt(const QPointF &point); ///< in points, on the page
    void zoomWanted(double factor);       ///< the wheel, with Ctrl

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QPointF origin() const; ///< of the page on the viewport
    QRectF onView(const QRectF &points) const;
    void setBars();
    void showMark();

    QSizeF m_points;
    QImage m_picture;
    double m_zoom = 1;
    std::optional<QRectF> m_mark;
};

} // namespace ui
