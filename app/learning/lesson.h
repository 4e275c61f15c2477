#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/estimates/registered.h"

#include <QString>

#include <string>
#include <vector>

namespace learning {

/// What is known of a text, a bit for each category of a classifier. What is neither known nor among `oneOf` is neither
/// there nor not there.
struct Labels
{
    uint32_t known = 0;
    uint32_t positive = 0; ///< of the known ones, those that apply
    uint32_t oneOf = 0; ///< one of these applies at least, and nobody has said which; none of them is known

    bool knows(size_t category) const { return (known >> category & 1) != 0; }
    bool is(size_t category) const { return (positive >> category & 1) != 0; }
    bool areNone() const { return known == 0 && oneOf == 0; } ///< nobody has decided

    bool operator==(const Labels &) const = default;
};

/// A text that an officer has decided about, what follows from that, and where it comes from.
struct Lesson
{
    GenerationId generation{};
    ReviewEventId event{}; ///< the decision in force
    Moment at = 0; ///< when it was taken
    QString officer; ///< the alias of who took it
    QString session; ///< the conversation; empty: the log names none
    int part = 0; ///< 0 the prompt, 1 the output
    std::string text;
    Labels labels;
    std::vector<estimates::ClassifierId> flaggedBy; ///< versions whose verdict on record of this text says yes
    bool isFlaggedByRules = false;

    classify::Role role() const { return part == 0 ? classify::Role::Prompt : classify::Role::Response; }
};

} // namespace learning
