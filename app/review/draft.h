#pragma once

#include "app/base/result.h"
#include "app/review/decision.h"

#include <QJsonObject>

namespace db {
class Database;
}

namespace review {

/// A decision that is not made yet, and where its writer was: kept a moment after each change, so that neither a crash
/// nor a look at another item loses it. Not an event; ReviewStore::decide() takes it away.
struct Draft
{
    std::optional<Disposition> disposition; ///< chosen, not handed in
    QString risk;
    QStringList further;
    std::optional<int> severity;
    QString reason;
    QString note;
    int cursor = -1;  ///< UTF-16 position in the note where the writer was; -1: they were elsewhere
    int span = -1;    ///< the reason that was current, by its number

    bool operator==(const Draft &) const = default;
};

QByteArray toJson(const Draft &draft);
Draft draftFromJson(const QByteArray &json);

Result<std::optional<Draft>> draft(const db::Database &database, const QString &officer, GenerationId generation);

/// Both on the write connection, without the journal: nothing has been decided. nullopt takes the draft away.
Result<void> keepDraft(db::Database &database, const QString &officer, GenerationId generation, Moment now,
                       const std::optional<Draft> &draft);

/// Where an officer left off: at which generation of which queue (the JSON of its filter, app/review/savedqueues.h).
struct LeftOff
{
    GenerationId generation{};
    QByteArray filter;

    bool operator==(const LeftOff &) const = default;
};
Result<std::optional<LeftOff>> leftOff(const db::Database &database, const QString &officer);
Result<void> keepLeftOff(db::Database &database, const QString &officer, Moment now, const LeftOff &place);

} // namespace review
