#pragma once

#include "app/paper/limits.h"
#include "app/paper/paper.h"

#include <stop_token>

namespace paper {

/// The pages of the PDF at \a path. A page that mutool fails on is kept as a faulty one, and reading goes on behind it.
/// Fails as readPaper() does.
Result<Paper> readPdf(const QString &path, const Limits &limits, const ChildLimits &child, const std::stop_token &stop);

} // namespace paper
