#pragma once

#include "app/classify/ngrammodel.h"
#include "app/learning/lessonstore.h"

#include <set>

namespace learning {

/// A version and the model that it is.
struct LoadedModel
{
    estimates::RegisteredClassifier registered;
    std::shared_ptr<const classify::NgramModel> model;
};

/// NotFound: it is no model of n-grams; or as estimates::loadClassifier() says.
Result<LoadedModel> loadModel(const db::Database &database, const estimates::RegisteredClassifier &registered);

/// The model of n-grams that is on. NotFound: none is.
Result<LoadedModel> currentModel(const db::Database &database);

/// By what a workspace is told from others: the hash of the first entry of its journal. Throws db::Error.
QByteArray workspaceMark(const db::Database &database);

} // namespace learning
