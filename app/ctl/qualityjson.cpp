#include "app/ctl/qualityjson.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

QJsonObject toJson(const measure::Estimate &estimate)
{
    if (std::isnan(estimate.value))
        return {};
    return {{u"value"_s, estimate.value}, {u"low"_s, estimate.low}, {u"high"_s, estimate.high}};
}

QJsonObject toJson(const measure::AgreementOrWhyNot &agreement)
{
    if (agreement)
        return toJson(agreement->coefficient);
    switch (agreement.error()) {
    case measure::NoAgreement::NothingToCompare: return {{u"undefined"_s, u"nothing_to_compare"_s}};
    case measure::NoAgreement::OneCategory: return {{u"undefined"_s, u"one_category"_s}};
    case measure::NoAgreement::UnequalRatings: return {{u"undefined"_s, u"unequal_ratings"_s}};
    }
    return {};
}

QJsonObject toJson(const review::CategoryAgreement &agreement)
{
    QJsonObject object{{u"generations"_s, agreement.compared},
                       {u"agree"_s, toJson(agreement.percent)},
                       {u"alpha"_s, toJson(agreement.alpha)},
                       {u"fleiss"_s, toJson(agreement.fleiss)}};
    if (!agreement.category.isEmpty()) {
        object.insert(u"category"_s, agreement.category);
        object.insert(u"given"_s, agreement.given);
    }
    return object;
}

QJsonArray toJson(const std::vector<review::CategoryAgreement> &each)
{
    QJsonArray array;
    for (const review::CategoryAgreement &one : each)
        array.append(toJson(one));
    return array;
}

QJsonArray pairsToJson(const std::vector<review::PairAgreement> &pairs)
{
    QJsonArray array;
    for (const review::PairAgreement &pair : pairs)
        array.append(QJsonObject{{u"officers"_s, QJsonArray{pair.one, pair.other}},
                                 {u"generations"_s, pair.units},
                                 {u"agree"_s, toJson(pair.percent)},
                                 {u"kappa"_s, toJson(pair.kappa)}});
    return array;
}

QJsonArray confusionToJson(const measure::CrossTable &table)
{
    QJsonArray array;
    for (size_t i = 0; i < table.categories(); ++i) {
        for (size_t j = 0; j < table.categories(); ++j) {
            if (table.count(i, j) > 0)
                array.append(QJsonObject{{u"first"_s, review::name(review::ratedDispositions[i])},
                                         {u"later"_s, review::name(review::ratedDispositions[j])},
                                         {u"count"_s, table.count(i, j)}});
        }
    }
    return array;
}

QJsonObject toJson(const review::OfficerAgreement &agreement, bool withPairs)
{
    QJsonObject object{{u"generations"_s, agreement.units},
                       {u"blind"_s, agreement.blindUnits},
                       {u"problem"_s, toJson(agreement.problem)},
                       {u"double_blind"_s, toJson(agreement.blind)},
                       {u"disposition"_s, toJson(agreement.disposition)},
                       {u"risk_class"_s, toJson(agreement.riskClass)},
                       {u"by_disposition"_s, toJson(agreement.byDisposition)},
                       {u"by_risk_class"_s, toJson(agreement.byRiskClass)},
                       {u"confusion"_s, confusionToJson(agreement.confusion)}};
    if (withPairs)
        object.insert(u"pairs"_s, pairsToJson(agreement.pairs));
    return object;
}

QJsonObject toJson(const review::Audit &audit)
{
    const review::AuditSample &sample = audit.sample;
    return {{u"id"_s, qint64(sample.id)},
            {u"at"_s, sample.at},
            {u"by"_s, sample.actor},
            {u"seed"_s, qint64(sample.seed)},
            {u"from"_s, sample.period.from ? QJsonValue(*sample.period.from) : QJsonValue()},
            {u"until"_s, sample.period.until ? QJsonValue(*sample.period.until) : QJsonValue()},
            {u"population"_s, sample.population},
            {u"size"_s, sample.size},
            {u"held"_s, sample.held},
            {u"decided"_s, sample.decided},
            {u"problems"_s, sample.problems},
            {u"unclear"_s, sample.unclear},
            {u"flagged"_s, audit.flags.flagged},
            {u"flags_decided"_s, audit.flags.decided},
            {u"flags_confirmed"_s, audit.flags.confirmed},
            {u"too_few"_s, audit.missed.isTooFew},
            {u"missed_share"_s, toJson(audit.missed.share)},
            {u"missed_count"_s, toJson(audit.missed.count)},
            {u"recall"_s, toJson(audit.missed.recall)}};
}

QString nameOf(review::Watched watched)
{
    switch (watched) {
    case review::Watched::Agreement: return u"agreement"_s;
    case review::Watched::Overturned: return u"overturned"_s;
    case review::Watched::WavedAside: return u"waved_aside"_s;
    }
    return {};
}

QString nameOf(measure::Drift::Finding finding)
{
    switch (finding) {
    case measure::Drift::Finding::TooFew: return u"too_few"_s;
    case measure::Drift::Finding::NoChange: return u"no_change"_s;
    case measure::Drift::Finding::Changed: return u"changed"_s;
    }
    return {};
}

QJsonObject toJson(const review::WatchedDrift &watched)
{
    const measure::Drift &drift = watched.drift;
    return {{u"what"_s, nameOf(watched.what)},
            {u"finding"_s, nameOf(drift.finding)},
            {u"before"_s, QJsonObject{{u"hits"_s, drift.earlier.hits}, {u"of"_s, drift.earlier.tries}}},
            {u"now"_s, QJsonObject{{u"hits"_s, drift.recent.hits}, {u"of"_s, drift.recent.tries}}},
            {u"chance"_s, drift.chance}};
}

} // namespace

QJsonObject toJson(const review::Quality &quality, bool withPairs)
{
    QJsonArray audits;
    for (const review::Audit &audit : quality.audits)
        audits.append(toJson(audit));
    QJsonArray drifts;
    for (const review::WatchedDrift &watched : quality.drifts)
        drifts.append(toJson(watched));
    return {{u"agreement"_s, toJson(quality.agreement, withPairs)},
            {u"audits"_s, audits},
            {u"appeals"_s,
             QJsonObject{{u"lodged"_s, quality.appeals.lodged},
                         {u"answered"_s, quality.appeals.answered.tries},
                         {u"overturned"_s, quality.appeals.answered.hits},
                         {u"share"_s, toJson(quality.appeals.overturned())}}},
            {u"drift"_s, drifts}};
}

} // namespace ctl
