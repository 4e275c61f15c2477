#include "app/drafting/unsaved.h"

#include "db/database.h"
#include "db/notnull.h"

namespace drafting {

Result<std::optional<Unsaved>> unsaved(const db::Database &database, ReportDraftId draft, const QString &officer)
{
    return attempt([&]() -> std::optional<Unsaved> {
        db::Statement row =
            database.prepare("SELECT base, text, cursor, at FROM report_unsaved WHERE draft_id = ? AND officer = ?");
        if (!row.with(draft, officer).next())
            return std::nullopt;
        return Unsaved{int(row.integer(0)), row.text(1), int(row.integer(2)), row.integer(3)};
    });
}

Result<void> keepUnsaved(db::Database &database, ReportDraftId draft, const QString &officer,
                         const std::optional<Unsaved> &text)
{
    return attempt([&] {
        if (!text)
            return database.run("DELETE FROM report_unsaved WHERE draft_id = ? AND officer = ?", draft, officer);
        database.run("INSERT OR REPLACE INTO report_unsaved (draft_id, officer, at, base, text, cursor)"
                     " VALUES (?, ?, ?, ?, ?, ?)",
                     draft, officer, text->at, text->base, db::orEmpty(text->text), text->cursor);
    });
}

} // namespace drafting
