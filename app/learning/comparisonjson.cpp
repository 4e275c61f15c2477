#include "app/learning/comparison.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace learning {

namespace {

QJsonValue rounded(double value)
{
    return std::isnan(value) ? QJsonValue() : QJsonValue(std::round(value * 1e4) / 1e4);
}

QJsonValue toJson(const measure::Estimate &estimate)
{
    if (std::isnan(estimate.value))
        return {};
    return QJsonObject{{u"value"_s, rounded(estimate.value)},
                       {u"low"_s, rounded(estimate.low)},
                       {u"high"_s, rounded(estimate.high)}};
}

QJsonObject toJson(const Paired &figure)
{
    return {{u"before"_s, toJson(figure.before)}, {u"after"_s, toJson(figure.after)}, {u"gain"_s, toJson(figure.gain)}};
}

QJsonObject toJson(const CategoryComparison &one)
{
    return {{u"category"_s, one.name},
            {u"rows"_s, one.rows},
            {u"positives"_s, one.positives},
            {u"counts"_s, one.isTold},
            {u"auprc"_s, toJson(one.averagePrecision)},
            {u"precision"_s, toJson(one.precision)},
            {u"recall"_s, toJson(one.recall)},
            {u"f1"_s, toJson(one.f1)}};
}

QJsonObject toJson(const Effect &effect)
{
    return {{u"generations"_s, effect.stored},
            {u"flagged_before"_s, toJson(effect.flaggedBefore)},
            {u"flagged_after"_s, toJson(effect.flaggedAfter)},
            {u"sure_yes"_s, effect.sureYes},
            {u"lost_yes"_s, toJson(effect.lostYes)},
            {u"sure_no"_s, effect.sureNo},
            {u"new_yes"_s, toJson(effect.newYes)}};
}

} // namespace

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Better: return u"better"_s;
    case Outcome::NotToldApart: return u"not_told_apart"_s;
    case Outcome::Worse: return u"worse"_s;
    }
    return {};
}

QJsonObject toJson(const Comparison &comparison)
{
    QJsonArray categories;
    for (const CategoryComparison &one : comparison.categories)
        categories.append(toJson(one));
    return {{u"rows"_s, comparison.rows},
            {u"groups"_s, comparison.groups},
            {u"outcome"_s, nameOf(comparison.outcome())},
            {u"forgets"_s, comparison.forgets()},
            {u"auprc"_s, toJson(comparison.averagePrecision)},
            {u"f1"_s, toJson(comparison.f1)},
            {u"effect"_s, toJson(comparison.effect)},
            {u"categories"_s, categories}};
}

} // namespace learning
