#pragma once

#include <QtTypes>

namespace pictures {

enum class PictureId : qint64 {};
enum class KnownPictureId : qint64 {};

} // namespace pictures
