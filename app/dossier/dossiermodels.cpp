#include "app/dossier/dossiermodels.h"

#include "app/registry/registrystore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

Result<std::vector<registry::Model>> models(const db::Database &database)
{
    return registry::readRegister(database).transform([](const registry::Register &all) { return all.models; });
}

Result<registry::Model> modelOf(const db::Database &database, registry::ModelId id)
{
    const auto all = models(database);
    if (!all)
        return failed(all);
    const auto found = std::ranges::find(*all, id, &registry::Model::id);
    if (found == all->end())
        return fail(Failure::Kind::NotFound, u"there is no model %1"_s.arg(static_cast<qint64>(id)));
    return *found;
}

Result<registry::Model> modelNamed(const db::Database &database, const QString &name)
{
    const auto all = models(database);
    if (!all)
        return failed(all);
    const auto found = std::ranges::find(*all, name, &registry::Model::name);
    if (found != all->end())
        return *found;
    const auto numbered = std::ranges::find_if(*all, [&](const registry::Model &each) {
        return QString::number(static_cast<qint64>(each.id)) == name;
    });
    if (numbered == all->end())
        return fail(Failure::Kind::NotFound, u"there is no model \"%1\""_s.arg(name));
    return *numbered;
}

bool isDerived(const registry::Model &model)
{
    return model.origin != registry::ModelOrigin::Own;
}

} // namespace dossier
