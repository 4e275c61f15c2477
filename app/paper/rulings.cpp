#include "app/paper/ruledgrid.h"

#include <algorithm>

namespace paper {

namespace {

constexpr double sameLine = 1.5; ///< points between lines that are drawn as one
constexpr double dash = 3.5;     ///< points between the dashes of one
constexpr double shortest = 4;

/// Lines of one course, by where they begin.
void join(std::vector<Ruling> &course, std::vector<Ruling> &into)
{
    std::ranges::sort(course, {}, &Ruling::from);
    Ruling open = course.front();
    for (const Ruling &ruling : course) {
        if (ruling.from <= open.to + dash) {
            open.to = std::max(open.to, ruling.to);
            continue;
        }
        into.push_back(open);
        open = ruling;
    }
    into.push_back(open);
}

} // namespace

std::vector<Ruling> joinedRulings(std::vector<Ruling> rulings)
{
    std::ranges::sort(rulings, [](const Ruling &a, const Ruling &b) {
        return a.isLevel != b.isLevel ? a.isLevel : a.at < b.at;
    });
    std::vector<Ruling> joined;
    std::vector<Ruling> course;
    for (const Ruling &ruling : rulings) {
        const bool goesOn =
            !course.empty() && course.front().isLevel == ruling.isLevel && ruling.at - course.front().at <= sameLine;
        if (!goesOn && !course.empty()) {
            join(course, joined);
            course.clear();
        }
        course.push_back(ruling);
    }
    if (!course.empty())
        join(course, joined);
    std::erase_if(joined, [](const Ruling &ruling) { return ruling.length() < shortest; });
    return joined;
}

} // namespace paper
