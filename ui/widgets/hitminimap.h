#pragma once

#include <QWidget>

namespace ui {

class HighlightedText;

/// A narrow strip beside a HighlightedText: where the hits are in the whole text and which part is
/// on screen. A click goes to the nearest hit. The keyboard's way is F3 in the text itself.
class HitMinimap : public QWidget
{
    Q_OBJECT

public:
    explicit HitMinimap(HighlightedText *text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    int spanNear(int y) const; ///< -1: no hits

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRectF bar(int index) const;

    HighlightedText *m_text;
};

} // namespace ui
