#pragma once

#include "app/registry/yearplan.h"

#include <QWidget>

class QPainter;

namespace ui {

/// A year of the register: services as rows, duties as marks by shape, times for something as bars, validity as
/// lines, and the day as of which it is seen. By keyboard: Left/Right moves the day, with Ctrl to the next mark of any
/// row, PageUp/PageDown by a month, Home/End to the year's ends, Up/Down chooses a row, Return opens its mark nearest
/// to the day. What is chosen is said to screen readers and stands as text below.
class TimelineChart : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineChart(QWidget *parent = nullptr);

    void setPlan(registry::YearPlan plan);
    const registry::YearPlan &plan() const { return m_plan; }

    void setDay(QDate day); ///< quietly
    QDate day() const { return m_day; }
    void retranslate();

    int chosenRow() const { return m_row; }
    /// The mark of \a row that stands for the day: on it, else the first after it, else the last; -1: none.
    int markNear(int row) const;
    QRectF markRect(int row, int mark) const; ///< in this widget's coordinates
    QString readout() const;                  ///< what stands below the rows

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);          ///< by key or mouse
    void activated(int row, int mark);  ///< Return, or clicked

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF months() const; ///< the rows, without names and heads
    double xOf(QDate day) const;
    QDate dayAt(double x) const;
    static double textHeight();
    double rowHeight() const;
    double rowTop(int row) const;
    int rowAt(double y) const;
    std::pair<int, int> markAt(QPointF at) const; ///< row and mark; -1: none
    void choose(QDate day, int row);
    QDate nextMark(int step) const;
    bool moveDay(QKeyEvent *event);
    void describe();

    void paintDaysOff(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintDay(QPainter &painter) const;

    registry::YearPlan m_plan;
    QDate m_day;
    int m_row = 0;
};

} // namespace ui
