#include "ui/widgets/ownreturn.h"

#include <QKeyEvent>
#include <QPushButton>

namespace ui {

namespace {

class OwnReturn : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
            return false;
        if (!key->isAutoRepeat())
            static_cast<QPushButton *>(watched)->click();
        return true;
    }
};

} // namespace

void keepReturn(QPushButton *button)
{
    button->setAutoDefault(false);
    button->installEventFilter(new OwnReturn(button));
}

} // namespace ui
