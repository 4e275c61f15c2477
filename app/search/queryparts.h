#pragma once

#include "app/search/query.h"

namespace search {

/// `field:value`, in quotation marks where the value needs them.
QString fieldPart(Field field, const QString &value);

/// What is typed for \a typed and \a part at once. A part that is there already changes nothing.
QString withPart(const QString &typed, const QString &part);

/// What is typed for \a query without one of its parts(). The rest stays as it was written.
QString withoutPart(const Query &query, size_t index);

} // namespace search
