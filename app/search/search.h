#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/search/query.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace db {
class Database;
}

namespace search {

/// How many generations a query finds.
struct Count
{
    qint64 found = 0;
    bool isExact = true; ///< false: there are more; the limit was reached
};

/// Answers one query from the store. Exact: the index only says which texts need not be read.
/// Borrows a connection of its thread and must not outlive it. Cancelled when its stop token asks for it.
class Search
{
public:
    Search(const db::Database &database, Query query, std::stop_token stop = {});

    /// Hands over each generation that is found, the newest import first (ids downwards, from before
    /// \a below), until there are no more or \a take returns false.
    Result<void> each(const std::function<bool(GenerationId)> &take, std::optional<GenerationId> below = {}) const;

    /// Up to \a limit of them.
    Result<std::vector<GenerationId>> page(int limit, std::optional<GenerationId> below = {}) const;

    Result<Count> count(std::optional<qint64> limit = {}) const;

    /// The \a limit best of the newest \a considered that are found, the best first (BM25). A query
    /// without text has no better and worse: the newest first.
    Result<std::vector<GenerationId>> best(int limit, int considered = 2000) const;

private:
    const db::Database &m_database;
    Query m_query;
    std::stop_token m_stop;
};

} // namespace search
