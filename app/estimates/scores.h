#pragma once

#include "app/classify/classifier.h"

#include <QByteArray>

#include <optional>

namespace estimates {

/// What a classifier says of the two texts of a generation: a probability for each category, or nothing where there is
/// no such text.
struct Scores
{
    std::optional<std::vector<float>> prompt;
    std::optional<std::vector<float>> output;
};

/// As the store keeps them: for the prompt and then for the output 16 bits a category, little-endian. A probability is
/// kept to one part in 65,534.
QByteArray toBytes(const Scores &scores, size_t categories);

/// One of the two texts in what toBytes() gave; nothing: there is no such text. \a part is 0 or 1.
std::optional<std::vector<float>> fromBytes(QByteArrayView bytes, int part);

/// The same of one category.
std::optional<float> oneFromBytes(QByteArrayView bytes, int part, size_t category);

} // namespace estimates
