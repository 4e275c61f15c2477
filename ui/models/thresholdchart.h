#pragma once

#include "app/estimates/curves.h"

#include <QWidget>

class QCPAxisRect;
class QCPItemStraightLine;
class QCustomPlot;

namespace ui {

/// What thresholds of a category would mean: precision and recall of past decisions and the generations flagged, over
/// the threshold, and beside it how far its probabilities can be trusted (reliability). The line is the threshold: drag
/// it, or Left and Right move it by a hundredth, with Shift by a tenth.
class ThresholdChart : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdChart(QWidget *parent = nullptr);

    void setCurves(const estimates::CategoryCurves &curves);
    void setThreshold(double threshold); ///< above 1: the line stands at the right edge
    double threshold() const { return m_threshold; }
    void retranslate();

    QSize sizeHint() const override { return {640, 260}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

Q_SIGNALS:
    void thresholdMoved(double threshold); ///< by hand

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void draw();
    void drawCurves();
    void drawReliability();
    void recolour();
    void moveTo(double threshold);

    estimates::CategoryCurves m_curves;
    double m_threshold = 0.5;
    bool m_dragging = false;
    QCustomPlot *m_plot;
    QCPAxisRect *m_main = nullptr;
    QCPAxisRect *m_trust = nullptr;
    QCPItemStraightLine *m_line = nullptr;
};

} // namespace ui
