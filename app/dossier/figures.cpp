#include "app/dossier/figures.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr std::array outcomeNames{"shown", "met", "stated", "not_met", "too_few", "no_figures"};

bool meets(const Threshold &threshold, double value)
{
    return threshold.direction == Threshold::Direction::AtLeast ? value >= threshold.limit : value <= threshold.limit;
}

Outcome judge(const Figure &figure)
{
    const Threshold &threshold = *figure.threshold;
    if (std::isnan(figure.estimate.value))
        return Outcome::NoFigures;
    const bool tooFew = (threshold.least > 0 && figure.tries < threshold.least)
        || (threshold.leastShare > 0 && figure.sampleShare.value_or(0) < threshold.leastShare);
    if (!meets(threshold, figure.estimate.value))
        return Outcome::NotMet;
    if (threshold.least > 0 && figure.tries == 0) // nobody says of how many: neither enough nor too few
        return Outcome::Stated;
    if (tooFew)
        return Outcome::TooFew;
    if (!figure.hasInterval)
        return Outcome::Stated;
    const bool isShown = meets(threshold, figure.estimate.low) && meets(threshold, figure.estimate.high);
    return isShown ? Outcome::Shown : Outcome::Met;
}

Figure counted(const Threshold &threshold, const QString &path, qint64 hits, qint64 tries)
{
    return {.threshold = &threshold,
            .path = path,
            .hits = hits,
            .tries = tries,
            .estimate = measure::exactShare(hits, tries),
            .hasInterval = tries > 0};
}

Figure corpus(const Threshold &threshold, const Dossier &dossier, Sampling DataSource::*sampling)
{
    qint64 hits = 0;
    qint64 tries = 0;
    std::optional<qint64> records = 0;
    for (const DataSource &source : dossier.sources) {
        if (source.isExcluded)
            continue;
        const Sampling &check = source.*sampling;
        if (check.sampled && check.passed) {
            hits += std::min(*check.passed, *check.sampled);
            tries += *check.sampled;
        }
        records = records && source.records ? std::optional(*records + *source.records) : std::nullopt;
    }
    Figure figure = counted(threshold, u"sources"_s, hits, tries);
    if (records.value_or(0) > 0)
        figure.sampleShare = static_cast<double>(tries) / static_cast<double>(*records);
    return figure;
}

Figure entered(const Threshold &threshold, const QString &path, double value, std::optional<double> low,
               std::optional<double> high)
{
    return {.threshold = &threshold,
            .path = path,
            .estimate = {.value = value, .low = low.value_or(value), .high = high.value_or(value)},
            .hasInterval = low && high};
}

void addSources(std::vector<Figure> &figures, const Threshold &threshold, const Dossier &dossier)
{
    for (const DataSource &source : dossier.sources) {
        if (!source.isExcluded && source.harmfulShare)
            figures.push_back(
                entered(threshold, u"sources."_s + source.id, *source.harmfulShare, std::nullopt, std::nullopt));
    }
}

void addEvaluations(std::vector<Figure> &figures, const Threshold &threshold, const Dossier &dossier)
{
    for (const Evaluation &each : dossier.evaluations) {
        if (each.threshold != threshold.id)
            continue;
        const QString path = u"evaluations."_s + each.id;
        if (each.hits && each.tries.value_or(0) >= *each.hits)
            figures.push_back(counted(threshold, path, *each.hits, *each.tries));
        else if (each.value) {
            figures.push_back(entered(threshold, path, *each.value, each.low, each.high));
            figures.back().tries = each.tries.value_or(0);
        }
    }
}

} // namespace

QString name(Outcome outcome)
{
    return QString::fromLatin1(outcomeNames.at(static_cast<size_t>(outcome)));
}

std::vector<Figure> figuresFor(const QStringList &ids, const Dossier &dossier, const Rulebook &rules)
{
    std::vector<Figure> figures;
    for (const QString &id : ids) {
        const Threshold *threshold = rules.threshold(id);
        if (!threshold)
            continue;
        const size_t before = figures.size();
        switch (threshold->subject) {
        case Threshold::Subject::CorpusHuman: figures.push_back(corpus(*threshold, dossier, &DataSource::human)); break;
        case Threshold::Subject::CorpusTechnical:
            figures.push_back(corpus(*threshold, dossier, &DataSource::technical));
            break;
        case Threshold::Subject::SourceHarmful: addSources(figures, *threshold, dossier); break;
        case Threshold::Subject::Evaluation: addEvaluations(figures, *threshold, dossier); break;
        }
        if (figures.size() == before)
            figures.push_back(counted(*threshold, {}, 0, 0));
    }
    for (Figure &figure : figures)
        figure.outcome = judge(figure);
    return figures;
}

} // namespace dossier
