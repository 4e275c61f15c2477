#pragma once

#include "app/classify/imageclassifier.h"
#include "app/onnx/labelmap.h"
#include "app/onnx/network.h"

namespace onnxmodels {

/// A model of pictures in a folder that the user brings: `model.onnx` with one input of pixels, and `model.toml`.
/// Pictures run one by one: deterministic.
class OnnxImageModel final : public classify::ImageClassifier
{
public:
    /// What is in a folder, read and fitted together.
    struct Parts
    {
        LabelMap map;
        QByteArray hash;
        std::shared_ptr<const Network> network;
        size_t output = 0;
    };

    /// NotFound, or BadInput: a file is missing, or the two do not fit together; `where` names file and line.
    static Result<std::unique_ptr<OnnxImageModel>> open(const QString &folder, const Limits &limits = {});
    explicit OnnxImageModel(Parts parts);

    const std::vector<classify::Category> &categories() const override { return m_categories; }
    const QByteArray &hash() const override { return m_parts.hash; }
    const LabelMap &map() const { return m_parts.map; }

    Result<std::vector<classify::Verdict>> classify(std::span<const classify::Picture> pictures,
                                                    const std::stop_token &stop = {}) const override;

private:
    Result<classify::Verdict> judge(const classify::Picture &picture, const std::stop_token &stop) const;

    Parts m_parts;
    std::vector<classify::Category> m_categories;
};

/// BadInput: \a network does not take pixels as \a map says.
Result<void> checkPixels(const Network &network, const LabelMap &map, const QString &where);

} // namespace onnxmodels
