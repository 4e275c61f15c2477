#pragma once

#include "app/base/bilingual.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace detect {

/// A share with the interval in which it lies with 95 % confidence.
struct CardShare
{
    double value = 0;
    double low = 0;
    double high = 1;

    bool operator==(const CardShare &) const = default;
};

/// How a pack did on the texts of one language that say whether they are of one category.
struct CardFigure
{
    QString label;    ///< of the evaluation table: "sexual"
    QString language; ///< "zh", "en"; empty where the table does not say
    int truePositives = 0;
    int falsePositives = 0;
    int falseNegatives = 0;
    int trueNegatives = 0;
    std::optional<CardShare> precision; ///< none where nothing was found
    std::optional<CardShare> recall;    ///< none where there was nothing to find
    std::optional<CardShare> f1;

    bool operator==(const CardFigure &) const = default;
};

/// The model card of a pack: what it was measured on, and what came out. `vermilionctl evaluate --card` writes it, so
/// that no figure is typed by hand.
struct Card
{
    QString data;  ///< the name of the evaluation table
    QString split; ///< of it; empty: all of it
    QDate date;    ///< of the measurement, in Shanghai
    int rows = 0;  ///< that were scanned
    Bilingual limits; ///< what the figures do not say; may be empty
    std::vector<CardFigure> figures;

    bool operator==(const Card &) const = default;
};

/// \a card as the end of a pack's file: [card] and its [[card.figure]]s.
QByteArray toToml(const Card &card);

} // namespace detect
