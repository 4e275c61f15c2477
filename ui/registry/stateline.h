#pragma once

#include "ui/shell/theme.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace ui {

/// The states that a thing went through, as points on a line, the oldest first; the one it is in now is a filled
/// point with its word in full strength. A line that is too long goes on below.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString word;
        QDate on;
        Role role = Role::Text; ///< of the last: the colour of its point
        QString note = {};
    };

    explicit StateLine(QWidget *parent = nullptr);

    void setSteps(std::vector<Step> steps);
    const std::vector<Step> &steps() const { return m_steps; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place
    {
        QRect rect;
        bool endsRow = false;
    };
    std::vector<Place> places(int width) const; ///< as steps()
    int rowHeight() const;

    std::vector<Step> m_steps;
};

} // namespace ui
