#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

namespace db {
class Database;
}

namespace ingest {

/// What is done to the rows of generations that are put together from parts. All of it inside a
/// transaction of the caller's; throws db::Error.

/// Lists the record of \a id as its only part, with what it alone says, unless its parts are listed.
void listParts(const db::Database &database, GenerationId id, Moment at);

/// Makes \a id what its parts come to. Of each fact the output's record has the first word, then the
/// prompt's, then that of a bill; a judgement about content goes before an error. The place of the
/// generation is that of the first of them.
void settle(const db::Database &database, GenerationId id);

/// Gives the texts that \a from has to \a into, where it has none.
void moveText(const db::Database &database, GenerationId from, GenerationId into);

/// Gives prompt and context of \a from to \a into as well.
void copyPrompt(const db::Database &database, GenerationId from, GenerationId into);

} // namespace ingest
