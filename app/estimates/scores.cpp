#include "app/estimates/scores.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace estimates {

namespace {

constexpr float whole = 65534;
constexpr quint16 noText = 65535;
constexpr qsizetype width = sizeof(quint16);

void append(QByteArray &bytes, const std::optional<std::vector<float>> &probabilities, size_t categories)
{
    for (size_t i = 0; i < categories; ++i) {
        const quint16 value = probabilities
            ? static_cast<quint16>(std::lround(std::clamp(probabilities->at(i), 0.0F, 1.0F) * whole))
            : noText;
        std::array<char, width> two{};
        qToLittleEndian(value, two.data());
        bytes.append(two.data(), width);
    }
}

} // namespace

QByteArray toBytes(const Scores &scores, size_t categories)
{
    QByteArray bytes;
    bytes.reserve(2 * width * static_cast<qsizetype>(categories));
    append(bytes, scores.prompt, categories);
    append(bytes, scores.output, categories);
    return bytes;
}

std::optional<float> oneFromBytes(QByteArrayView bytes, int part, size_t category)
{
    const qsizetype categories = bytes.size() / (2 * width);
    if (static_cast<qsizetype>(category) >= categories)
        return std::nullopt;
    const qsizetype at = (part * categories + static_cast<qsizetype>(category)) * width;
    const auto value = qFromLittleEndian<quint16>(bytes.data() + at);
    return value == noText ? std::nullopt : std::optional(static_cast<float>(value) / whole);
}

std::optional<std::vector<float>> fromBytes(QByteArrayView bytes, int part)
{
    const size_t categories = static_cast<size_t>(bytes.size() / (2 * width));
    std::vector<float> probabilities;
    probabilities.reserve(categories);
    for (size_t i = 0; i < categories; ++i) {
        const std::optional<float> one = oneFromBytes(bytes, part, i);
        if (!one)
            return std::nullopt;
        probabilities.push_back(*one);
    }
    return probabilities;
}

} // namespace estimates
