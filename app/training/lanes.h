#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace training {

/// Sixteen numbers, one for each lane of a row, in vectors of four: GCC and Clang make of each line a few instructions
/// of whatever the machine has, and the same results everywhere.
struct Lanes
{
    using Four = float __attribute__((vector_size(16)));
    using FourBits = int32_t __attribute__((vector_size(16)));

    std::array<Four, 4> fours{};

    float operator[](size_t lane) const { return fours[lane / 4][lane % 4]; }
    void set(size_t lane, float value) { fours[lane / 4][lane % 4] = value; }

    Lanes times(float factor) const
    {
        Lanes product = *this;
        for (Four &four : product.fours)
            four *= factor;
        return product;
    }

    Lanes &add(const Lanes &other, float factor)
    {
        for (size_t i = 0; i < fours.size(); ++i)
            fours[i] += other.fours[i] * factor;
        return *this;
    }
};

/// One step of AdaGrad: squares += gradient^2, weights -= rate * gradient / sqrt(squares), where the gradient has
/// pull * weights added to it (L2). The root is worked out by
/// two of Newton's steps from a guess by the bits of the number, near enough to one part in 100,000.
inline void step(Lanes &weights, Lanes &squares, const Lanes &gradient, float rate, float pull)
{
    for (size_t i = 0; i < weights.fours.size(); ++i) {
        const Lanes::Four slope = gradient.fours[i] + pull * weights.fours[i];
        squares.fours[i] += slope * slope;
        const Lanes::Four x = squares.fours[i];
        auto y = std::bit_cast<Lanes::Four>(0x5f3759df - (std::bit_cast<Lanes::FourBits>(x) >> 1));
        y *= 1.5F - 0.5F * x * y * y;
        y *= 1.5F - 0.5F * x * y * y;
        weights.fours[i] -= rate * slope * y;
    }
}

} // namespace training
