#pragma once

#include <QStringList>

#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace drafting {

/// A longest common subsequence of \a before and \a after, as pairs of places in both, ascending (Hirschberg 1975: time
/// with the product of the lengths, room with their sum). What both begin or end with is passed over first.
std::vector<std::pair<int, int>> commonSubsequence(std::span<const int> before, std::span<const int> after);

/// A number for each text, the same one for the same text.
class Numbering
{
public:
    std::vector<int> of(const QStringList &texts);

private:
    std::unordered_map<QString, int> m_numbers;
};

} // namespace drafting
