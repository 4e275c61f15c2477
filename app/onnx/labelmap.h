#pragma once

#include "app/classify/classifier.h"

#include <array>
#include <utility>

/// Not `onnx`: that is the namespace of a library that ONNX Runtime brings into the process, and what has the same name
/// there and here would be taken for the other.
namespace onnxmodels {

enum class Kind { Text, Image };

/// What the numbers are that a model gives for its labels.
enum class Head {
    Softmax, ///< log-odds; exactly one label is so: the probabilities add up to 1
    Sigmoid, ///< log-odds; each label by itself
    Probabilities, ///< probabilities already
    Generative, ///< a language model that answers with a token: the labels share the probability of their answers
};

/// What of a generation a model was made to judge. What it was not made for gets no probability (0 for each category).
enum class Sides {
    Each, ///< any text, each by itself
    Prompt, ///< prompts (and texts without a role)
    Output, ///< outputs (and texts without a role)
    Pair, ///< a prompt and the output to it, together
};

/// A category and how it follows from a model's labels.
struct MappedCategory
{
    classify::Category category;
    std::vector<size_t> labels; ///< indexes; of several the sum where exactly one is so, the highest otherwise
    bool isComplement = false; ///< 1 - p: for labels such as "safe"
    double slope = 1; ///< calibration: log-odds times slope plus offset
    double offset = 0;
};

/// How a text that is too long for a model is cut.
struct Window
{
    enum class Combine { Highest, Mean };

    size_t tokens = 512; ///< with the special ones
    size_t stride = 64; ///< that two neighbours share
    Combine combine = Combine::Highest;
};

/// How pixels become what a model of pictures takes: (byte * scale - mean) / deviation.
struct ImageInput
{
    enum class Layout { Nchw, Nhwc };

    int width = 224;
    int height = 224;
    Layout layout = Layout::Nchw;
    bool isBlueFirst = false;
    bool alignsCorners = false; ///< the outermost pixels' centres lie on each other, as TensorFlow 1 resized
    double scale = 1.0 / 255;
    std::array<double, 3> mean{0, 0, 0};
    std::array<double, 3> deviation{1, 1, 1};
};

/// Something whose probabilities are known, to see that a model does here what it did where it was made.
struct SelfTest
{
    QString prompt; ///< or a text by itself
    QString output;
    std::array<int, 3> colour{}; ///< of a picture of that one colour
    std::vector<std::pair<size_t, double>> expected; ///< category, probability
    double tolerance = 0.02;
};

/// What stands in a `model.toml`: what a model is, and what its labels mean here. `resources/onnx/text.toml` and
/// `image.toml` beside it are examples with every field explained.
struct LabelMap
{
    static constexpr size_t mostTokens = 8192;
    static constexpr size_t mostLabels = 1024;
    static constexpr int largestSide = 1024; ///< pixels

    Kind kind = Kind::Text;
    QString name;
    QString version;
    QString licence;
    QString source;
    Head head = Head::Softmax;
    QString output; ///< the name of the model's output; empty: its only one, or "logits"
    QStringList labels;
    std::vector<MappedCategory> categories;
    Sides sides = Sides::Each;
    Window window;
    QString pad; ///< a token; empty: the usual ones
    QString form; ///< generative: the text around {prompt} and {output}
    QStringList answers; ///< generative: for each label the token that says so
    ImageInput image;
    std::vector<SelfTest> selfTests;
};

/// Reads a `model.toml`; \a name is what failures call it. BadInput with file, line and column: the first fault.
Result<LabelMap> readLabelMap(const QByteArray &toml, const QString &name);

/// Every fault of a `model.toml`, in the order of the reading; none: it can be used.
std::vector<Failure> lintLabelMap(const QByteArray &toml, const QString &name);

} // namespace onnxmodels
