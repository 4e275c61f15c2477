#pragma once

#include "app/dossier/clauses.h"
#include "app/measure/exactshare.h"

namespace dossier {

/// How a figure stands against its threshold.
enum class Outcome {
    Shown,     ///< met, and so is every value in the interval
    Met,       ///< met; the interval reaches beyond the limit
    Stated,    ///< met by a share that was entered without the sample behind it
    NotMet,
    TooFew,    ///< the sample is smaller than the threshold asks for, or it cannot be told
    NoFigures, ///< nothing is entered
};

QString name(Outcome outcome); ///< "shown", "not_met"

/// A figure held against a threshold.
struct Figure
{
    const Threshold *threshold = nullptr; ///< in the Rulebook
    QString path;     ///< what it was taken from: "evaluations.e1", "sources.s1", "sources"
    qint64 hits = 0;
    qint64 tries = 0; ///< 0: a share was entered without its sample
    measure::Estimate estimate; ///< by exactShare() where there are tries; else what was entered
    bool hasInterval = false;
    std::optional<double> sampleShare; ///< of all records; none: they are not all known
    Outcome outcome = Outcome::NoFigures;
};

/// The figures for each of \a ids, in their order; a threshold for each source gives one a source in use, and one that
/// several evaluations name one each. At least one a threshold.
std::vector<Figure> figuresFor(const QStringList &ids, const Dossier &dossier, const Rulebook &rules);

} // namespace dossier
