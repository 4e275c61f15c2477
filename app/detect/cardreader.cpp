#include "app/detect/cardreader.h"

#include "app/base/tomlfields.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace detect {

namespace {

constexpr double rounding = 0.0006; // shares are written with three places

int count(TomlFields &fields, std::string_view key)
{
    return fields.integer(key, 0, std::numeric_limits<int>::max());
}

/// A share is written [value, low, high] and must be \a hits of \a tries; it is left out where there are no tries.
std::optional<CardShare> readShare(TomlFields &fields, std::string_view key, double hits, double tries)
{
    const toml::array *numbers = fields.array(key);
    if ((numbers != nullptr) != (tries > 0))
        fields.refuse(key, u"a share is there where its counts give one, and only there"_s);
    if (!numbers)
        return std::nullopt;
    const auto at = [&](size_t index) { return (*numbers)[index].value<double>(); };
    if (numbers->size() != 3 || !at(0) || !at(1) || !at(2))
        fields.refuse(key, u"a share is three numbers: the value, and the ends of its interval"_s);
    const CardShare share{*at(0), *at(1), *at(2)};
    if (std::abs(share.value - hits / tries) > rounding)
        fields.refuse(key, u"its counts give %1"_s.arg(hits / tries, 0, 'f', 3));
    if (share.low < 0 || share.high > 1 || share.low > share.value + rounding || share.high < share.value - rounding)
        fields.refuse(key, u"the value must lie in its interval, and that from 0 to 1"_s);
    return share;
}

CardFigure readFigure(const toml::table &table)
{
    TomlFields fields(table);
    CardFigure figure{.label = fields.text("label"), .language = fields.text("language", QString())};
    const int hits = figure.truePositives = count(fields, "true_positives");
    const int wrong = figure.falsePositives = count(fields, "false_positives");
    const int missed = figure.falseNegatives = count(fields, "false_negatives");
    figure.trueNegatives = count(fields, "true_negatives");
    figure.precision = readShare(fields, "precision", hits, double(hits) + wrong);
    figure.recall = readShare(fields, "recall", hits, double(hits) + missed);
    figure.f1 = readShare(fields, "f1", 2.0 * hits, 2.0 * hits + wrong + missed);
    fields.finish();
    return figure;
}

} // namespace

Card readCard(const toml::table &table)
{
    TomlFields fields(table);
    Card card{.data = fields.text("data"),
              .split = fields.text("split", QString()),
              .date = fields.date("date"),
              .rows = fields.integer("rows", 1, std::numeric_limits<int>::max()),
              .limits = fields.bilingual("limits", Bilingual())};
    for (const toml::table *entry : fields.tables("figure")) {
        const CardFigure figure = readFigure(*entry);
        if (std::ranges::any_of(card.figures, [&](const CardFigure &earlier) {
                return earlier.label == figure.label && earlier.language == figure.language;
            }))
            TomlFields::refuse(*entry,
                               u"the figures of %1 %2 stand there already"_s.arg(figure.label, figure.language));
        card.figures.push_back(figure);
    }
    if (card.figures.empty())
        fields.refuse("figure", u"a card holds one [[card.figure]] at least"_s);
    fields.finish();
    return card;
}

} // namespace detect
