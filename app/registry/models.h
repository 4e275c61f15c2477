#pragma once

#include "app/registry/item.h"

#include <QStringList>

namespace registry {

enum class ModelVersionId : qint64 {};

/// The five types of the Algorithm Recommendation Provisions, Art. 2: 生成合成, 个性化推送, 排序精选, 检索过滤,
/// 调度决策.
enum class AlgorithmType { Generation, Recommendation, Ranking, Retrieval, Dispatch };

struct Algorithm
{
    AlgorithmId id{};
    QString name;
    AlgorithmType type = AlgorithmType::Generation;
    QString purpose; ///< 主要用途
    QString mechanism; ///< how it works, in the words of the filing

    bool operator==(const Algorithm &) const = default;
};

enum class ModelOrigin { Own, FineTuned, ThirdParty };

/// A model that services run on, ours or another's.
struct Model
{
    ModelId id{};
    QString name; ///< as the logs call it
    ModelOrigin origin = ModelOrigin::Own;
    QString maker; ///< empty: this company
    QString filingNumber; ///< ThirdParty: the number of its maker's filing
    QStringList modalities; ///< "text", "image" …
    QString baseName; ///< FineTuned: the model that it was made from, as text
    QString baseNumber; ///< and the number of that model's filing
    std::optional<ModelId> base; ///< the same, where it is in the register
    QString notes;

    bool operator==(const Model &) const = default;
};

struct ModelVersion
{
    ModelVersionId id{};
    ModelId model{};
    QString version;
    QDate releasedOn;
    QDate retiredOn; ///< the last day; invalid: in use
    QString change; ///< what is new in it

    bool operator==(const ModelVersion &) const = default;
};

/// A service runs on a model.
struct ServiceModel
{
    ServiceId service{};
    ModelId model{};
    QDate from; ///< invalid: not known
    QDate until; ///< the last day; invalid: it still does

    bool operator==(const ServiceModel &) const = default;
};

struct ServiceAlgorithm
{
    ServiceId service{};
    AlgorithmId algorithm{};

    bool operator==(const ServiceAlgorithm &) const = default;
};

/// The words of the store and of JSON: "generation", "fine_tuned" …
QString name(AlgorithmType type);
QString name(ModelOrigin origin);
std::optional<AlgorithmType> algorithmTypeNamed(const QString &word);
std::optional<ModelOrigin> modelOriginNamed(const QString &word);

} // namespace registry
