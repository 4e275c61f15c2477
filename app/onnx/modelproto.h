#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <set>
#include <string>

namespace onnxmodels {

/// What a model.onnx says of itself, and which other files it needs: known before ONNX Runtime reads a byte of it,
/// for what it names is what ONNX Runtime would open.
struct ModelFacts
{
    int64_t irVersion = 0;
    QString producer;
    QStringList opsets; ///< "ai.onnx 17"
    int64_t nodes = 0;
    std::set<std::string> externalFiles; ///< as they are named
};

/// Reads the ModelProto in \a bytes; \a name is what failures call it. BadInput: cut off, something else, or one that
/// keeps weights outside itself in places where they cannot be handed over (in nodes and in graphs within them).
Result<ModelFacts> readModelProto(const QByteArray &bytes, const QString &name);

} // namespace onnxmodels
