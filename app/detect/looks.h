#pragma once

#include "app/detect/patternset.h"
#include "app/detect/rulepack.h"
#include "app/text/view.h"

#include <functional>
#include <span>
#include <vector>

namespace detect {

/// The ways in which a text is looked at: each set of steps that some pack asks for makes one of the text as the
/// pack's folding leaves it, and one more with disguises undone. Number 0 is the folded text of app/text/fold.h,
/// which nearly all packs share; another costs time only where it differs from it.
///
/// A pattern says by a bit for each look where it counts, so that all are in one set.
class Looks
{
public:
    using Bits = uint32_t;
    static constexpr size_t most = 32;
    static constexpr Bits first = 1;

    /// The looks of one pack: of its folded text, and of that without disguises (0 where it undoes none).
    struct OfPack
    {
        Bits plain = first;
        Bits disguised = 0;
    };

    /// What was seen in a look.
    struct Seen
    {
        Bits look = Looks::first;
        std::string_view text; ///< valid until the next
        text::Span span;       ///< of `text`
        text::Span inFolded;   ///< the same in the folded text of look 0
        uint32_t pattern = 0;
        bool edgeAtBegin = false; ///< something was removed there: a word may begin, whatever stands before
        bool edgeAtEnd = false;
    };

    /// What a thread works in while it looks.
    struct Scratch
    {
        text::Folded folded;
        text::View view;
        text::ViewScratch making;
        text::View again;
        std::vector<Hit> hits;
    };

    Looks() = default; ///< look 0 alone
    /// Fails if the packs ask for more than `most` looks.
    static Result<Looks> of(std::span<const RulePack> packs);

    const OfPack &ofPack(size_t pack) const { return m_ofPacks[pack]; }

    /// Undoes disguises in \a folded in every way that is asked for, and tells \a seen what of \a patterns comes to
    /// light: only what covers something undone and, cut out by itself, becomes the pattern again by the same steps.
    /// \a longest: bytes of the longest pattern.
    void undisguised(const text::Folded &folded, const PatternSet &patterns, size_t longest, HsScratch &engine,
                     Scratch &scratch, const std::function<void(const Seen &)> &seen) const;

    /// Folds the text in every way but the first. Its map leads to the original.
    void foldings(const text::Folded &folded, Scratch &scratch,
                  const std::function<void(Bits look, const text::Folded &other)> &see) const;

private:
    struct Look
    {
        text::Steps steps;
        bool isDisguised = false;
    };

    /// One look at one text.
    struct Way
    {
        text::Steps steps;
        Bits look;
        const text::Folded &folded; ///< of look 0
        const text::Folded &base; ///< folded as the look's packs want it
        const PatternSet &patterns;
        HsScratch &engine;
        Scratch &scratch;
        const std::function<void(const Seen &)> &seen;
    };

    Bits lookAt(text::Steps steps, bool disguised);
    static void scanWindows(const Way &way, size_t longest);
    static void tell(const Way &way, const Hit &hit);
    const text::Folded *foldedFor(const Look &look, const text::Folded *folded, Scratch &scratch) const;

    std::vector<Look> m_looks{{text::Steps::folding(), false}};
    std::vector<OfPack> m_ofPacks;
};

} // namespace detect
