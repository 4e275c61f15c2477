#pragma once

#include "app/base/result.h"

#include <QFuture>
#include <QString>

namespace ui {

/// Makes the demo workspace at \a path on a thread of its own; its logs go into a folder beside it.
/// An existing file of that name is not touched (BadInput).
QFuture<Result<QString>> makeDemoWorkspace(const QString &path);

} // namespace ui
