#include "app/text/signs.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace text {

namespace {

constexpr unsigned lastTwoByteOrSign = 0xe2; ///< leads up to here are not those of common Han characters
constexpr unsigned firstBeyondHan = 0xea;

} // namespace

ByteClasses classesOfOneByOne(const char *bytes)
{
    ByteClasses classes;
    for (unsigned i = 0; i < 64; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const uint64_t bit = uint64_t(1) << i;
        const auto set = [bit](uint64_t &mask, bool is) { mask |= is ? bit : 0; };
        set(classes.high, byte >= 0x80);
        set(classes.letters, byte >= 'a' && byte <= 'z');
        set(classes.digits, byte >= '0' && byte <= '9');
        set(classes.stand, byte == '@' || byte == '$' || byte == '!' || byte == '|');
        set(classes.leads, (byte >= 0xc0 && byte <= lastTwoByteOrSign) || byte >= firstBeyondHan);
        set(classes.sameNext, bytes[i] == bytes[i + 1]);
        set(classes.sameThird, bytes[i] == bytes[i + 3]);
    }
    return classes;
}

#ifdef __SSE2__

namespace {

__m128i all(unsigned byte)
{
    return _mm_set1_epi8(static_cast<char>(byte));
}

/// Where a byte is \a first to \a last, without sign.
__m128i within(__m128i bytes, unsigned first, unsigned last)
{
    const __m128i above = _mm_sub_epi8(bytes, all(first));
    return _mm_cmpeq_epi8(_mm_min_epu8(above, all(last - first)), above);
}

__m128i read(const char *bytes)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
}

uint64_t bits(__m128i mask)
{
    return static_cast<uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(mask)));
}

} // namespace

ByteClasses classesOf(const char *bytes)
{
    ByteClasses classes;
    for (unsigned i = 0; i < 64; i += 16) {
        const __m128i here = read(bytes + i);
        const __m128i leads = _mm_or_si128(within(here, 0xc0, lastTwoByteOrSign), within(here, firstBeyondHan, 0xff));
        const __m128i stand =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(here, all('@')), _mm_cmpeq_epi8(here, all('$'))),
                         _mm_or_si128(_mm_cmpeq_epi8(here, all('!')), _mm_cmpeq_epi8(here, all('|'))));
        classes.high |= bits(here) << i;
        classes.letters |= bits(within(here, 'a', 'z')) << i;
        classes.digits |= bits(within(here, '0', '9')) << i;
        classes.stand |= bits(stand) << i;
        classes.leads |= bits(leads) << i;
        classes.sameNext |= bits(_mm_cmpeq_epi8(here, read(bytes + i + 1))) << i;
        classes.sameThird |= bits(_mm_cmpeq_epi8(here, read(bytes + i + 3))) << i;
    }
    return classes;
}

#else

ByteClasses classesOf(const char *bytes)
{
    return classesOfOneByOne(bytes);
}

#endif

} // namespace text
