#include "app/onnx/imagemodel.h"

#include "app/onnx/fitting.h"
#include "app/onnx/head.h"
#include "app/onnx/outputs.h"
#include "app/onnx/pixels.h"

using namespace Qt::StringLiterals;

namespace onnxmodels {

using classify::Picture;
using classify::Verdict;

namespace {

std::vector<int64_t> shapeOf(const ImageInput &image)
{
    constexpr int64_t one = 1;
    constexpr int64_t colours = 3;
    if (image.layout == ImageInput::Layout::Nchw)
        return {one, colours, image.height, image.width};
    return {one, image.height, image.width, colours};
}

/// Whether the sides that a network fixes are those of \a shape.
bool fits(const Port &input, const std::vector<int64_t> &shape)
{
    return input.element == Element::Float && std::ranges::equal(input.shape, shape, [](int64_t fixed, int64_t side) {
               return fixed < 0 || fixed == side;
           });
}

} // namespace

Result<void> checkPixels(const Network &network, const LabelMap &map, const QString &where)
{
    const std::vector<int64_t> shape = shapeOf(map.image);
    if (network.inputs().size() != 1)
        return fail(Failure::Kind::BadInput,
                    u"it has %1 inputs, and a model of pictures has one: the pixels"_s.arg(network.inputs().size()),
                    where);
    if (const Port &input = network.inputs().front(); !fits(input, shape))
        return fail(Failure::Kind::BadInput,
                    u"the input %1 must be of 32-bit floating-point numbers and fit [image] of model.toml: %2"_s.arg(
                        portWords(input), QString::fromStdString(words(shape))),
                    where);
    return {};
}

Result<std::unique_ptr<OnnxImageModel>> OnnxImageModel::open(const QString &path, const Limits &limits)
{
    const Result<ModelFolder> folder = ModelFolder::open(path);
    if (!folder)
        return failed(folder);
    const Result<ModelFiles> files = readModelFiles(*folder, limits);
    if (!files)
        return failed(files);
    Result<LabelMap> map = labelMapOf(*folder, *files, Kind::Image);
    if (!map)
        return failed(map);
    auto network = Network::open(*files, limits, folder->pathOf(u"model.onnx"_s));
    if (!network)
        return failed(network);
    const QString where = folder->pathOf(u"model.onnx"_s);
    if (const Result<void> checked = checkPixels(**network, *map, where); !checked)
        return failed(checked);
    const Result<size_t> output = chooseOutput(**network, *map, where);
    if (!output)
        return failed(output);
    if (const Result<void> checked = checkOutput((*network)->outputs()[*output], *map, where); !checked)
        return failed(checked);
    return std::make_unique<OnnxImageModel>(Parts{*std::move(map), files->hash(), std::move(*network), *output});
}

OnnxImageModel::OnnxImageModel(Parts parts)
    : m_parts(std::move(parts))
    , m_categories(categoriesOf(m_parts.map))
{
}

Result<std::vector<Verdict>> OnnxImageModel::classify(std::span<const Picture> pictures,
                                                      const std::stop_token &stop) const
{
    std::vector<Verdict> verdicts;
    for (const Picture &picture : pictures) {
        if (stop.stop_requested())
            return fail(Failure::Kind::Cancelled, {});
        Result<Verdict> verdict = judge(picture, stop);
        if (!verdict)
            return failed(verdict);
        verdicts.push_back(*std::move(verdict));
    }
    return verdicts;
}

Result<Verdict> OnnxImageModel::judge(const Picture &picture, const std::stop_token &stop) const
{
    if (!picture.isWhole())
        return fail(Failure::Kind::BadInput, u"the picture has not as many bytes as its size says"_s);
    const Port &input = m_parts.network->inputs().front();
    const Tensor tensors[] = {
        Tensor::ofReal(input.name, shapeOf(m_parts.map.image), pixels(picture, m_parts.map.image))};
    const Result<Numbers> numbers = m_parts.network->run(tensors, m_parts.output, Network::Part::All, stop);
    if (!numbers)
        return failed(numbers);
    Result<std::vector<float>> all = probabilities(m_parts.map, numbers->values);
    if (!all)
        return failed(all);
    return Verdict{*std::move(all)};
}

} // namespace onnxmodels
