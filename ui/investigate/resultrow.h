#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/search/query.h"

#include <QList>

#include <span>

namespace db {
class Database;
}

namespace ui {

/// A stretch of text in UTF-16 units: where it begins, and how long it is.
using Stretches = QList<std::pair<int, int>>;

/// A generation that was found, as a line of the list.
struct ResultRow
{
    GenerationId generation{};
    std::optional<Moment> at;
    QString service;
    QString model;
    QString risk;        ///< of the flag: "A.1.f"; empty: not flagged
    QString blocked;     ///< "prompt", "output", "refusal", "error", or empty
    QString disposition; ///< name of the decision in force; empty: none
    QString text;        ///< one line around what was found, personal information masked
    Stretches hits;      ///< what was found, in `text`
};

/// The rows of \a ids in their order; ids that are not there are left out.
Result<std::vector<ResultRow>> readRows(const db::Database &database, std::span<const GenerationId> ids,
                                        const search::Query &query);

} // namespace ui
