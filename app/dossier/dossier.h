#pragma once

#include "app/dossier/algorithmfacts.h"
#include "app/dossier/annotation.h"
#include "app/dossier/datasource.h"

namespace dossier {

/// What the model is, and what it is for. Its name is the maker's own and may differ from the register's.
struct Identity
{
    QString name;
    QString version;
    QString maker;
    QDate releasedOn;
    QString licence;        ///< its SPDX id, or its name
    QStringList modalities; ///< "text", "image", "audio", "video"
    QStringList languages;  ///< BCP 47
    QString intendedUse;
    QString outOfScopeUse;
    QString limitations;

    bool operator==(const Identity &) const = default;
};

/// What somebody measured of the model.
struct Evaluation
{
    QString id; ///< as DataSource::id: "e1"
    QString name;
    QString dataset;
    QString metric;              ///< "pass rate", "refusal rate", "accuracy", …
    std::optional<double> value; ///< a share from 0 to 1 where the metric is one
    std::optional<double> low, high; ///< its interval, 95 % where nothing else is said
    std::optional<qint64> hits;      ///< of `tries`, where value is a share
    std::optional<qint64> tries;     ///< sample size
    QDate on;
    QString by;
    QString document; ///< SHA-256 in hex of the report, kept with the dossier; empty: none
    QString threshold; ///< id in resources/dossier/thresholds.toml that it is held against; empty: none
    QString origin;    ///< where Vermilion took it from: "retest:3"; empty: entered or imported
    QString note;

    bool operator==(const Evaluation &) const = default;
};

enum class ComputeKind { Own, PublicPool, Cloud };

/// Computing power that training used (Gen-AI Measures, Art. 6: shared computing power).
struct Compute
{
    QString id; ///< as DataSource::id: "c1"
    ComputeKind kind = ComputeKind::Own;
    QString provider;
    QString place;
    QString hardware;
    std::optional<double> hours; ///< accelerator hours
    QDate from, until;
    QString proof;
    QString document; ///< SHA-256 in hex; empty: none

    bool operator==(const Compute &) const = default;
};

/// One change of the model.
struct ChangeEntry
{
    QString id; ///< as DataSource::id: "h1"
    QString version;
    QDate on;
    QString what;
    QString why;
    QString effect; ///< on the filing

    bool operator==(const ChangeEntry &) const = default;
};

/// What an inspection may ask about one model (Gen-AI Measures, Art. 19). Plain values: nothing is filled in, what is
/// not known is empty.
struct Dossier
{
    registry::ModelId model{};
    Identity identity;
    std::vector<DataSource> sources;
    Annotation annotation;
    AlgorithmFacts algorithm;
    std::vector<Evaluation> evaluations;
    std::vector<Compute> compute;
    std::vector<ChangeEntry> changes;
    std::vector<std::pair<QString, QString>> notApplicable; ///< clause of clauses.toml, and the reason

    bool operator==(const Dossier &) const = default;
};

} // namespace dossier
