#pragma once

#include "app/base/result.h"
#include "ui/reading/item.h"

namespace db {
class Database;
}

namespace ui {

/// Fills in what is known of the pictures of \a item: those of the bank that they are near to, and the text in them
/// with what rules found there.
Result<void> readPictureKnowledge(const db::Database &database, Item &item);

} // namespace ui
