#pragma once

#include <QProxyStyle>

namespace ui {

/// Fusion made quiet: no gradients and no frames in frames, a 2 px accent ring for focus, flat lists,
/// thin scroll bars, no animation. A style, not a style sheet: palette changes reach it at once and
/// item views stay fast.
///
/// Dynamic properties it reads: "primary" (QPushButton: the accent button), "quiet" (QAbstractScrollArea:
/// no ring of its own because a child shows the focus), "plain" (QToolButton: no arrow beside its menu).
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QPalette standardPalette() const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace ui
