#pragma once

#include "app/base/clock.h"
#include "app/search/query.h"

#include <optional>

namespace search {

/// The field of that name, in English or Chinese, whatever its case.
std::optional<Field> fieldNamed(QStringView name);

/// The other name under which fieldNamed() knows \a field: "服务".
QString chineseFieldName(Field field);

/// Whether \a value can be a value of \a field.
bool isValue(Field field, const QString &value);

/// The moments from the first one of `from` to before `to`.
struct DayRange
{
    std::optional<Moment> from;
    std::optional<Moment> to;

    bool operator==(const DayRange &) const = default;
};

/// "2026-11-23", "2026-11", "2026", "2026-11-01..2026-11-23", "2026-11-01..", "..2026-11".
std::optional<DayRange> dayRange(const QString &value);

/// "G-42", "g-42" or "42".
std::optional<qint64> generationNumber(const QString &value);

} // namespace search
