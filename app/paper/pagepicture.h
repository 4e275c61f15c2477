#pragma once

#include "app/base/result.h"

#include <QImage>

#include <stop_token>

namespace paper {

/// The page \a page (1-based) of the PDF at \a path, \a scale pixels a point (1 is 72 dpi; limited so that a side has
/// at most 6,000 pixels). mutool draws it in a child with limits: off the UI thread. Fails as readPaper() does.
Result<QImage> renderPage(const QString &path, int page, double scale, const std::stop_token &stop = {});

} // namespace paper
