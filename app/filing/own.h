#pragma once

#include "app/filing/matching.h"
#include "app/registry/filings.h"

namespace db {
class Database;
}

namespace filing {

/// The items of the register that should stand in a list (none that is cancelled or not required), with the entity that
/// their newest submission names (a field that is called so: 主体名称, 备案单位 …); empty where none does.
Result<std::vector<Own>> readOwn(const db::Database &database, const List &list);

/// The entity that \a submissions, oldest first, name.
QString entityIn(const std::vector<registry::Submission> &submissions, const List &list);

} // namespace filing
