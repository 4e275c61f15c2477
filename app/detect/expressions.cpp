#include "app/detect/expressions.h"

#include <algorithm>
#include <stdexcept>

namespace detect {

Result<Expressions> Expressions::compile(const std::vector<std::string> &expressions, const EngineCache &cache)
{
    auto any = PatternSet::ofExpressions(expressions, PatternSet::Starts::Unknown, cache);
    if (!any)
        return failed(any);
    Expressions compiled;
    compiled.m_cache = cache;
    compiled.m_any = std::move(*any);
    for (const std::string &expression : expressions) {
        compiled.m_singles.push_back(std::make_unique<Single>());
        compiled.m_singles.back()->expression = expression;
    }
    return compiled;
}

void Expressions::scan(std::string_view text, HsScratch &scratch, std::vector<Hit> &hits) const
{
    std::vector<Hit> some;
    m_any.scan(text, scratch, some);
    std::ranges::sort(some, {}, &Hit::pattern);
    const auto repeated = std::ranges::unique(some, {}, &Hit::pattern);
    some.erase(repeated.begin(), repeated.end());
    for (const Hit &hit : some) {
        const size_t before = hits.size();
        m_singles[hit.pattern]->ready(m_cache).scan(text, scratch, hits);
        for (size_t i = before; i < hits.size(); ++i)
            hits[i].pattern = hit.pattern; // in its own set it is number 0
    }
}

const PatternSet &Expressions::Single::ready(const EngineCache &cache)
{
    std::call_once(compiled, [this, &cache] {
        auto alone = PatternSet::ofExpressions({expression}, PatternSet::Starts::Leftmost, cache);
        if (!alone)
            throw std::runtime_error("a regular expression cannot tell where it begins: "
                                     + alone.error().detail.toStdString());
        set = std::move(*alone);
    });
    return set;
}

Result<void> checkExpression(const std::string &expression)
{
    const auto set = PatternSet::ofExpressions({expression}, PatternSet::Starts::Leftmost);
    if (!set)
        return fail(Failure::Kind::BadInput, set.error().detail);
    return {};
}

} // namespace detect
