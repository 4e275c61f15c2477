#pragma once

#include <string>
#include <vector>

namespace detect {

/// What must hold besides, so that a match of a rule is a finding. All of a rule's conditions must.
struct Condition
{
    enum class Kind {
        Near,     ///< one of the words stands within so many characters of the match
        NotNear,  ///< none of them does
        AllOf,    ///< each of the words stands in the text
        AnyOf,    ///< one of them does
        NoneOf,   ///< none of them does
        AtLeast,  ///< the rule matches so many times
        Language, ///< the text is written in it, by its script
    };
    /// Which text is asked; near the match is always in its own half.
    enum class Where { Same, Other, Prompt, Output, Either };
    enum class Language { Chinese, English };

    Kind kind = Kind::AnyOf;
    std::vector<std::string> words; ///< as written; matched after folding, whole words where they are ASCII
    int within = 0;                 ///< characters between the word and the match
    int count = 0;                  ///< of AtLeast
    Language language = Language::Chinese;
    Where where = Where::Same;

    bool isAboutPlace() const { return kind == Kind::Near || kind == Kind::NotNear; }
    bool looksAtOtherHalf() const { return where != Where::Same; }
};

/// Words that make a match more or less likely to be what its rule looks for.
struct ContextWords
{
    std::vector<std::string> words;
    int within = 0; ///< characters between the word and the match; 0: anywhere in its half
    double add = 0; ///< to the score, -1 to 1
};

/// The name of a kind as rule packs and stored reasons write it: "near", "all_of".
const char *conditionName(Condition::Kind kind);

} // namespace detect
