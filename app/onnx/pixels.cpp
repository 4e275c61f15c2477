#include "app/onnx/pixels.h"

#include <algorithm>
#include <cmath>

namespace onnxmodels {

namespace {

/// Where a row (or a column) of the result lies between two of the picture.
struct Between
{
    size_t one;
    size_t other;
    double share; ///< of the other
};

std::vector<Between> places(int from, int to, bool alignsCorners)
{
    std::vector<Between> places;
    places.reserve(size_t(to));
    for (int i = 0; i < to; ++i) {
        const double at = alignsCorners ? (to > 1 ? double(i) * (from - 1) / (to - 1) : 0)
                                        : (i + 0.5) * from / to - 0.5; // the centres of pixels lie on halves
        const double inside = std::clamp(at, 0.0, double(from - 1));
        const auto one = size_t(inside);
        places.push_back({one, std::min(one + 1, size_t(from - 1)), inside - double(one)});
    }
    return places;
}

double mixed(double one, double other, double share)
{
    return one + (other - one) * share;
}

} // namespace

std::vector<float> pixels(const classify::Picture &picture, const ImageInput &input)
{
    constexpr size_t colours = 3;
    const std::vector<Between> columns = places(picture.width, input.width, input.alignsCorners);
    const std::vector<Between> rows = places(picture.height, input.height, input.alignsCorners);
    const size_t plane = columns.size() * rows.size();
    std::vector<float> numbers(colours * plane);
    for (size_t y = 0; y < rows.size(); ++y) {
        for (size_t x = 0; x < columns.size(); ++x) {
            for (size_t colour = 0; colour < colours; ++colour) {
                const auto at = [&](size_t row, size_t column) {
                    return double(picture.rgb[(row * size_t(picture.width) + column) * colours + colour]);
                };
                const auto across = [&](size_t row) {
                    return mixed(at(row, columns[x].one), at(row, columns[x].other), columns[x].share);
                };
                const double value = mixed(across(rows[y].one), across(rows[y].other), rows[y].share);
                const size_t channel = input.isBlueFirst ? colours - 1 - colour : colour;
                const size_t place = input.layout == ImageInput::Layout::Nchw
                    ? channel * plane + y * columns.size() + x
                    : (y * columns.size() + x) * colours + channel;
                numbers[place] =
                    static_cast<float>((value * input.scale - input.mean[colour]) / input.deviation[colour]);
            }
        }
    }
    return numbers;
}

} // namespace onnxmodels
