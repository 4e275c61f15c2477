#pragma once

#include "app/search/indexstore.h"
#include "app/search/query.h"

#include <functional>

namespace search {

/// The folded texts of a generation.
struct Texts
{
    std::string_view prompt;
    std::string_view output;
};

/// Whether \a node is true of a generation with \a texts. \a isField says so of a Field in it.
bool matches(const Node &node, const Texts &texts, const std::function<bool(const Node &)> &isField);

/// The rows of \a group for which \a node may be true.
RowSet candidates(const Node &node, qint64 group, IndexReader &index);

/// How well \a texts fit to \a phrases: Okapi BM25 (k1 = 1.2, b = 0.75) over prompt and output
/// together, a phrase as a term. \a shares: the part of all generations that each phrase may be in, 0 to 1.
double relevance(const std::vector<Phrase> &phrases, const std::vector<double> &shares, const Texts &texts);

} // namespace search
