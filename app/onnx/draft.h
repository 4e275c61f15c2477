#pragma once

#include "app/onnx/folder.h"

namespace onnxmodels {

/// A model.toml for the folder that a person has to fill in: the labels of `config.json`, as Hugging Face's library
/// writes it (id2label, problem_type, max_position_embeddings), and blanks for what is to be decided, above all what
/// the labels mean here. It can't be used as it is: readLabelMap() names the first blank.
/// NotFound: there is no config.json. BadInput: it has no labels.
Result<QByteArray> draftLabelMap(const ModelFolder &folder);

/// Writes the draft as model.toml and gives its path. Refused: there is a model.toml already.
Result<QString> writeDraft(const ModelFolder &folder);

} // namespace onnxmodels
