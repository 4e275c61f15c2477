#include "app/pictures/perceptualhash.h"

#include <QImage>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace pictures {

namespace {

constexpr size_t side = 32;
constexpr size_t bitCount = 64;
constexpr size_t most = 12;          ///< 64 coefficients of a zigzag lie within so many rows and columns
constexpr double leastContrast = 2.5; ///< standard deviation of the means, of 255 shades

using Means = std::array<double, side * side>;

/// 299, 587 and 114 thousandths of red, green and blue (ITU-R BT.601), as JPEG has it.
double luminance(QRgb pixel)
{
    return 0.299 * qRed(pixel) + 0.587 * qGreen(pixel) + 0.114 * qBlue(pixel);
}

/// How much of each pixel of \a length falls to which of the 32 stripes: the first, and its share.
struct Shares
{
    struct Share
    {
        size_t stripe = 0;
        double first = 1; ///< the rest falls to the next stripe
    };
    std::vector<Share> of;
    double perStripe = 1; ///< pixels
};

/// For lengths of `side` and more: a pixel lies in one stripe or two.
Shares sharesOf(int length)
{
    Shares shares{.of = std::vector<Shares::Share>(size_t(length)), .perStripe = length / double(side)};
    for (int i = 0; i < length; ++i) {
        const auto stripe = std::min(side - 1, size_t(i / shares.perStripe));
        const double edge = double(stripe + 1) * shares.perStripe;
        shares.of[size_t(i)] = {stripe, stripe + 1 == side ? 1 : std::clamp(edge - i, 0.0, 1.0)};
    }
    return shares;
}

Means meansOf(const QImage &image)
{
    const Shares across = sharesOf(image.width());
    const Shares down = sharesOf(image.height());
    Means means{};
    for (int y = 0; y < image.height(); ++y) {
        std::array<double, side + 1> row{};
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double light = luminance(pixels[x]);
            const auto [stripe, first] = across.of[size_t(x)];
            row[stripe] += light * first;
            row[stripe + 1] += light * (1 - first);
        }
        const auto [stripe, first] = down.of[size_t(y)];
        for (size_t x = 0; x < side; ++x) {
            means[stripe * side + x] += row[x] * first;
            if (stripe + 1 < side)
                means[(stripe + 1) * side + x] += row[x] * (1 - first);
        }
    }
    for (double &mean : means)
        mean /= across.perStripe * down.perStripe;
    return means;
}

double deviationOf(const Means &means)
{
    double sum = 0;
    double squares = 0;
    for (const double mean : means) {
        sum += mean;
        squares += mean * mean;
    }
    const double middle = sum / double(means.size());
    return std::sqrt(std::max(0.0, squares / double(means.size()) - middle * middle));
}

/// cos((2x + 1) u pi / 64) by u and x.
using Cosines = std::array<std::array<double, side>, most>;

Cosines cosines()
{
    Cosines table{};
    for (size_t u = 0; u < most; ++u) {
        for (size_t x = 0; x < side; ++x)
            table[u][x] = std::cos((2.0 * double(x) + 1) * double(u) * std::numbers::pi / (2.0 * side));
    }
    return table;
}

/// Of the first \a bitCount places of the zigzag behind the mean.
std::array<double, bitCount> frequenciesOf(const Means &means)
{
    static const Cosines table = cosines();
    std::array<std::array<double, side>, most> rows{}; // transformed across, by u and y
    for (size_t u = 0; u < most; ++u) {
        for (size_t y = 0; y < side; ++y) {
            for (size_t x = 0; x < side; ++x)
                rows[u][y] += means[y * side + x] * table[u][x];
        }
    }
    std::array<double, bitCount> found{};
    size_t count = 0;
    for (size_t diagonal = 1; count < bitCount; ++diagonal) {
        for (size_t step = 0; step <= diagonal && count < bitCount; ++step) {
            const size_t u = diagonal % 2 == 1 ? diagonal - step : step;
            const size_t v = diagonal - u;
            for (size_t y = 0; y < side; ++y)
                found[count] += rows[u][y] * table[v][y];
            ++count;
        }
    }
    return found;
}

} // namespace

QString PerceptualHash::text() const
{
    return QStringLiteral("%1").arg(bits, 16, 16, QLatin1Char('0'));
}

std::optional<PerceptualHash> PerceptualHash::fromText(const QString &text)
{
    bool isNumber = false;
    const qulonglong bits = text.toULongLong(&isNumber, 16);
    if (!isNumber || text.size() != 16 || !text.at(0).isLetterOrNumber())
        return std::nullopt;
    return PerceptualHash{bits};
}

std::optional<PerceptualHash> perceptualHashOf(const QImage &image)
{
    if (image.isNull())
        return std::nullopt;
    const QSize least = image.size().expandedTo({int(side), int(side)});
    const Means means = meansOf(least == image.size() ? image : image.scaled(least));
    if (deviationOf(means) < leastContrast)
        return std::nullopt;
    const std::array<double, bitCount> frequencies = frequenciesOf(means);
    std::array<double, bitCount> sorted = frequencies;
    std::ranges::sort(sorted);
    const double median = (sorted[bitCount / 2 - 1] + sorted[bitCount / 2]) / 2;
    PerceptualHash hash;
    for (const double frequency : frequencies)
        hash.bits = hash.bits << 1U | (frequency > median ? 1U : 0U);
    return hash;
}

} // namespace pictures
