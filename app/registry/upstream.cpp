#include "app/registry/upstream.h"

#include <algorithm>

namespace registry {

namespace {

const Model *modelIn(const Register &registered, const std::optional<ModelId> &id)
{
    const auto found = std::ranges::find_if(registered.models, [&](const Model &model) { return model.id == id; });
    return found == registered.models.end() ? nullptr : &*found;
}

/// Its maker's number, or that of our own filing in force for it.
QString numberOf(const Model &model, const Register &registered)
{
    if (!model.filingNumber.isEmpty())
        return model.filingNumber;
    const auto filing = std::ranges::find_if(registered.items, [&](const RegistryItem &item) {
        return item.model == model.id && item.kind == QStringLiteral("genai_filing") && isInForce(item.state);
    });
    return filing == registered.items.end() ? QString() : filing->number;
}

} // namespace

std::optional<Upstream> upstreamOf(const RegistryItem &item, const Register &registered)
{
    if (!item.upstreamModel.isEmpty() || !item.upstreamNumber.isEmpty())
        return Upstream{item.upstreamModel, item.upstreamNumber};
    const Model *model = modelIn(registered, item.model);
    if (!model)
        return std::nullopt;
    if (model->origin == ModelOrigin::ThirdParty)
        return Upstream{model->name, numberOf(*model, registered)};
    if (const Model *base = modelIn(registered, model->base))
        return Upstream{base->name, numberOf(*base, registered)};
    if (!model->baseName.isEmpty() || !model->baseNumber.isEmpty())
        return Upstream{model->baseName, model->baseNumber};
    return std::nullopt;
}

} // namespace registry
