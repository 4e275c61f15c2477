#pragma once

#include <QString>

#include <bit>
#include <cstdint>
#include <optional>

class QImage;

namespace pictures {

/// 64 bits that say what a picture looks like: two encodings, sizes or brightnesses of one picture differ in few of
/// them, two pictures in about half.
///
/// The hash of Christoph Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions" (2010), 3.2.1,
/// after which pHash is made, with a change: luminance in a square of 32 x 32 means, its discrete cosine transform, and
/// for each of 64 coefficients of low frequency whether it is above the median of them. They are not those of a square
/// that leaves out all that runs straight across or down, but the first 64 in the order of JPEG, behind the mean.
struct PerceptualHash
{
    static constexpr int method = 1; ///< counted up when the same picture would get other bits

    uint64_t bits = 0;

    /// How many bits differ, 0 to 64.
    int distanceTo(PerceptualHash other) const { return std::popcount(bits ^ other.bits); }

    bool operator==(const PerceptualHash &) const = default;

    QString text() const; ///< 16 hexadecimal digits
    static std::optional<PerceptualHash> fromText(const QString &text);
};

/// Nothing where the picture is too plain: with next to no light and shade every bit would be chance.
/// \a image: RGB32.
std::optional<PerceptualHash> perceptualHashOf(const QImage &image);

} // namespace pictures
