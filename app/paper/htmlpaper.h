#pragma once

#include "app/paper/paper.h"
#include "app/paper/spangrid.h"

#include <QByteArray>

namespace paper {

/// \a bytes as an HTML page: the text of its blocks, and its tables with what they merge, nested ones for themselves.
/// What is not shown (scripts, styles, templates) is left out. Refused: larger than a page is.
Result<Paper> readHtml(const QByteArray &bytes, Budget &budget);

} // namespace paper
