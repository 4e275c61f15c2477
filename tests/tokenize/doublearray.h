#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// The rules \a texts as a SentencePiece model has them, in base64: a double array in the manner of Darts-clone and the
/// texts that it leads to. No attempt at a small array: each node has 256 units of its own.
inline QString charsmap(const std::map<std::string, std::string> &texts)
{
    constexpr uint32_t width = 256;
    std::vector<uint32_t> units(width, 0);
    std::string values;
    uint32_t blocks = 1; // of units; the root is unit 0, its children are in block 0
    std::map<std::string, uint32_t> blockOf{{"", 0}};
    const auto childrenOf = [&](const std::string &path) {
        const auto [found, isNew] = blockOf.try_emplace(path, blocks);
        if (isNew)
            units.resize(++blocks * width, 0);
        return found->second;
    };
    for (const auto &[from, to] : texts) {
        for (size_t length = 1; length <= from.size(); ++length) {
            const uint32_t parent = childrenOf(from.substr(0, length - 1));
            const uint32_t place = parent * width + static_cast<unsigned char>(from[length - 1]);
            const uint32_t children = childrenOf(from.substr(0, length)) * width;
            const uint32_t leaf = units[place] & 1U << 8;
            units[place] = (place ^ children) << 10 | leaf | static_cast<unsigned char>(from[length - 1]);
        }
        const uint32_t parent = childrenOf(from.substr(0, from.size() - 1));
        units[parent * width + static_cast<unsigned char>(from.back())] |= 1U << 8;
        units[childrenOf(from) * width] = 1U << 31 | static_cast<uint32_t>(values.size());
        values += to + '\0';
    }
    std::string bytes;
    const auto put = [&](uint32_t unit) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.push_back(static_cast<char>(unit >> shift & 0xff));
    };
    put(static_cast<uint32_t>(units.size() * sizeof(uint32_t)));
    for (const uint32_t unit : units)
        put(unit);
    bytes += values;
    return QString::fromLatin1(QByteArray::fromStdString(bytes).toBase64());
}
