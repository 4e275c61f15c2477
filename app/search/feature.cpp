#include "app/search/feature.h"

#include <algorithm>
#include <cstring>

namespace search {

Feature internal::ofBytes(Kind kind, std::string_view bytes)
{
    uint64_t state = uint64_t(kind) << 56U ^ bytes.size();
    while (bytes.size() >= sizeof state) {
        uint64_t piece = 0;
        std::memcpy(&piece, bytes.data(), sizeof piece);
        state = (state ^ piece) * 0x9fb21c651e98df25U;
        state ^= state >> 31U;
        bytes.remove_prefix(sizeof piece);
    }
    uint64_t rest = 0;
    std::memcpy(&rest, bytes.data(), bytes.size());
    return mixed((state ^ rest) * 0x9fb21c651e98df25U);
}

std::string_view prefixOf(std::string_view word)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (word.size() >= prefixLength && std::ranges::all_of(word.substr(0, prefixLength), isAscii))
        return word.substr(0, prefixLength);
    size_t at = 0;
    for (int letters = 0; letters < prefixLength; ++letters) {
        if (at >= word.size())
            return {};
        at += static_cast<size_t>(text::codePointAt(word, at).length);
    }
    return word.substr(0, at);
}

} // namespace search
