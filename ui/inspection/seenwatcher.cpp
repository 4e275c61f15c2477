#include "ui/inspection/seenwatcher.h"

#include "ui/shell/page.h"
#include "ui/shell/shown.h"

#include <QApplication>
#include <QEvent>

namespace ui {

SeenWatcher::SeenWatcher(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    qApp->installEventFilter(this);
    for (QWidget *widget : window.findChildren<QWidget *>())
        look(*widget);
}

SeenWatcher::~SeenWatcher()
{
    qApp->removeEventFilter(this);
}

bool SeenWatcher::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTold = event->type() == QEvent::DynamicPropertyChange
        && static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == shownRecord;
    if (isTold || event->type() == QEvent::Show) {
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && (widget->window() == &m_window || isTold))
            look(*widget);
    }
    return QObject::eventFilter(watched, event);
}

void SeenWatcher::look(QWidget &widget)
{
    if (!widget.isVisible())
        return;
    if (const auto *page = qobject_cast<Page *>(&widget))
        Q_EMIT seen(page->id(), {});
    const QStringList records = widget.property(shownRecord).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &record : records)
        Q_EMIT seen(pageOf(widget), record);
}

QString SeenWatcher::pageOf(const QWidget &widget) const
{
    for (const QWidget *one = &widget; one; one = one->parentWidget()) {
        if (const auto *page = qobject_cast<const Page *>(one))
            return page->id();
    }
    return {};
}

} // namespace ui
