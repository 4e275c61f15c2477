#include "ui/widgets/momentedit.h"

#include <QTimeZone>

namespace ui {

MomentEdit::MomentEdit(Moment moment, Moment earliest, Moment latest, QWidget *parent)
    : QDateTimeEdit(parent)
{
    setTimeZone(shanghaiTime(moment).timeZone());
    setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    setCalendarPopup(true);
    if (earliest > 0)
        setMinimumDateTime(shanghaiTime(earliest));
    setMaximumDateTime(shanghaiTime(latest));
    setDateTime(shanghaiTime(moment));
}

} // namespace ui
