#include "app/detect/patternset.h"

#include <hs/hs.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace detect {

namespace {

// Not HS_FLAG_UCP: with it the engine knows no \b. Without it \b and \w are ASCII's, so that a word's
// boundary is also where Chinese begins.
constexpr unsigned expressionFlags = HS_FLAG_UTF8;

struct Target
{
    const std::vector<uint32_t> &lengths;
    size_t size; ///< of the text: what is behind it is padding
    std::vector<Hit> &hits;
};

int onMatch(unsigned id, unsigned long long from, unsigned long long to, unsigned, void *context)
{
    auto &target = *static_cast<Target *>(context);
    const size_t begin = target.lengths.empty() ? from : to - target.lengths[id];
    if (begin < target.size)
        target.hits.push_back({id, {begin, std::min<size_t>(to, target.size)}});
    return 0;
}

Failure toFailure(hs_compile_error *error)
{
    Failure failure{Failure::Kind::BadInput, QString::fromUtf8(error->message)};
    if (error->expression >= 0)
        failure.where = QString::number(error->expression);
    hs_free_compile_error(error);
    return failure;
}

std::vector<unsigned> numbers(size_t count)
{
    std::vector<unsigned> ids(count);
    std::iota(ids.begin(), ids.end(), 0U);
    return ids;
}

std::vector<const char *> pointers(const std::vector<std::string> &patterns)
{
    std::vector<const char *> all;
    for (const std::string &pattern : patterns)
        all.push_back(pattern.c_str());
    return all;
}

/// What a database depends on besides the engine: how its patterns are meant, and each with its length.
QByteArray contentOf(const std::vector<std::string> &patterns, const QByteArray &kind)
{
    QByteArray content = kind + '\n';
    for (const std::string &pattern : patterns)
        content += QByteArray::number(qulonglong(pattern.size())) + ' ' + QByteArray::fromStdString(pattern) + '\n';
    return content;
}

uint64_t nextSerial()
{
    static std::atomic<uint64_t> last = 0;
    return ++last;
}

} // namespace

hs_scratch *HsScratch::sizedFor(const hs_database *database, uint64_t serial)
{
    if (m_fits.contains(serial))
        return m_scratch.get();
    hs_scratch *scratch = m_scratch.release(); // grown in place or replaced by the engine
    const int code = hs_alloc_scratch(database, &scratch);
    m_scratch.reset(scratch);
    if (code != HS_SUCCESS)
        throw std::runtime_error("Vectorscan refused a scratch: " + std::to_string(code));
    m_fits.insert(serial);
    return scratch;
}

std::string_view HsScratch::padded(std::string_view text)
{
    constexpr size_t padding = 64; // more than where matches are missed, and the widest register it reads with
    m_padded.assign(text);
    m_padded.append(padding, '\n');
    return m_padded;
}

void HsScratch::Free::operator()(hs_scratch *scratch) const noexcept
{
    hs_free_scratch(scratch);
}

template <typename Compile>
Result<void> PatternSet::obtain(const EngineCache &cache, const QByteArray &content, Compile &&compile)
{
    const QByteArray key = cache.keepsNothing() ? QByteArray() : EngineCache::keyOf(content);
    hs_database *database = cache.load(key);
    if (!database) {
        hs_compile_error *error = nullptr;
        if (compile(&database, &error) != HS_SUCCESS)
            return std::unexpected(toFailure(error));
        cache.save(key, database);
    }
    m_database.reset(database);
    m_serial = nextSerial();
    return {};
}

Result<PatternSet> PatternSet::ofLiterals(const std::vector<std::string> &literals, const EngineCache &cache)
{
    PatternSet set;
    if (literals.empty())
        return set;
    const auto patterns = pointers(literals);
    const auto ids = numbers(literals.size());
    const std::vector<unsigned> flags(literals.size(), 0);
    std::vector<size_t> sizes;
    for (const std::string &literal : literals) {
        sizes.push_back(literal.size());
        set.m_lengths.push_back(static_cast<uint32_t>(literal.size()));
    }
    const auto compile = [&](hs_database **database, hs_compile_error **error) {
        return hs_compile_lit_multi(patterns.data(), flags.data(), ids.data(), sizes.data(),
                                    static_cast<unsigned>(ids.size()), HS_MODE_BLOCK, nullptr, database, error);
    };
    if (const auto done = set.obtain(cache, contentOf(literals, "literals"), compile); !done)
        return failed(done);
    return set;
}

Result<PatternSet> PatternSet::ofExpressions(const std::vector<std::string> &expressions, Starts starts,
                                             const EngineCache &cache)
{
    PatternSet set;
    if (expressions.empty())
        return set;
    const auto patterns = pointers(expressions);
    const auto ids = numbers(expressions.size());
    const unsigned flag = expressionFlags | (starts == Starts::Leftmost ? HS_FLAG_SOM_LEFTMOST : 0U);
    const std::vector<unsigned> flags(expressions.size(), flag);
    const auto compile = [&](hs_database **database, hs_compile_error **error) {
        return hs_compile_multi(patterns.data(), flags.data(), ids.data(), static_cast<unsigned>(ids.size()),
                                HS_MODE_BLOCK, nullptr, database, error);
    };
    const QByteArray kind = "expressions " + QByteArray::number(flag);
    if (const auto done = set.obtain(cache, contentOf(expressions, kind), compile); !done)
        return failed(done);
    return set;
}

void PatternSet::scan(std::string_view text, HsScratch &scratch, std::vector<Hit> &hits) const
{
    if (!m_database || text.empty())
        return;
    if (text.size() > std::numeric_limits<unsigned>::max() / 2)
        throw std::runtime_error("a text above 2 GiB cannot be scanned");
    Target target{m_lengths, text.size(), hits};
    const std::string_view padded = scratch.padded(text);
    const int code = hs_scan(m_database.get(), padded.data(), static_cast<unsigned>(padded.size()), 0,
                             scratch.sizedFor(m_database.get(), m_serial), onMatch, &target);
    if (code != HS_SUCCESS)
        throw std::runtime_error("Vectorscan failed: " + std::to_string(code));
}

void PatternSet::Free::operator()(hs_database *database) const noexcept
{
    hs_free_database(database);
}

} // namespace detect
