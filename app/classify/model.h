#pragma once

#include "app/classify/classifier.h"
#include "app/classify/weightrow.h"

#include <QJsonObject>

namespace classify {

/// What a model knows of one category beside its weights.
struct Head
{
    Category category;
    std::array<double, roles> base{}; ///< log-odds of a text in which nothing is known, by role
    double scale = 1;                 ///< log-odds that a weight of 1 stands for
    double slope = 1;                 ///< calibration (Platt): log-odds become slope * log-odds + offset
    double offset = 0;
};

/// A hashed n-gram model: for each category a logistic regression over the n-grams of a text (ngrams.h).
///
///     log-odds = base[role] + scale * sum of the weights of its known n-grams / sqrt(sum of their masses)
///
/// Each n-gram counts once, however often it stands there. With masses that are squared inverse document frequencies,
/// and weights that hold them as a factor, these are the dot products of TF-IDF vectors of length 1.
///
/// In a file, all numbers little-endian:
///
///     8 bytes   "VMLCLASS"
///     u32       version of the format, 1
///     u32       bits: there are 2^bits rows, 10 to 22 bits
///     u32       size of the header
///     u32       0
///     header    one JSON object, UTF-8: "ngrams" (ngrams::version), "categories" (what a Head holds), "card"
///     0 bytes   up to a multiple of 16
///     rows      2^bits WeightRows of 16 bytes
///     32 bytes  SHA-256 of everything before
struct Model
{
    static constexpr unsigned leastBits = 10;
    static constexpr unsigned mostBits = 22;

    unsigned bits = leastBits;
    std::vector<Head> heads;
    std::vector<WeightRow> rows; ///< 2^bits
    QJsonObject card; ///< where it comes from: data with hashes and licences, split, seed, figures, limits
};

/// Reads what writeModel() wrote; \a name is what errors call it. BadInput: no model, or one of other n-grams; TooNew;
/// Corrupt: cut short, changed, or its header does not make sense.
Result<Model> readModel(QByteArrayView bytes, const QString &name);

/// The same model gives the same bytes.
QByteArray writeModel(const Model &model);

} // namespace classify
