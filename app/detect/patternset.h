#pragma once

#include "app/base/result.h"
#include "app/detect/enginecache.h"
#include "app/text/span.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

struct hs_database;
struct hs_scratch;

namespace detect {

/// Where one pattern of a set was found.
struct Hit
{
    uint32_t pattern = 0;
    text::Span span;
};

/// What Vectorscan needs to work in while it scans. Serves one thread at a time, and any number of sets.
class HsScratch
{
public:
    /// Room to scan with \a database, whose number is \a serial.
    hs_scratch *sizedFor(const hs_database *database, uint64_t serial);

    /// \a text with line breaks behind it, valid until the next call. Vectorscan 5.4.11 misses an expression that
    /// matches up to one of the last 24 bytes it is given, at some addresses of a text: which, depends on its length.
    std::string_view padded(std::string_view text);

private:
    struct Free
    {
        void operator()(hs_scratch *scratch) const noexcept;
    };
    std::unique_ptr<hs_scratch, Free> m_scratch;
    std::string m_padded;
    std::unordered_set<uint64_t> m_fits; // asking the engine again costs a checksum over the whole database
};

/// Patterns that are looked for in one pass, whatever their number. Compiled ones are taken from a cache, if one is
/// given. Never changes once compiled, so any number of threads may scan with it, each with a scratch of its own.
class PatternSet
{
public:
    enum class Starts { Unknown, Leftmost };

    PatternSet() = default; ///< finds nothing

    /// Plain strings, none of them empty. Byte for byte.
    static Result<PatternSet> ofLiterals(const std::vector<std::string> &literals, const EngineCache &cache = {});

    /// Regular expressions (PCRE's syntax as far as Vectorscan knows it) for UTF-8; \\b, \\w, \\d and \\s
    /// mean ASCII. With unknown starts a hit's span begins at 0, and the set is far smaller and faster.
    /// A failure's `where` is the number of the expression that is at fault.
    static Result<PatternSet> ofExpressions(const std::vector<std::string> &expressions, Starts starts,
                                            const EngineCache &cache = {});

    /// Adds every hit in \a text to \a hits, one for each end. With expressions the text must be valid
    /// UTF-8. Throws std::runtime_error if the engine refuses (a text above 4 GiB).
    void scan(std::string_view text, HsScratch &scratch, std::vector<Hit> &hits) const;

private:
    struct Free
    {
        void operator()(hs_database *database) const noexcept;
    };

    /// Takes the database from \a cache, or from \a compile, (hs_database **, hs_compile_error **) -> code.
    template <typename Compile>
    Result<void> obtain(const EngineCache &cache, const QByteArray &content, Compile &&compile);

    std::unique_ptr<hs_database, Free> m_database;
    uint64_t m_serial = 0;
    std::vector<uint32_t> m_lengths; // of the literals; empty for expressions
};

} // namespace detect
