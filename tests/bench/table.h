#pragma once

#include <optional>
#include <string>

namespace bench {

/// What a figure is held against: a peer or a limit of the same run, or a figure of our own.
struct Against
{
    std::string what;
    double value = 0;
    std::optional<double> goal; ///< the ratio to reach, ours to theirs
};

void heading(const std::string &text);
/// A line: what, ours, the other, the ratio, and whether the goal is met. \a unit is of both: "MB/s".
void line(const std::string &what, double ours, const char *unit, const Against &against);
/// A line with a goal in its own unit; \a isAtMost: the goal is an upper bound.
void line(const std::string &what, double ours, const char *unit, std::optional<double> goal = {},
          bool isAtMost = true);
/// A line without a figure: \a why.
void skipped(const std::string &what, const std::string &why);

} // namespace bench
