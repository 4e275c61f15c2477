#include "app/usage/links.h"

#include <algorithm>
#include <array>

namespace usage {

namespace {

constexpr std::array kindNames{"service", "model"};

} // namespace

QString name(NameKind kind)
{
    return QString::fromLatin1(kindNames.at(static_cast<size_t>(kind)));
}

std::optional<NameKind> nameKindNamed(const QString &word)
{
    const auto found = std::ranges::find(kindNames, word.toStdString());
    return found == kindNames.end() ? std::nullopt : std::optional(static_cast<NameKind>(found - kindNames.begin()));
}

} // namespace usage
