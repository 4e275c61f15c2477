#pragma once

#include <cstddef>
#include <vector>

namespace ui {

/// Which of many turns are shown, and which stand behind a line that says how many they are.
///
/// At first those that are flagged are shown, of them the nearest to the prompt, and before it the one directly
/// before. A line opens a few turns at a time, the nearest first.
class Folding
{
public:
    enum class Side { Before, After }; ///< of the turn that is judged

    static constexpr size_t flaggedShown = 10;  ///< turns: what a page can be read with
    static constexpr size_t openedAtOnce = 20;

    /// Turns [begin, end).
    struct Stretch
    {
        size_t begin = 0;
        size_t end = 0;
        bool isFolded = false;

        bool operator==(const Stretch &) const = default;
    };

    Folding() = default;
    Folding(const std::vector<bool> &flagged, Side side); ///< one for each turn, the earliest first

    /// All turns, as stretches that are shown and folded by turns.
    std::vector<Stretch> stretches() const;

    /// Shows the nearest turns of \a folded, one of stretches().
    void open(const Stretch &folded, size_t most = openedAtOnce);

private:
    std::vector<bool> m_shown;
    Side m_side = Side::Before;
};

} // namespace ui
