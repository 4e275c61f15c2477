#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace tokenize {

/// Texts with a number each, to be walked byte by byte: all that begin somewhere in a text are found in one go.
/// The children of a node lie side by side, ordered by their bytes.
class Trie
{
public:
    using Node = uint32_t;
    static constexpr Node root = 0;

    Trie() = default;
    /// Of texts that stand twice the last number counts. Numbers are 0 or above; the texts are copied.
    explicit Trie(std::vector<std::pair<std::string_view, int>> texts);

    /// Goes from \a node on to where \a byte leads; false, and \a node as it was, if that is nowhere.
    bool step(Node &node, char byte) const
    {
        const uint32_t begin = m_first[node];
        const uint32_t end = m_first[node + 1];
        if (begin == end)
            return false;
        const void *const found = std::memchr(m_labels.data() + begin, byte, end - begin);
        if (found == nullptr)
            return false;
        node = static_cast<Node>(static_cast<const char *>(found) - m_labels.data());
        return true;
    }

    bool walk(Node &node, std::string_view bytes) const;

    /// The number of the text that ends at \a node; -1 if none does.
    int number(Node node) const { return m_numbers[node]; }
    std::optional<int> find(std::string_view whole) const;

private:
    std::vector<char> m_labels{'\0'}; ///< the byte that leads to each node
    std::vector<uint32_t> m_first{1, 1};
    std::vector<int> m_numbers{-1};
};

} // namespace tokenize
