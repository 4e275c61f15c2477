#include "app/onnx/selftests.h"

#include <cmath>

namespace onnxmodels {

namespace {

void compare(const LabelMap &map, size_t test, const classify::Verdict &verdict, std::vector<Mismatch> &mismatches)
{
    for (const auto &[category, expected] : map.selfTests[test].expected) {
        const auto actual = double(verdict.probabilities[category]);
        if (!(std::abs(actual - expected) <= map.selfTests[test].tolerance))
            mismatches.push_back({test, map.categories[category].category.name, expected, actual});
    }
}

/// The self-tests that are of both sides are asked as a generation, the others as the side that they have.
Result<classify::Verdict> answerTo(const OnnxModel &model, const SelfTest &test, const std::stop_token &stop)
{
    const std::string prompt = test.prompt.toStdString();
    const std::string output = test.output.toStdString();
    const classify::Exchange exchanges[] = {{prompt, output}};
    auto verdicts = model.classify(std::span<const classify::Exchange>(exchanges), stop);
    if (!verdicts)
        return failed(verdicts);
    return std::move(verdicts->front());
}

} // namespace

Result<std::vector<Mismatch>> runSelfTests(const OnnxModel &model, const std::stop_token &stop)
{
    std::vector<Mismatch> mismatches;
    for (size_t i = 0; i < model.map().selfTests.size(); ++i) {
        const Result<classify::Verdict> verdict = answerTo(model, model.map().selfTests[i], stop);
        if (!verdict)
            return failed(verdict);
        compare(model.map(), i, *verdict, mismatches);
    }
    return mismatches;
}

Result<std::vector<Mismatch>> runSelfTests(const OnnxImageModel &model, const std::stop_token &stop)
{
    std::vector<Mismatch> mismatches;
    const ImageInput &image = model.map().image;
    for (size_t i = 0; i < model.map().selfTests.size(); ++i) {
        std::vector<uint8_t> rgb;
        for (int pixel = 0; pixel < image.width * image.height; ++pixel) {
            for (const int colour : model.map().selfTests[i].colour)
                rgb.push_back(static_cast<uint8_t>(colour));
        }
        const classify::Picture pictures[] = {{rgb, image.width, image.height}};
        const auto verdicts = model.classify(pictures, stop);
        if (!verdicts)
            return failed(verdicts);
        compare(model.map(), i, verdicts->front(), mismatches);
    }
    return mismatches;
}

} // namespace onnxmodels
