#include "ui/incidents/scrollinghead.h"

#include <QEvent>
#include <QScrollBar>

namespace ui {

ScrollingHead::ScrollingHead(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() gives it one
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
}

int ScrollingHead::heightForWidth(int width) const
{
    return widget()->heightForWidth(width);
}

QSize ScrollingHead::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollingHead::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), fontMetrics().height()};
}

bool ScrollingHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // other words are higher or lower
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui
