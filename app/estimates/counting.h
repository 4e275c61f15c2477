#pragma once

#include "app/base/ids.h"
#include "app/estimates/registered.h"

#include <span>

namespace estimates {

/// A probability that reaches the threshold of its category: what of a verdict counts. Of a text as a whole.
struct Estimate
{
    ClassifierId classifier{};
    int part = 0; ///< 0 the prompt, 1 the output
    QString category;
    QStringList risks; ///< what it may be, never empty
    int severity = 1;
    double probability = 0;

    bool operator==(const Estimate &) const = default;
};

/// What of a text's \a probabilities counts under the thresholds of \a categories. A category that stands for no risk
/// gives nothing. One that stands for any of them counts where no other does, as the likeliest of those that have a
/// threshold.
std::vector<Estimate> estimatesIn(std::span<const float> probabilities, int part,
                                  std::span<const RatedCategory> categories, ClassifierId classifier);

/// Puts the estimates of \a generation that \a scores give in place of what is on record of \a classifier; none if it
/// is not on. True: the generation's flag has to be worked out anew. Opens no transaction. Throws db::Error.
bool count(const db::Database &database, GenerationId generation, QByteArrayView scores,
           const RegisteredClassifier &classifier);

/// The same for the first verdict of \a classifier on \a generation, of which nothing is on record yet.
bool countFirst(const db::Database &database, GenerationId generation, QByteArrayView scores,
                const RegisteredClassifier &classifier);

/// Does that for every verdict of \a classifier, and works the flags out anew: its state has changed. Opens no
/// transaction. Throws db::Error.
void countAll(const db::Database &database, const RegisteredClassifier &classifier);

/// The same where only the threshold of category number \a category has moved, from \a before to what it is now:
/// looks at the generations between the two. Returns for how many something has changed. Throws db::Error.
qint64 countMoved(const db::Database &database, const RegisteredClassifier &classifier, size_t category, double before);

} // namespace estimates
