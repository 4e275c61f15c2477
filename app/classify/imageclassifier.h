#pragma once

#include "app/classify/classifier.h"

#include <cstdint>

namespace classify {

/// A picture to judge, decoded. Borrowed.
struct Picture
{
    std::span<const uint8_t> rgb; ///< 3 bytes a pixel: red, green, blue; row by row, from the top left, without gaps
    int width = 0;
    int height = 0;

    bool isWhole() const
    {
        return width > 0 && height > 0
            && rgb.size() == size_t{3} * static_cast<size_t>(width) * static_cast<size_t>(height);
    }
};

/// Judges pictures by what they show: the Classifier of pictures. Thread-safe.
class ImageClassifier
{
    Q_DISABLE_COPY_MOVE(ImageClassifier)

public:
    ImageClassifier() = default;
    virtual ~ImageClassifier() = default;

    virtual const std::vector<Category> &categories() const = 0;

    /// SHA-256, 32 bytes: which version of the model said so.
    virtual const QByteArray &hash() const = 0;

    /// A verdict for each of \a pictures, in their order. BadInput: a picture has not as many bytes as its size says.
    /// Cancelled.
    virtual Result<std::vector<Verdict>> classify(std::span<const Picture> pictures,
                                                  const std::stop_token &stop = {}) const = 0;
};

} // namespace classify
