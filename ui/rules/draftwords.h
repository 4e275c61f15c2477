#pragma once

#include "app/detect/draftcheck.h"
#include "app/detect/packdiff.h"

#include <QString>

namespace ui {

/// What keeps a draft from being registered: "2 problems, 1 sample fails"; empty: nothing.
QString obstacleText(const detect::DraftCheck &check);

/// What a draft says differently from the version it is based on, as text in the colours of the scheme that is on.
QString diffSheet(const detect::PackDiff &diff);

} // namespace ui
