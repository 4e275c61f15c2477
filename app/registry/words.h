#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace registry {

// Words for enumerators that count from 0, in their order.

template <typename Enum, size_t Count>
QString wordFor(Enum value, const std::array<const char *, Count> &words)
{
    return QString::fromLatin1(words.at(static_cast<size_t>(value)));
}

template <typename Enum, size_t Count>
std::optional<Enum> valueFor(const QString &word, const std::array<const char *, Count> &words)
{
    const auto found = std::ranges::find_if(words, [&](const char *each) { return word == QLatin1StringView(each); });
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

} // namespace registry
