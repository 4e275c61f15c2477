#pragma once

#include "app/classify/model.h"
#include "app/classify/ngrams.h"
#include "app/text/fold.h"

#include <string_view>

/// A model of two categories, "a" and "b", that knows the n-grams of a few texts.
class SmallModel
{
public:
    SmallModel()
    {
        model.bits = 12;
        model.rows.resize(size_t{1} << model.bits);
        model.heads = {{.category = {.name = QStringLiteral("a"), .risks = {QStringLiteral("A.1.f")}, .threshold = 0.5},
                        .base = {-1, -2, -3},
                        .scale = 0.125},
                       {.category = {.name = QStringLiteral("b"), .threshold = 0.5, .isAnyRisk = true},
                        .scale = 0.25,
                        .slope = 2,
                        .offset = 0.5}};
        model.card = {{QStringLiteral("note"), QStringLiteral("invented")}};
    }

    /// Lets each n-gram of \a text weigh that much for the two categories. One that falls on another's row is unknown.
    SmallModel &know(std::string_view text, int8_t a, int8_t b, int8_t mass = 1)
    {
        classify::ngrams::read(text::fold(text).text, [&](uint64_t hash, classify::ngrams::Place) {
            const classify::RowAddress address(hash, model.bits);
            classify::WeightRow &row = model.rows[address.row];
            if (row.print() != 0 && row.print() != address.print)
                return;
            row.bytes[0] = a;
            row.bytes[1] = b;
            row.bytes[classify::WeightRow::mass] = mass;
            row.bytes[classify::WeightRow::fingerprint] = static_cast<int8_t>(address.print);
        });
        return *this;
    }

    classify::Model model;
};
