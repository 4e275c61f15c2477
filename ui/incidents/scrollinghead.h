#pragma once

#include <QScrollArea>

namespace ui {

/// As high as what it holds at its width, and scrolled where that much room is not left: text that wraps would be
/// squeezed until its lines overlap. A tab stop only while there is something to scroll to.
class ScrollingHead : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollingHead(QWidget *content, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
