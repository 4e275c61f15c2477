#include "app/text/edits.h"

#include "app/text/utf8.h"

#include <algorithm>

namespace text {

namespace {

uint32_t at(size_t offset)
{
    return static_cast<uint32_t>(offset);
}

size_t sizeOf(char32_t c)
{
    return c == 0 ? 0 : c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

} // namespace

void rewrite(std::string_view text, const Edits &edits, Folded &out)
{
    out.text.clear();
    out.text.reserve(text.size());
    out.map.clear();
    size_t done = 0;
    const auto keepTo = [&](size_t end) {
        if (end > done)
            out.map.add({at(out.text.size()), at(done), 1, 1});
        out.text.append(text, done, end - done);
    };
    for (const Edit &edit : edits) {
        keepTo(edit.begin);
        if (edit.by != 0) {
            out.map.add({at(out.text.size()), edit.begin, at(sizeOf(edit.by)), edit.end - edit.begin});
            append(out.text, edit.by);
        }
        done = edit.end;
    }
    keepTo(text.size());
}

std::vector<Span> changesAfter(const Edits &edits, const std::vector<Span> &earlier)
{
    std::vector<Span> changes;
    size_t grown = 0; // what the text has become longer by; wraps below 0 and back
    auto old = earlier.begin();
    const auto moveTo = [&](size_t end) {
        for (; old != earlier.end() && old->begin < end; ++old)
            changes.push_back({old->begin + grown, std::max(old->begin, std::min(old->end, end)) + grown});
    };
    for (const Edit &edit : edits) {
        moveTo(edit.begin);
        const size_t begin = edit.begin + grown;
        changes.push_back({begin, begin + sizeOf(edit.by)});
        while (old != earlier.end() && old->end <= edit.end && old->begin < edit.end)
            ++old; // the edit has swallowed it
        grown += sizeOf(edit.by) - (edit.end - edit.begin);
    }
    moveTo(static_cast<size_t>(-1));
    return changes;
}

} // namespace text
