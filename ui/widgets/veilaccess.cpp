#include "ui/widgets/veilaccess.h"

#include "ui/widgets/highlightedtext.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ui {

namespace {

/// A text's own interface gives its whole document away; this one has a name and a description only.
QAccessibleInterface *covered(const QString & /*className*/, QObject *object)
{
    auto *text = qobject_cast<HighlightedText *>(object);
    return text && text->isVeiled() ? new QAccessibleWidget(text, QAccessible::StaticText) : nullptr;
}

void tell(HighlightedText &text, QAccessible::Event what)
{
    QAccessibleEvent event(&text, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installVeilAccess()
{
    QAccessible::installFactory(&covered); // Qt keeps one of each
}

void tellVeil(HighlightedText &text)
{
    tell(text, QAccessible::ObjectHide);
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(&text))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    tell(text, QAccessible::ObjectShow);
    if (text.hasFocus())
        tell(text, QAccessible::Focus);
}

} // namespace ui
