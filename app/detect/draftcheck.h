#pragma once

#include "app/detect/packstore.h"
#include "app/detect/samples.h"

#include <memory>
#include <span>

namespace detect {

/// A stretch of a text, its end behind its last character. Lines and characters (code points) count from 1.
struct TextRange
{
    int line = 1;
    int column = 1;
    int endLine = 1;
    int endColumn = 1;

    bool operator==(const TextRange &) const = default;
};

/// Something in a draft that keeps it from being a pack.
struct DraftProblem
{
    QString detail; ///< as Failure::detail
    TextRange range;

    bool operator==(const DraftProblem &) const = default;
};

/// A sample of a draft, tested, and where it stands.
struct DraftSample
{
    SampleResult result;
    TextRange range;
};

/// What is to be said of a pack that is being written. A value: it may cross threads.
struct DraftCheck
{
    RulePack pack; ///< as far as it can be read: the rules in which nothing is wrong
    std::vector<TextRange> rules; ///< where those begin
    std::vector<DraftProblem> problems; ///< in the order of the text
    std::shared_ptr<const Matcher> matcher; ///< of those rules; null: there is none
    std::vector<DraftSample> samples; ///< of those rules
    std::optional<RulePackId> sameAs; ///< the version that has this very text already

    size_t failing() const; ///< how many samples did not pass
    bool canBeRegistered() const { return problems.empty() && failing() == 0 && !sameAs; }
};

/// Reads \a text, tests its samples and holds its version against those that are \a known. A rule in which
/// something is wrong does not hide what is to be said of the others. Stops between two samples when \a stop asks.
DraftCheck checkDraft(const QByteArray &text, const Taxonomy &taxonomy, std::span<const RegisteredPack> known = {},
                      const std::stop_token &stop = {});

} // namespace detect
