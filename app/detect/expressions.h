#pragma once

#include "app/detect/patternset.h"

#include <memory>
#include <mutex>

namespace detect {

/// Regular expressions of which one pass tells the few that occur in a text; each of those is then
/// asked where. To ask all of them where at once takes the engine a database ten times as large,
/// and twenty times as long for a text, in nearly all of which nothing occurs.
///
/// Any number of threads may scan at a time.
class Expressions
{
public:
    Expressions() = default;

    /// Fails as PatternSet::ofExpressions does.
    static Result<Expressions> compile(const std::vector<std::string> &expressions, const EngineCache &cache = {});

    /// Adds every hit in \a text, valid UTF-8: for each end the leftmost start.
    void scan(std::string_view text, HsScratch &scratch, std::vector<Hit> &hits) const;

private:
    /// An expression that has been met at least once, or will be compiled when it is.
    struct Single
    {
        std::string expression;
        std::once_flag compiled;
        PatternSet set;

        const PatternSet &ready(const EngineCache &cache);
    };

    EngineCache m_cache;
    PatternSet m_any;
    std::vector<std::unique_ptr<Single>> m_singles;
};

/// Whether \a expression can be used, alone and with its starts, and why not.
Result<void> checkExpression(const std::string &expression);

} // namespace detect
