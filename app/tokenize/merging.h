#pragma once

#include "app/tokenize/mergetable.h"
#include "app/tokenize/model.h"

namespace tokenize {

/// Makes all merges of a word: of those that apply the one of the lowest rank, the first of several such ones, and
/// so on, until none applies. \a symbols are the word's beginnings and then its tokens.
void mergeAll(const MergeTable &merges, std::vector<Token> &symbols);

} // namespace tokenize
