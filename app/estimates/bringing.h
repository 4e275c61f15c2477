#pragma once

#include "app/estimates/classifierstore.h"

namespace estimates {

/// What the user brings, read and ready to be made known: the file of a model of n-grams, or the folder of an ONNX
/// model of texts or pictures. A folder stays where it is; its hash is held to whenever the model is loaded. \a name:
/// what it is called; empty: as it calls itself. BadInput, NotFound, Corrupt, TooNew; `where` names file and line.
Result<NewClassifier> classifierAt(const QString &path, const QString &name = {});

} // namespace estimates
