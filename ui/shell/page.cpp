#include "ui/shell/page.h"

#include <QEvent>

namespace ui {

Page::Page(const Identity &identity, QWidget *parent)
    : QWidget(parent)
    , m_identity(identity)
{
    setObjectName(identity.id);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT summaryChanged();
    }
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace ui
