#pragma once

#include "app/base/result.h"
#include "ui/reading/item.h"

namespace db {
class Database;
}

namespace detect {
struct RulePack;
}

namespace ui {

class Explainer;

/// Everything the Review page shows of \a generation, by a few indexed reads. Titles and explanations
/// come from \a packs; a rule that is no longer in them is shown by its id alone.
Result<Item> loadItem(const db::Database &database, GenerationId generation, const std::vector<detect::RulePack> &packs,
                      Explainer &explainer);

/// The record as it was logged, read again from its file, users and personal information masked.
Result<QByteArray> loadRawRecord(const db::Database &database, const Item &item);

} // namespace ui
