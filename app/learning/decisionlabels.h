#pragma once

#include "app/estimates/ratedcategory.h"
#include "app/learning/lesson.h"

#include <array>
#include <set>

namespace learning {

/// What an officer made of a generation; an empty risk: it is no problem.
struct Ruling
{
    QString confirmed;
};

/// What stood in a text when it was decided about.
struct Traces
{
    bool isThere = false; ///< the generation has such a text
    std::set<QString> risksOfRules; ///< of findings
    uint32_t saidYes = 0; ///< categories of which a classifier said yes

    bool areAny() const { return !risksOfRules.empty() || saidYes != 0; }
};

/// The categories that stand for \a risk, and not for all of them.
uint32_t categoriesOf(const QString &risk, const std::vector<estimates::RatedCategory> &categories);

/// What is honestly known of a text after \a ruling, by category:
///  - a confirmed risk: it is unsafe; the category that stands for the risk applies. Where several do ("A.1.f" is
///  sexual
///    content or violence), those of them that had said yes apply, because that is what the officer had before them;
///    had none, then one of them applies and it is not known which. An officer names the gravest risk: a category that
///    had said yes and is graver than those of the risk was before them too, and does not apply. The others are not
///    known: a text may have two risks, and one is named.
///  - no problem: it is not unsafe, and so no category that stands for a risk applies. A category without a risk (an
///    attack on the service) is not known: an attack that led to nothing is no problem either.
Labels labelsOf(const Ruling &ruling, uint32_t saidYes, const std::vector<estimates::RatedCategory> &categories);

/// Which of the two texts \a ruling is about. A confirmed risk: the one in which something of that risk stood; if both
/// or neither, the output, where there is one: it is what the service is answerable for. No problem: each in which
/// something stood, because the officer has waved both aside; if nothing did, the output, where there is one. Of the
/// other text nothing is known: a harmless answer says nothing of its question.
std::array<bool, 2> partsMeant(const Ruling &ruling, const std::array<Traces, 2> &traces,
                               const std::vector<estimates::RatedCategory> &categories);

} // namespace learning
