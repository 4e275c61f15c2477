#pragma once

#include "app/journal/verification.h"

namespace journal {

/// Whether \a database holds a part of a journal: the hashes of all its events (journal_chapter), and the content of
/// some. Throws db::Error.
bool isChapter(const db::Database &database);

/// Holds the events that are there to the hashes, and the hashes to the end of the chain and to \a witness. `checked`
/// counts the hashes. Where names of officers were replaced (workspace_fact "inspection": "names_officers" false) an
/// event's content does not give its hash any more; then its place and its links alone are checked. Throws db::Error.
Verification verifyChapter(const db::Database &database, const Head &end, const Head *witness);

} // namespace journal
