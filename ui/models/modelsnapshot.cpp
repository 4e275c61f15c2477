#include "ui/models/modelsnapshot.h"

#include "app/classify/ngrammodel.h"
#include "app/estimates/estimatestore.h"
#include "db/database.h"

#include <algorithm>

namespace ui {

namespace {

void addModel(const db::Database &database, KnownClassifier &known)
{
    const auto classifier = estimates::loadClassifier(database, known.registered);
    if (!classifier)
        known.problem = classifier.error().detail;
    else if (const auto *ngrams = dynamic_cast<const classify::NgramModel *>(classifier->get()))
        known.card = ngrams->model().card;
}

} // namespace

Result<ModelsSnapshot> readModels(const db::Database &database)
{
    auto registered = estimates::registeredClassifiers(database);
    const auto bounds = estimates::tierBounds(database);
    if (!registered || !bounds)
        return registered ? failed(bounds) : failed(registered);
    ModelsSnapshot snapshot{.bounds = *bounds};
    std::ranges::stable_sort(*registered, std::greater(), &estimates::RegisteredClassifier::state);
    for (estimates::RegisteredClassifier &one : *registered) {
        const Result<qint64> waiting = estimates::waitingFor(database, one);
        if (!waiting)
            return failed(waiting);
        snapshot.classifiers.push_back({.registered = std::move(one), .waiting = *waiting});
        addModel(database, snapshot.classifiers.back());
    }
    return attempt([&] {
        auto query = database.prepare("SELECT count(*) FROM generation_text");
        query.next();
        snapshot.generations = query.integer(0);
        return std::move(snapshot);
    });
}

} // namespace ui
