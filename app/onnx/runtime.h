#pragma once

#include <onnxruntime_cxx_api.h>

namespace onnxmodels {

/// A model, opened, and ONNX Runtime's environment with it: all that are made share one, which ends with the last.
/// ONNX Runtime says nothing on stderr: whatever goes wrong is thrown, with the same words.
struct OpenModel
{
    Ort::Env environment;
    Ort::Session session;
};

/// Opens the model in \a size bytes from \a bytes on. Throws Ort::Exception.
OpenModel openModel(const void *bytes, size_t size, const Ort::SessionOptions &options);

} // namespace onnxmodels
