#pragma once

#include "app/base/result.h"
#include "app/drafting/draft.h"

namespace db {
class Database;
}

namespace drafting {

/// A text that is typed and not saved as a version yet: kept a moment after each change, so that neither a crash nor a
/// look at another draft loses it. Not an event; DraftStore::save() takes it away.
struct Unsaved
{
    int base = 1; ///< the version that it began as
    QString text;
    int cursor = 0; ///< UTF-16 position where the writer was
    Moment at = 0;

    bool operator==(const Unsaved &) const = default;
};

Result<std::optional<Unsaved>> unsaved(const db::Database &database, ReportDraftId draft, const QString &officer);

/// On the write connection, without the journal: nothing has been said. nullopt takes the text away.
Result<void> keepUnsaved(db::Database &database, ReportDraftId draft, const QString &officer,
                         const std::optional<Unsaved> &text);

} // namespace drafting
