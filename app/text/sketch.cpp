#include "app/text/sketch.h"

#include "app/text/utf8.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace text {

namespace {

constexpr uint32_t none = std::numeric_limits<uint32_t>::max();
constexpr char32_t blank = U' ';

constexpr uint64_t mixed(uint64_t x)
{
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
    x = (x ^ x >> 27) * 0x94d049bb133111eb;
    return x ^ x >> 31;
}

constexpr bool standsAlone(char32_t c)
{
    return (c >= 0x3041 && c < 0xa4d0) || (c >= 0xac00 && c < 0xd7b0) || (c >= 0xf900 && c < 0xfb00) || c >= 0x20000;
}

/// What of a character makes a difference between texts.
constexpr char32_t reduced(char32_t c)
{
    if (c < 0x80) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isLetter ? c : c >= '0' && c <= '9' ? U'0' : blank;
    }
    const bool isSign = c < 0xc0 || (c >= 0x2000 && c < 0x2070) || (c >= 0x3000 && c < 0x3041);
    return isSign ? blank : c;
}

/// The lowest hash in each bin.
class Bins
{
public:
    explicit Bins(std::array<uint32_t, Sketch::bins> &least)
        : m_least(least)
    {
        m_least.fill(none);
    }

    void add(uint64_t run)
    {
        const uint64_t hash = mixed(run);
        uint32_t &least = m_least[hash >> 58];
        least = std::min(least, static_cast<uint32_t>(hash));
        m_isEmpty = false;
    }

    /// An empty bin takes what is in the next one that is not, and how far that is.
    void fill()
    {
        if (m_isEmpty)
            return;
        uint32_t value = none;
        uint32_t distance = 0;
        for (size_t i = 2 * Sketch::bins; i-- > 0;) { // twice around: the last ones take from the first
            uint32_t &here = m_least[i % Sketch::bins];
            if (i >= Sketch::bins) {
                value = here != none ? here : value;
                distance = here != none ? 0 : distance + 1;
                continue;
            }
            if (here != none) {
                value = here;
                distance = 0;
            } else {
                here = value + ++distance * 0x9e3779b9;
            }
        }
    }

    bool isEmpty() const { return m_isEmpty; }

private:
    std::array<uint32_t, Sketch::bins> &m_least;
    bool m_isEmpty = true;
};

} // namespace

Sketch Sketch::of(std::string_view folded)
{
    Sketch sketch;
    Bins lowest(sketch.m_least);
    std::array<char32_t, 4> last{blank, blank, blank, blank};
    uint64_t whole = 0;
    size_t read = 0;
    for (size_t at = 0; at < folded.size();) {
        const CodePoint point = codePointAt(folded, at);
        at += static_cast<size_t>(point.length);
        const char32_t c = reduced(point.value);
        if (c == blank && last[3] == blank)
            continue;
        last = {last[1], last[2], last[3], c};
        whole = (whole + c) * 0x9e3779b97f4a7c15;
        ++read;
        if (standsAlone(c))
            lowest.add(uint64_t{last[2]} << 21 | c);
        else if (read >= 4 && !standsAlone(last[2]))
            lowest.add((uint64_t{last[0]} << 42 | uint64_t{last[1]} << 21 | last[2]) * 0xd6e8feb86659fd93 + c);
    }
    if (lowest.isEmpty() && read > 0)
        lowest.add(whole);
    lowest.fill();
    return sketch;
}

double Sketch::similarity(const Sketch &other) const
{
    size_t equal = 0;
    for (size_t i = 0; i < bins; ++i)
        equal += m_least[i] == other.m_least[i] ? 1 : 0;
    return double(equal) / double(bins);
}

std::array<uint64_t, Sketch::keyCount> Sketch::keys() const
{
    constexpr size_t width = bins / keyCount;
    std::array<uint64_t, keyCount> keys{};
    for (size_t key = 0; key < keyCount; ++key) {
        for (size_t i = 0; i < width; ++i)
            keys[key] = mixed(keys[key] + m_least[key * width + i]);
    }
    return keys;
}

void eachNearPair(std::span<const Sketch> sketches, const std::function<void(size_t, size_t)> &take)
{
    std::vector<std::pair<uint64_t, size_t>> sorted(sketches.size());
    for (size_t key = 0; key < Sketch::keyCount; ++key) {
        for (size_t i = 0; i < sketches.size(); ++i)
            sorted[i] = {sketches[i].keys()[key], i};
        std::ranges::sort(sorted);
        size_t first = 0;
        for (size_t at = 1; at < sorted.size(); ++at) {
            if (sorted[at].first != sorted[first].first) {
                first = at;
                continue;
            }
            // Not each with each: a log may repeat one text a million times.
            const size_t number = sorted[at].second;
            for (const size_t other : {sorted[first].second, sorted[at - 1].second}) {
                if (sketches[number].isNear(sketches[other]))
                    take(other, number);
            }
        }
    }
}

} // namespace text
