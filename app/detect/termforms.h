#pragma once

#include "app/text/steps.h"

#include <string>
#include <string_view>
#include <vector>

namespace detect {

struct Rule;

/// What a term is looked for as.
struct TermForms
{
    std::vector<std::string> plain;     ///< in folded text: the term, with halves of characters, by its sound
    std::vector<std::string> disguised; ///< in text with disguises undone
};

/// The forms of \a term, one of \a rule's, in a pack that takes \a steps. The first plain form is the term as
/// \a steps fold it, and empty if they leave nothing. Terms of rules with a validator have no disguised forms, nor
/// have forms of a single character, or of one or two letters: they would be met by chance.
TermForms formsOf(std::string_view term, const Rule &rule, text::Steps steps);

} // namespace detect
