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

    Lanes &operator+=(const Lanes &other)
    {
        for (size_t i = 0; i < fours.size(); ++i)
            fours[i] += other.fours[i];
        return *this;
    }

    Lanes times(float factor) const
    {
        Lanes product = *this;
        for (Four &four : product.fours)
            four *= factor;
        return product;
    }

    Lanes squared() const
    {
        Lanes product = *this;
        for (Four &four : product.fours)
            four *= four;
        return product;
    }
};

/// One step of AdaGrad: squares += gradient^2, weights -= rate * gradient / sqrt(squares). The root is worked out by
/// two of Newton's steps from a guess by the bits of the number, near enough to one part in 100,000.
inline void step(Lanes &weights, Lanes &squares, const Lanes &gradient, const Lanes &gradientSquared, float rate)
{
    for (size_t i = 0; i < weights.fours.size(); ++i) {
        squares.fours[i] += gradientSquared.fours[i];
        const Lanes::Four x = squares.fours[i];
        auto y = std::bit_cast<Lanes::Four>(0x5f3759df - (std::bit_cast<Lanes::FourBits>(x) >> 1));
        y *= 1.5F - 0.5F * x * y * y;
        y *= 1.5F - 0.5F * x * y * y;
        weights.fours[i] -= rate * gradient.fours[i] * y;
    }
}

} // namespace training
