#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// Reads a QR code back from its modules, as a scanner would after it has found them: without the
/// correction of errors, and of version 5 at level M only, which is what a journal head needs.
namespace qrreader {

inline constexpr int side = 37; ///< of version 5

/// Row by row, true: dark.
using Modules = std::vector<std::vector<bool>>;

/// Whether a module belongs to what finds, times or formats the code, not to what it says.
inline bool isFunction(int row, int column)
{
    const bool finder = (row <= 8 && (column <= 8 || column >= side - 8)) || (row >= side - 8 && column <= 8);
    const bool alignment = row >= 28 && row <= 32 && column >= 28 && column <= 32;
    return finder || alignment || row == 6 || column == 6;
}

/// Whether mask \a mask turns a module over (ISO/IEC 18004, table 10).
inline bool isMasked(int mask, int i, int j)
{
    switch (mask) {
    case 0: return (i + j) % 2 == 0;
    case 1: return i % 2 == 0;
    case 2: return j % 3 == 0;
    case 3: return (i + j) % 3 == 0;
    case 4: return (i / 2 + j / 3) % 2 == 0;
    case 5: return i * j % 2 + i * j % 3 == 0;
    case 6: return (i * j % 2 + i * j % 3) % 2 == 0;
    default: return ((i + j) % 2 + i * j % 3) % 2 == 0;
    }
}

/// The five bits of the format, beside the upper left finder: level and mask.
inline int format(const Modules &modules)
{
    int bits = 0;
    for (int column = 0; column < 5; ++column)
        bits = bits * 2 + (modules[8][size_t(column)] ? 1 : 0);
    return bits ^ 0b10101;
}

/// All codewords, in the order of placement: two columns at a time, upwards and downwards in turn.
inline QByteArray codewords(const Modules &modules, int mask)
{
    QByteArray words;
    int bits = 0;
    int value = 0;
    bool upwards = true;
    for (int right = side - 1; right > 0; right -= 2) {
        if (right == 6)
            right = 5;
        for (int step = 0; step < side; ++step) {
            const int row = upwards ? side - 1 - step : step;
            for (const int column : {right, right - 1}) {
                if (isFunction(row, column))
                    continue;
                const bool dark = modules[size_t(row)][size_t(column)] != isMasked(mask, row, column);
                value = value * 2 + (dark ? 1 : 0);
                if (++bits == 8) {
                    words.append(char(value));
                    bits = value = 0;
                }
            }
        }
        upwards = !upwards;
    }
    return words;
}

/// What the code says; empty where it is not one of version 5, level M, in bytes.
inline QString read(const Modules &modules)
{
    constexpr int levelM = 0;
    constexpr int blockWords = 43; // of each of the two blocks
    if (modules.size() != side || format(modules) >> 3 != levelM)
        return {};
    const QByteArray mixed = codewords(modules, format(modules) & 7);
    QByteArray data;
    for (int block = 0; block < 2; ++block) {
        for (int i = 0; i < blockWords; ++i)
            data.append(mixed[2 * i + block]);
    }
    const auto nibble = [&](int at) {
        return (static_cast<unsigned char>(data[at / 2]) >> (at % 2 == 0 ? 4 : 0)) & 15;
    };
    constexpr int bytesMode = 4;
    if (nibble(0) != bytesMode)
        return {};
    const int length = nibble(1) * 16 + nibble(2);
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text.append(char(nibble(3 + 2 * i) * 16 + nibble(4 + 2 * i)));
    return QString::fromLatin1(text);
}

} // namespace qrreader
