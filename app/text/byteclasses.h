#pragma once

#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// What signsOf() sees of 64 bytes; in masks a bit for each, the first lowest. Here to be inlined: a look at a block
/// takes hardly longer than a call.
namespace text {

/// What is asked of every block.
struct ByteClasses
{
    uint64_t high = 0;     ///< mask: of a code point beyond ASCII
    uint64_t words = 0;    ///< mask: a to z, 0 to 9
    bool isRepeated = false; ///< a letter is equal to both bytes behind it

    bool operator==(const ByteClasses &) const = default;
};

/// What is asked where there is something beyond ASCII.
struct HighClasses
{
    uint64_t leads = 0;    ///< mask: the first of a code point that needs a look: not the usual Han ones
    bool isRepeated = false; ///< three bytes, the first beyond ASCII, are equal to the next three

    bool operator==(const HighClasses &) const = default;
};

inline constexpr unsigned classesReach = 5; ///< bytes that are read behind the 64

namespace internal {

inline constexpr unsigned blockBytes = 64;
inline constexpr unsigned lastTwoByteOrSign = 0xe2; ///< leads up to here are not those of common Han characters
inline constexpr unsigned firstBeyondHan = 0xea;

} // namespace internal

/// For processors without SSE2, and to hold the other way against.
constexpr ByteClasses classesOneByOne(const char *bytes)
{
    ByteClasses classes;
    for (unsigned i = 0; i < internal::blockBytes; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool isLetter = byte >= 'a' && byte <= 'z';
        classes.high |= uint64_t(byte >= 0x80) << i;
        classes.words |= uint64_t(isLetter || (byte >= '0' && byte <= '9')) << i;
        classes.isRepeated |= isLetter && bytes[i] == bytes[i + 1] && bytes[i] == bytes[i + 2];
    }
    return classes;
}

constexpr HighClasses highClassesOneByOne(const char *bytes)
{
    HighClasses classes;
    for (unsigned i = 0; i < internal::blockBytes; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool isLead = (byte >= 0xc0 && byte <= internal::lastTwoByteOrSign) || byte >= internal::firstBeyondHan;
        classes.leads |= uint64_t(isLead) << i;
        classes.isRepeated |=
            byte >= 0x80 && bytes[i] == bytes[i + 3] && bytes[i + 1] == bytes[i + 4] && bytes[i + 2] == bytes[i + 5];
    }
    return classes;
}

#ifdef __SSE2__

namespace internal {

inline __m128i all(unsigned byte)
{
    return _mm_set1_epi8(static_cast<char>(byte));
}

/// Where a byte is \a first to \a last, without sign: moved to the top of the signed ones, where one comparison tells.
inline __m128i within(__m128i bytes, unsigned first, unsigned last)
{
    return _mm_cmpgt_epi8(_mm_add_epi8(bytes, all(0x7f - last)), all(0x7f - (last - first) - 1));
}

inline __m128i read(const char *bytes)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
}

inline uint64_t bits(__m128i mask)
{
    return static_cast<uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(mask)));
}

} // namespace internal

/// \a bytes: 64 and as many as classesReach says.
inline ByteClasses classesOf(const char *bytes)
{
    using namespace internal;
    ByteClasses classes;
    __m128i repeated = _mm_setzero_si128();
    for (unsigned i = 0; i < blockBytes; i += 16) {
        const __m128i here = read(bytes + i);
        const __m128i letters = within(here, 'a', 'z');
        const __m128i alike =
            _mm_and_si128(_mm_cmpeq_epi8(here, read(bytes + i + 1)), _mm_cmpeq_epi8(here, read(bytes + i + 2)));
        repeated = _mm_or_si128(repeated, _mm_and_si128(letters, alike));
        classes.high |= bits(here) << i;
        classes.words |= bits(_mm_or_si128(letters, within(here, '0', '9'))) << i;
    }
    classes.isRepeated = bits(repeated) != 0;
    return classes;
}

inline HighClasses highClassesOf(const char *bytes)
{
    using namespace internal;
    HighClasses classes;
    __m128i repeated = _mm_setzero_si128();
    for (unsigned i = 0; i < blockBytes; i += 16) {
        const __m128i here = read(bytes + i);
        const __m128i alike = _mm_and_si128(_mm_and_si128(_mm_cmpeq_epi8(here, read(bytes + i + 3)),
                                                          _mm_cmpeq_epi8(read(bytes + i + 1), read(bytes + i + 4))),
                                            _mm_cmpeq_epi8(read(bytes + i + 2), read(bytes + i + 5)));
        repeated = _mm_or_si128(repeated, _mm_and_si128(here, alike)); // the highest bit of each counts
        const __m128i leads = _mm_or_si128(within(here, 0xc0, lastTwoByteOrSign), within(here, firstBeyondHan, 0xff));
        classes.leads |= bits(leads) << i;
    }
    classes.isRepeated = bits(repeated) != 0;
    return classes;
}

#else

constexpr ByteClasses classesOf(const char *bytes)
{
    return classesOneByOne(bytes);
}

constexpr HighClasses highClassesOf(const char *bytes)
{
    return highClassesOneByOne(bytes);
}

#endif

} // namespace text
