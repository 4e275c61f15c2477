#pragma once

#include "app/review/clusters.h"
#include "app/review/decision.h"

#include <array>

struct Knowledge;

namespace ui {

/// How alike a member must be: from a similarity on, or word for word.
struct AlikeStep
{
    double least = 0; ///< above 1: identical

    bool isIdentical() const { return least > 1; }
};
inline constexpr std::array alikeSteps{AlikeStep{0.6}, AlikeStep{0.8}, AlikeStep{0.95}, AlikeStep{2}};

QString stepText(const AlikeStep &step, qint64 count); ///< "at least 80 % (214)"

/// What makes the cluster around \a generation, in a sentence.
QString clusterText(review::Basis basis, GenerationId generation, const review::Alike &alike);

/// What of it is left out, or to be known; empty: nothing.
QString remarksText(const review::Alike &alike, const std::vector<review::AlikeMember> &members, qint64 takenOut);

/// "Illegal · A.1 f …, its title · severity 3 · reason: … · note: …".
QString decisionText(const review::Decision &decision, const Knowledge &knowledge);

} // namespace ui
