#pragma once

#include "app/onnx/labelmap.h"
#include "app/onnx/limits.h"

#include <stop_token>

namespace onnxmodels {

/// What is looked at before a model may judge anything.
enum class Aspect {
    Files,      ///< all are there, none leads out of the folder, none is too large
    LabelMap,   ///< model.toml can be read, and says what each label means
    Tokenizer,  ///< tokenizer.json can be read
    Runtime,    ///< ONNX Runtime can run model.onnx: its operators are known
    Inputs,     ///< they are known ones
    Outputs,    ///< there is a number for each label
    Vocabulary, ///< the largest id that the tokenizer makes is one that the model knows
    Window,     ///< a text as long as a window of model.toml is one that the model takes
    SelfTests,  ///< the texts of model.toml get what they are to get
    Speed,      ///< a figure, not a verdict
};

struct Check
{
    enum class State { Passed, Failed, NotReached };

    Aspect aspect = Aspect::Files;
    State state = State::NotReached;
    QString detail; ///< figures, or what is wrong
    QString where = {};
};

/// What an import says of a model.
struct ModelReport
{
    std::vector<Check> checks; ///< each aspect once or more, in their order
    std::optional<LabelMap> map;
    QByteArray hash;
    qint64 bytes = 0;       ///< of all files
    double perSecond = 0;   ///< texts of up to 128 tokens, or pictures, on limits.threads
    qint64 memory = -1;     ///< bytes at most, from before the files are read; -1: not known

    /// Every aspect was reached, and none failed.
    bool isFine() const;
};

/// Reads and tries the model in \a folder; it never fails itself. Takes as long as a few runs of the model do, and a
/// second more. What \a stop keeps it from is not reached.
ModelReport checkModel(const QString &folder, const Limits &limits = {}, const std::stop_token &stop = {});

} // namespace onnxmodels
