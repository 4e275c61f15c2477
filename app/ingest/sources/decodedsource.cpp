#include "app/ingest/sources/decodedsource.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <stdexcept>

namespace ingest {

namespace {

constexpr size_t pieceSize = 1 << 16;
constexpr char illFormed = '\xff';

void appendUtf8(std::string &text, UChar32 c)
{
    std::array<char, 4> bytes{};
    int size = 0;
    U8_APPEND_UNSAFE(bytes.data(), size, c);
    text.append(bytes.data(), static_cast<size_t>(size));
}

} // namespace

DecodedSource::DecodedSource(std::unique_ptr<ByteSource> source, Encoding encoding)
    : m_source(std::move(source))
    , m_encoding(encoding)
    , m_input(pieceSize)
    , m_units(pieceSize)
{
    UErrorCode code = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(encodingName(encoding), &code));
    if (U_SUCCESS(code))
        ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
    if (U_FAILURE(code))
        throw std::runtime_error("ICU cannot decode " + std::string(encodingName(encoding)));
}

Result<size_t> DecodedSource::produce(std::span<char> into)
{
    while (m_begin == m_ready.size() && !m_ended) {
        if (const Result<void> filled = refill(); !filled)
            return failed(filled);
    }
    const size_t count = std::min(into.size(), m_ready.size() - m_begin);
    if (count == 0 && m_fault)
        return std::unexpected(*m_fault);
    std::memcpy(into.data(), m_ready.data() + m_begin, count);
    m_begin += count;
    return count;
}

Result<void> DecodedSource::refill()
{
    m_ready.clear();
    m_begin = 0;
    const Result<size_t> count = m_source->read(m_input);
    if (!count && count.error().kind == Failure::Kind::Storage)
        return failed(count);
    if (!count)
        m_fault = count.error();
    m_ended = !count || *count == 0;
    decode(std::span(m_input).first(count.value_or(0)), m_ended);
    return {};
}

void DecodedSource::decode(std::span<const char> bytes, bool isEnd)
{
    const char *next = bytes.data();
    const char *const end = next + bytes.size();
    for (;;) {
        UErrorCode code = U_ZERO_ERROR;
        char16_t *unit = m_units.data();
        ucnv_toUnicode(m_converter.get(), &unit, unit + m_units.size(), &next, end, nullptr, isEnd, &code);
        append({m_units.data(), static_cast<size_t>(unit - m_units.data())});
        if (U_SUCCESS(code))
            break;
        if (code != U_BUFFER_OVERFLOW_ERROR) {
            endLead(); // nothing may join what is before to what is behind
            m_ready += illFormed;
        }
        if (code == U_TRUNCATED_CHAR_FOUND)
            break; // at the very end
    }
    if (isEnd)
        endLead();
}

void DecodedSource::endLead()
{
    if (m_lead != 0)
        m_ready += illFormed;
    m_lead = 0;
}

void DecodedSource::append(std::span<const char16_t> units)
{
    for (const char16_t unit : units) {
        if (m_lead != 0 && U16_IS_TRAIL(unit)) {
            appendUtf8(m_ready, U16_GET_SUPPLEMENTARY(m_lead, unit));
            m_lead = 0;
            continue;
        }
        endLead();
        if (U16_IS_LEAD(unit))
            m_lead = unit;
        else if (U16_IS_TRAIL(unit))
            m_ready += illFormed;
        else
            appendUtf8(m_ready, unit);
    }
}

void DecodedSource::Close::operator()(UConverter *converter) const noexcept
{
    ucnv_close(converter);
}

} // namespace ingest
