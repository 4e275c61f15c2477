#pragma once

#include "app/ctl/command.h"
#include "app/registry/registerjson.h"

#include <QJsonArray>

namespace ctl {

inline constexpr auto stateWords =
    "preparing, submitted, returned, accepted, filed, changing, cancelled, expired, not_required";

template <typename Thing>
QJsonArray jsonOf(const std::vector<Thing> &things)
{
    QJsonArray array;
    for (const Thing &thing : things)
        array.append(registry::toJson(thing));
    return array;
}

/// One member a line, as words for a person: "number: …"; rows of an array each on a line of their own.
void printFields(const QJsonObject &object);

/// An object on one line: its values with spaces between.
QString onOneLine(const QJsonObject &object);

/// \a rows under \a key with --json, otherwise each on a line.
void printRows(const Invocation &call, const QString &key, const QJsonArray &rows);

} // namespace ctl
