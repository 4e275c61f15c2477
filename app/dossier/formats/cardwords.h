#pragma once

#include "app/base/bilingual.h"

#include <optional>

namespace dossier {

enum class CardLanguage { Chinese, English };

/// \a text in the language of a card.
const QString &in(CardLanguage language, const Bilingual &text);

/// The headings of our cards. Those that read one know the usual ones of other cards too, see headingNamed().
enum class Heading {
    Details,
    IntendedUse,
    OutOfScope,
    Limitations,
    Mechanism,
    TrainingData,
    Annotation,
    Evaluation,
    Compute,
    Changes,
    Purpose,
    Source,
    Personal,
    Cleaning,
    Checks,
};

const Bilingual &textOf(Heading heading);
/// Which heading \a text is: ours in either language, or that of a widespread template ("Out-of-Scope Use").
std::optional<Heading> headingNamed(const QString &text);

} // namespace dossier
