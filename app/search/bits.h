#pragma once

#include <QByteArray>

#include <bit>
#include <cstdint>
#include <cstring>

namespace search {

/// The parameter of a Golomb-Rice code (S. Golomb, 1966; R. Rice, 1979) for \a count numbers out of 0 to
/// \a range - 1 in ascending order, written as their distances: near the shortest, and the same for writer and reader.
constexpr int riceParameter(uint32_t range, uint32_t count)
{
    const uint32_t distance = range / (count + 1);
    return distance > 1 ? std::bit_width(distance) - 1 : 0;
}

/// Writes numbers as bits, the lowest first.
class BitWriter
{
public:
    void bits(uint64_t value, int count)
    {
        m_waiting |= value << m_count;
        m_count += count;
        if (m_count < 32)
            return;
        append(4);
        m_waiting >>= 32U;
        m_count -= 32;
    }
    void unary(uint32_t number)
    {
        for (; number >= 24; number -= 24)
            bits(0, 24);
        bits(uint64_t(1) << number, static_cast<int>(number) + 1);
    }
    void rice(uint32_t number, int parameter)
    {
        unary(number >> static_cast<unsigned>(parameter));
        bits(number & ((1U << static_cast<unsigned>(parameter)) - 1U), parameter);
    }
    /// Elias' gamma code; \a number is 1 or more.
    void gamma(uint32_t number)
    {
        const int length = std::bit_width(number) - 1;
        unary(static_cast<uint32_t>(length));
        bits(number & ((1U << static_cast<unsigned>(length)) - 1U), length);
    }
    QByteArray take()
    {
        append((m_count + 7) / 8);
        m_waiting = 0;
        m_count = 0;
        return std::exchange(m_out, {});
    }

private:
    void append(int bytes) { m_out.append(reinterpret_cast<const char *>(&m_waiting), bytes); } // little endian

    QByteArray m_out;
    uint64_t m_waiting = 0;
    int m_count = 0;
};

/// Reads what a BitWriter wrote. Behind the end it reads zeros and isDamaged().
class BitReader
{
public:
    explicit BitReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isDamaged() const { return m_isDamaged || m_at > uint64_t(m_bytes.size()) * 8; }
    void setDamaged() { m_isDamaged = true; }

    uint32_t bits(int count)
    {
        const uint64_t value = window() & ((uint64_t(1) << static_cast<unsigned>(count)) - 1U);
        m_at += static_cast<unsigned>(count);
        return static_cast<uint32_t>(value);
    }
    uint32_t unary()
    {
        constexpr int whole = 56; // bits that a window has wherever it begins
        uint32_t number = 0;
        for (;;) {
            const int zeros = std::countr_zero(window());
            if (zeros < whole) {
                m_at += static_cast<unsigned>(zeros) + 1;
                return number + static_cast<uint32_t>(zeros);
            }
            number += whole;
            m_at += whole;
            if (isDamaged())
                return number;
        }
    }
    uint32_t rice(int parameter)
    {
        const uint32_t high = unary();
        return (high << static_cast<unsigned>(parameter)) + bits(parameter);
    }
    uint32_t gamma()
    {
        const uint32_t length = unary();
        if (length > 24) {
            m_isDamaged = true;
            return 1;
        }
        return (1U << length) + bits(static_cast<int>(length));
    }

private:
    uint64_t window() const
    {
        const auto from = static_cast<qsizetype>(m_at / 8);
        uint64_t value = 0;
        if (from + 8 <= m_bytes.size())
            std::memcpy(&value, m_bytes.data() + from, 8);
        else if (from < m_bytes.size())
            std::memcpy(&value, m_bytes.data() + from, static_cast<size_t>(m_bytes.size() - from));
        return value >> (m_at % 8);
    }

    QByteArrayView m_bytes;
    uint64_t m_at = 0;
    bool m_isDamaged = false;
};

} // namespace search
