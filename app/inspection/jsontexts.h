#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace inspection {

/// \a text with each string in it through \a change, if it is a JSON object or list: what stands outside of strings is
/// left, so that it stays JSON. nullopt: it is neither. Where nothing changes the bytes stay the same.
std::optional<QString> changedJson(const QString &text, const std::function<QString(const QString &)> &change);

} // namespace inspection
