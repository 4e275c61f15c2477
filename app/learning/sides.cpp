#include "app/learning/sides.h"

#include "app/text/fold.h"
#include "app/text/sketch.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <unordered_map>

namespace learning {

namespace {

/// Things that are linked, directly or through others.
class Links
{
public:
    explicit Links(size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), uint32_t{0});
    }

    void link(size_t one, size_t other)
    {
        const uint32_t a = rootOf(static_cast<uint32_t>(one));
        const uint32_t b = rootOf(static_cast<uint32_t>(other));
        m_parents[std::max(a, b)] = std::min(a, b);
    }

    uint32_t rootOf(uint32_t at)
    {
        while (m_parents[at] != at)
            at = m_parents[at] = m_parents[m_parents[at]];
        return at;
    }

private:
    std::vector<uint32_t> m_parents;
};

/// More of one kind than a split can bear on one side.
size_t mostOfOne(size_t lessons)
{
    return std::max<size_t>(2, lessons / 20);
}

/// Links near-duplicates; returns which lessons are too common to link anything else.
std::vector<bool> linkNearDuplicates(std::span<const Lesson> lessons, Links &links)
{
    std::vector<text::Sketch> sketches;
    text::Folded folded;
    for (const Lesson &lesson : lessons) {
        text::fold(lesson.text, folded);
        sketches.push_back(text::Sketch::of(folded.text));
    }
    text::eachNearPair(sketches, [&](size_t one, size_t other) { links.link(one, other); });
    std::vector<size_t> sizes(lessons.size());
    for (uint32_t i = 0; i < lessons.size(); ++i)
        ++sizes[links.rootOf(i)];
    std::vector<bool> isCommon;
    for (uint32_t i = 0; i < lessons.size(); ++i)
        isCommon.push_back(sizes[links.rootOf(i)] > mostOfOne(lessons.size()));
    return isCommon;
}

/// Lessons of one group.
struct Group
{
    size_t size = 0;
    ReviewEventId newest{};
    bool isLearned = false;
    bool isHeld = false;
};

std::vector<Group> gathered(std::span<const Lesson> lessons, std::span<const uint32_t> groups,
                            const std::set<ReviewEventId> &learned)
{
    std::vector<Group> all(groups.empty() ? 0 : std::ranges::max(groups) + 1);
    for (size_t i = 0; i < lessons.size(); ++i) {
        Group &group = all[groups[i]];
        ++group.size;
        group.newest = std::max(group.newest, lessons[i].event);
        group.isLearned = group.isLearned || learned.contains(lessons[i].event);
    }
    return all;
}

/// Takes from \a order until \a wanted lessons are held; returns how many more than before.
size_t hold(const std::vector<Group *> &order, size_t wanted)
{
    size_t held = 0;
    for (Group *group : order) {
        if (group->isHeld || held + group->size > wanted)
            continue;
        group->isHeld = true;
        held += group->size;
    }
    return held;
}

void shuffle(std::vector<Group *> &groups, quint64 seed)
{
    std::mt19937_64 dice(seed);
    for (size_t i = groups.size(); i > 1; --i) // by hand: what std::shuffle draws is not the same in every library
        std::swap(groups[i - 1], groups[dice() % i]);
}

} // namespace

std::vector<uint32_t> groupsOf(std::span<const Lesson> lessons)
{
    Links links(lessons.size());
    const std::vector<bool> isCommon = linkNearDuplicates(lessons, links);
    std::unordered_map<qint64, size_t> ofGeneration;
    std::unordered_map<QString, size_t> ofSession;
    for (size_t i = 0; i < lessons.size(); ++i) {
        if (isCommon[i])
            continue;
        links.link(ofGeneration.try_emplace(static_cast<qint64>(lessons[i].generation), i).first->second, i);
        if (!lessons[i].session.isEmpty())
            links.link(ofSession.try_emplace(lessons[i].session, i).first->second, i);
    }
    std::unordered_map<uint32_t, uint32_t> numbers;
    std::vector<uint32_t> groups;
    for (size_t i = 0; i < lessons.size(); ++i) {
        const uint32_t root = links.rootOf(static_cast<uint32_t>(i));
        groups.push_back(numbers.try_emplace(root, static_cast<uint32_t>(numbers.size())).first->second);
    }
    return groups;
}

std::vector<bool> heldBack(std::span<const Lesson> lessons, std::span<const uint32_t> groups,
                           const std::set<ReviewEventId> &learned, const SideRules &rules)
{
    std::vector<Group> all = gathered(lessons, groups, learned);
    std::vector<Group *> order;
    size_t left = 0;
    for (Group &group : all) {
        if (group.isLearned || group.size > mostOfOne(lessons.size()))
            continue;
        order.push_back(&group);
        left += group.size;
    }
    const auto wanted = [&](double share) {
        return std::min(static_cast<size_t>(share * double(lessons.size())), // of the half, in the same proportion
                        static_cast<size_t>(share / (rules.newest + rules.random) * double(left) / 2));
    };
    std::ranges::sort(order, std::ranges::greater(), &Group::newest);
    hold(order, wanted(rules.newest));
    shuffle(order, rules.seed);
    hold(order, wanted(rules.random));
    std::vector<bool> held;
    for (const uint32_t group : groups)
        held.push_back(all[group].isHeld);
    return held;
}

std::vector<bool> unseen(std::span<const Lesson> lessons, std::span<const uint32_t> groups,
                         const std::set<ReviewEventId> &learned)
{
    const std::vector<Group> all = gathered(lessons, groups, learned);
    std::vector<bool> isUnseen;
    for (const uint32_t group : groups)
        isUnseen.push_back(!all[group].isLearned);
    return isUnseen;
}

} // namespace learning
