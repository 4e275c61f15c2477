#pragma once

#include "app/base/ids.h"
#include "app/registry/models.h"
#include "app/usage/names.h"

#include <QDate>

#include <optional>

namespace usage {

enum class NameKind { Service, Model };

QString name(NameKind kind); ///< "service", "model"
std::optional<NameKind> nameKindNamed(const QString &word);

/// What an officer said about a name in the logs: which thing it is, or why it needs no filing.
struct NameLink
{
    NameKind kind = NameKind::Model;
    QString name;
    qint64 target = 0; ///< a ServiceId or ModelId, by kind; 0: dismissed
    QString reason;    ///< of a dismissal

    bool operator==(const NameLink &) const = default;
};

/// How many users were registered on a day, as an officer entered it.
struct RegisteredUsers
{
    std::optional<ServiceId> service; ///< none: of the whole company
    QDate on;
    qint64 users = 0;
    QString source; ///< where the figure is from

    bool operator==(const RegisteredUsers &) const = default;
};

} // namespace usage
