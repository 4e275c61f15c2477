#pragma once

#include "app/registry/models.h"

#include <QString>

#include <optional>

namespace dossier {

/// How the model works: 算法机制机理 (Gen-AI Measures, Art. 19).
struct AlgorithmFacts
{
    std::optional<registry::AlgorithmType> type; ///< Algorithm Provisions, Art. 2
    QString mechanism;
    QString purpose;
    QString architecture;
    std::optional<qint64> parameters;
    std::optional<qint64> context; ///< tokens
    QString baseModel;             ///< name and version of the model it was made from; empty: none
    QString baseNumber;            ///< that model's filing number
    QString fineTuningMethod;
    QString fineTuningData; ///< ids of sources, or in words
    QString alignment;      ///< how it was made safe in training
    QString filters;        ///< what checks inputs and outputs
    QString interventions;  ///< how a person stops or corrects it
    QString decoding;       ///< temperature and the like, as the service runs it

    bool operator==(const AlgorithmFacts &) const = default;
};

} // namespace dossier
