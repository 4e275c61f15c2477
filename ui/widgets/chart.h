#pragma once

#include "ui/widgets/chartcontent.h"

#include <QWidget>

class QCPBars;
class QCPItemRect;
class QCustomPlot;

namespace ui {

class ChartLegend;
class Text;

/// A quiet chart of stacked bars. By keyboard: Left/Right chooses a column, Up/Down a series, Return
/// activates; what is chosen is said to screen readers and stands as text below the plot.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setContent(ChartContent content);
    const ChartContent &content() const { return m_content; }

    /// The middle of a bar, in this widget's coordinates.
    QPoint barCentre(int column, int series) const;

    QSize sizeHint() const override { return {480, 240}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void activated(int column, int series); ///< clicked or Return; series -1: the column as a whole

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBars();
    void labelAxes();
    void labelRows();
    void labelColumns();
    void recolour();
    void choose(ChartCell cell);
    ChartCell cellAt(const QPointF &plotPosition) const;

    ChartContent m_content;
    ChartCell m_chosen;
    Text *m_title;
    Text *m_nothing;
    Text *m_readout;
    ChartLegend *m_legend;
    QCustomPlot *m_plot;
    QCPItemRect *m_frame; ///< round what is chosen
    std::vector<QCPBars *> m_bars;
};

} // namespace ui
