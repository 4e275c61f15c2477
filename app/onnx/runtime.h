#pragma once

#include <onnxruntime_cxx_api.h>

#include <memory>

namespace onnxmodels {

/// What all models together may take for their weights and their sums: a run that wants more fails, and what it took is
/// given back. Beyond it are the bytes of files while they are read, and what ONNX Runtime works out in advance when it
/// opens a model.
constexpr size_t mostMemory = size_t{8} << 30;

/// A model, opened, and ONNX Runtime's environment with it: all that are made share one, which ends with the last.
/// ONNX Runtime says nothing on stderr: whatever goes wrong is thrown, with the same words.
struct OpenModel
{
    std::shared_ptr<Ort::Env> environment;
    Ort::Session session;
};

/// Opens the model in \a size bytes from \a bytes on. Throws Ort::Exception.
OpenModel openModel(const void *bytes, size_t size, const Ort::SessionOptions &options);

} // namespace onnxmodels
