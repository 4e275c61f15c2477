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

/// Words for ids of data that stand in the bodies of events, in the language shown: the steps of a case ("remove" ->
/// "Content removed"), the reasons for unmasking, the rules for users.
QHash<QString, QString> stepNames();

} // namespace ui
