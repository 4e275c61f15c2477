#pragma once

#include "app/onnx/labelmap.h"
#include "app/onnx/network.h"

namespace onnxmodels {

/// Which output of \a network has the numbers for the labels of \a map: the one that it names, or "logits", or the only
/// one. BadInput: there is none such.
Result<size_t> chooseOutput(const Network &network, const LabelMap &map, const QString &where);

/// BadInput: \a output cannot have a number for each label.
Result<void> checkOutput(const Port &output, const LabelMap &map, const QString &where);

/// "\"logits\" [?, 2]".
QString portWords(const Port &port);

} // namespace onnxmodels
