#include "app/registry/models.h"

#include "app/registry/words.h"

namespace registry {

namespace {

constexpr std::array algorithmTypes{"generation", "recommendation", "ranking", "retrieval", "dispatch"};
constexpr std::array origins{"own", "fine_tuned", "third_party"};

} // namespace

QString name(AlgorithmType type)
{
    return wordFor(type, algorithmTypes);
}

QString name(ModelOrigin origin)
{
    return wordFor(origin, origins);
}

std::optional<AlgorithmType> algorithmTypeNamed(const QString &word)
{
    return valueFor<AlgorithmType>(word, algorithmTypes);
}

std::optional<ModelOrigin> modelOriginNamed(const QString &word)
{
    return valueFor<ModelOrigin>(word, origins);
}

} // namespace registry
