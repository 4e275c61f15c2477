#include "app/learning/material.h"

#include "db/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace learning {

Result<LoadedModel> loadModel(const db::Database &database, const estimates::RegisteredClassifier &registered)
{
    const auto classifier = estimates::loadClassifier(database, registered);
    if (!classifier)
        return failed(classifier);
    auto model = std::dynamic_pointer_cast<const classify::NgramModel>(*classifier);
    if (!model)
        return fail(Failure::Kind::NotFound, u"only models of n-grams learn"_s, registered.name);
    return LoadedModel{registered, std::move(model)};
}

Result<LoadedModel> currentModel(const db::Database &database)
{
    const auto all = estimates::registeredClassifiers(database);
    if (!all)
        return failed(all);
    const auto on = std::ranges::find_if(*all, [](const estimates::RegisteredClassifier &one) {
        return one.isOn() && one.kind == estimates::ClassifierKind::Ngrams;
    });
    if (on == all->end())
        return fail(Failure::Kind::NotFound, u"no model is on"_s);
    return loadModel(database, *on);
}

QByteArray workspaceMark(const db::Database &database)
{
    auto query = database.prepare("SELECT hash FROM audit_event ORDER BY sequence LIMIT 1");
    return query.next() ? query.blob(0) : QByteArray();
}

} // namespace learning
