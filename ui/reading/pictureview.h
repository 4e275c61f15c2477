#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace ui {

/// A picture that can be looked at from near and far. Keys: + and - zoom, 0 fits it into the window,
/// 1 shows it pixel by pixel, arrows move; Ctrl and the wheel zoom, the mouse drags.
class PictureView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr double least = 0.02;
    static constexpr double greatest = 16;

    explicit PictureView(QWidget *parent = nullptr);

    void setImage(const QImage &image); ///< fits it in
    bool hasImage() const { return !m_image.isNull(); }

    /// Pixels of the screen for each pixel of the picture.
    double zoom() const;
    void setZoom(double zoom); ///< around the middle of what is seen
    void zoomIn() { setZoom(zoom() * 1.25); }
    void zoomOut() { setZoom(zoom() / 1.25); }
    void fit(); ///< and stays so when the window grows; never larger than it is
    void showPixels() { setZoom(1); }

Q_SIGNALS:
    void zoomed(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSizeF shown() const; ///< of the whole picture, in the window's units
    void apply(double scale, QPointF middle);
    void arrange();

    QImage m_image;
    double m_scale = 1; ///< the window's units for each pixel of the picture
    bool m_fits = true;
    QPoint m_grip;
};

} // namespace ui
