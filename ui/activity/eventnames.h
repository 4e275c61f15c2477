#pragma once

#include <QHash>
#include <QString>

namespace db {
class Database;
}

namespace ui {

/// What the things that events are about are called, by their name in an event: "incident/7" -> "VI-2026-0001".
/// What cannot be read has no name.
QHash<QString, QString> objectNames(const db::Database &reader);

/// The steps of a case by id, in the language shown: "remove" -> "Content removed".
QHash<QString, QString> stepNames();

} // namespace ui
