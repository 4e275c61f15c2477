#pragma once

#include "app/onnx/folder.h"
#include "app/onnx/labelmap.h"
#include "app/tokenize/tokenizer.h"

namespace onnxmodels {

// Steps on the way from a folder to a model, each of which says what does not fit.

/// The label map in \a files, for a model of \a kind.
Result<LabelMap> labelMapOf(const ModelFolder &folder, const ModelFiles &files, Kind kind);

/// NotFound: there is none.
Result<std::shared_ptr<const tokenize::Tokenizer>> tokenizerOf(const ModelFolder &folder, const ModelFiles &files);

/// BadInput: a window has no room for a text beside what surrounds it.
Result<void> checkRoom(const ModelFolder &folder, const LabelMap &map, const tokenize::Tokenizer &tokenizer);

/// \a failure of a part that knows the names of the files only ("model.onnx"), with the folder in front.
Failure inFolder(const ModelFolder &folder, Failure failure);

} // namespace onnxmodels
