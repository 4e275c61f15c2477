#include "app/text/fold.h"

#include "app/text/foldtable.h"
#include "app/text/utf8.h"

#include <cstring>

namespace text {

namespace {

constexpr uint64_t ones = 0x0101010101010101;
constexpr uint64_t highBits = 0x80 * ones;

/// Eight ASCII bytes in lower case. The sums cannot carry from byte to byte.
uint64_t lowerCase(uint64_t ascii)
{
    const uint64_t fromA = ascii + (0x80 - 'A') * ones;
    const uint64_t aboveZ = ascii + (0x80 - 'Z' - 1) * ones;
    return ascii | (fromA & ~aboveZ & highBits) >> 2;
}

size_t lengthFromLead(unsigned lead)
{
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/// The code point of a three-byte sequence whose first byte is the lowest of \a bytes.
char32_t threeByteValue(uint32_t bytes)
{
    return (bytes & 0x0f) << 12 | (bytes >> 2 & 0xfc0) | (bytes >> 16 & 0x3f);
}

/// One pass over a text. The output has room for `slack` bytes more than are left to read; where
/// folding makes a text longer than that, the pass is interrupted and goes on in a larger buffer.
class Pass
{
public:
    static constexpr size_t slack = FoldTable::LongestFold + 8;

    Pass(std::string_view in, const FoldTable &table, Folded &out)
        : m_table(table)
        , m_in(in)
        , m_out(out)
        , m_foldsCase(table.foldsCase())
    {
    }

    bool isDone() const { return m_at == m_in.size(); }
    size_t left() const { return m_in.size() - m_at; }

    /// Fills \a buffer from \a used on and returns how much of it is used then.
    size_t fill(char *buffer, size_t used, size_t capacity)
    {
        m_buffer = buffer;
        char *out = buffer + used;
        const char *const stop = buffer + capacity - slack;
        while (!isDone() && out <= stop) {
            const unsigned lead = internal::byteAt(m_in, m_at);
            if (lead < 0x80)
                out = foldAscii(out, stop);
            else if (lead < 0xe0 || !foldThreeForThree(out, stop))
                out = foldCodePoint(out);
        }
        return static_cast<size_t>(out - buffer);
    }

private:
    /// Notes that \a folded bytes at \a out stem from the \a original bytes at m_at, step by step.
    void note(const char *out, size_t folded, size_t original)
    {
        const size_t steps = folded << 8 | original;
        if (steps == m_steps) [[likely]]
            return;
        m_steps = steps;
        m_out.map.add({static_cast<uint32_t>(out - m_buffer), static_cast<uint32_t>(m_at),
                       static_cast<uint32_t>(steps >> 8), static_cast<uint32_t>(steps & 0xff)});
    }

    char *foldAscii(char *out, const char *stop)
    {
        note(out, 1, 1);
        const std::string_view in = m_in.substr(m_at);
        size_t at = 0; // not m_at: whatever is written might be one of our members, for all the compiler knows
        for (; in.size() - at >= 8 && out <= stop; at += 8, out += 8) {
            uint64_t eight = 0;
            std::memcpy(&eight, in.data() + at, 8);
            if (eight & highBits)
                break;
            eight = m_foldsCase ? lowerCase(eight) : eight;
            std::memcpy(out, &eight, 8);
        }
        for (; at < in.size() && out <= stop && internal::byteAt(in, at) < 0x80; ++at) {
            const char c = in[at];
            *out++ = m_foldsCase && c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
        }
        m_at += at;
        return out;
    }

    /// Goes on as far as code points of three bytes fold to ones of three bytes, which is most of
    /// Chinese text. False if that is nowhere.
    bool foldThreeForThree(char *&out, const char *stop)
    {
        const char *const start = out;
        const std::string_view in = m_in.substr(m_at);
        size_t at = 0; // see foldAscii()
        for (; in.size() - at >= 4 && out <= stop; at += 3, out += 3) {
            uint32_t four = 0;
            std::memcpy(&four, in.data() + at, 4);
            const FoldTable::Entry three =
                (four & 0xc0c0f0) == 0x8080e0 ? m_table.threeForThree(threeByteValue(four)) : 0;
            if (three == 0)
                break;
            std::memcpy(out, &three, 4);
        }
        if (at > 0)
            note(start, 1, 1);
        m_at += at;
        return at > 0;
    }

    char *foldCodePoint(char *out)
    {
        const CodePoint c = codePointAt(m_in, m_at);
        const auto length = static_cast<size_t>(c.length);
        const FoldTable::Entry entry = c.valid ? m_table.entry(c.value) : FoldTable::Unchanged;
        if (!c.valid)
            m_out.valid = false;
        if (entry == FoldTable::Unchanged) {
            note(out, 1, 1);
            std::memcpy(out, m_in.data() + m_at, length);
            out += length;
        } else if (entry == FoldTable::Removed) {
            m_steps = 0; // what follows is a run of its own
        } else {
            out = replace(out, entry, length);
        }
        m_at += length;
        return out;
    }

    char *replace(char *out, FoldTable::Entry entry, size_t length)
    {
        if ((entry & FoldTable::Pooled) == FoldTable::Pooled) {
            const std::string_view folded = m_table.pooled(entry);
            note(out, folded.size(), length);
            std::memcpy(out, folded.data(), folded.size());
            return out + folded.size();
        }
        const size_t size = entry >> 24;
        // Of equal length, but two letters from one (ĳ), is not byte for byte.
        const bool isOneForOne = size == length && size == lengthFromLead(entry & 0xff);
        isOneForOne ? note(out, 1, 1) : note(out, size, length);
        std::memcpy(out, &entry, 4); // the bytes above `size` are written over by what comes next
        return out + size;
    }

    const FoldTable &m_table;
    std::string_view m_in;
    Folded &m_out;
    bool m_foldsCase;
    char *m_buffer = nullptr;
    size_t m_at = 0;
    size_t m_steps = 0; // of the run that is open; 0: none
};

} // namespace

void fold(std::string_view utf8, Folded &out)
{
    fold(utf8, Steps::folding(), out);
}

void fold(std::string_view utf8, Steps steps, Folded &out)
{
    out.map.clear();
    out.original = utf8;
    out.valid = true;
    out.text.clear();
    Pass pass(utf8, FoldTable::of(steps), out);
    size_t used = 0;
    do {
        out.text.resize_and_overwrite(used + pass.left() + Pass::slack, [&](char *buffer, size_t capacity) {
            return used = pass.fill(buffer, used, capacity);
        });
    } while (!pass.isDone());
}

Folded fold(std::string_view utf8)
{
    Folded folded;
    fold(utf8, folded);
    return folded;
}

bool foldsTraditional()
{
    return FoldTable::instance().foldsTraditional();
}

} // namespace text
