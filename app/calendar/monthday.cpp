#include "app/calendar/monthday.h"

#include "app/base/tomlfields.h"

namespace calendar {

std::optional<MonthDay> readMonthDay(TomlFields &fields, std::string_view key)
{
    const QString written = fields.text(key, {});
    if (written.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(QStringLiteral("2001-") + written, Qt::ISODate);
    if (!day.isValid())
        fields.refuse(key, QStringLiteral("\"%1\" is no month and day: write 12-26").arg(written));
    return MonthDay{day.month(), day.day()};
}

} // namespace calendar
