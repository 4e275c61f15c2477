#pragma once

#include <QByteArray>

namespace ui {

/// \a json with line breaks and indentation, everything else byte for byte: the order of keys, the way
/// numbers and escapes are written. (QJsonDocument would sort the one and round the other.)
/// What is no JSON comes back as it was.
QByteArray indentJson(const QByteArray &json);

} // namespace ui
