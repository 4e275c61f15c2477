#include "app/text/characters.h"
#include "app/text/disguises.h"
#include "app/text/utf8.h"

#include <unicode/uchar.h>

namespace text {

namespace {

constexpr size_t lengthFromLead(unsigned char lead)
{
    return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

bool isLetter(char32_t c)
{
    return c < 0x80 ? c >= 'a' && c <= 'z' : u_isalpha(static_cast<UChar32>(c)) != 0;
}

} // namespace

void collapseRepeats(std::string_view folded, Edits &edits)
{
    for (size_t at = 0; at < folded.size();) {
        const size_t length = lengthFromLead(static_cast<unsigned char>(folded[at]));
        // Most characters differ from the next in the last byte, or, of equal length, in the first.
        const size_t next = at + length;
        if (next + 2 * length > folded.size() + length || folded[next + length - 1] != folded[next - 1]
            || folded.compare(next, length, folded, at, length) != 0) {
            at = next;
            continue;
        }
        size_t end = next + length;
        size_t count = 2;
        while (folded.compare(end, length, folded, at, length) == 0) {
            end += length;
            ++count;
        }
        const CodePoint c = codePointAt(folded, at);
        if (count >= 3 && c.valid && isLetter(c.value))
            edits.push_back({static_cast<uint32_t>(at), static_cast<uint32_t>(end), c.value});
        at = end;
    }
}

} // namespace text
