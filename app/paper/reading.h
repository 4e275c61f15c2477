#pragma once

#include "app/paper/limits.h"
#include "app/paper/paper.h"

#include <QByteArrayView>

#include <optional>

namespace paper {

/// What a file is by its first bytes: PDF, a zip that may be DOCX or XLSX (Docx until it is known), HTML or CSV. The
/// name decides only between text that is a table and other text. None: no paper.
std::optional<Kind> kindOf(QByteArrayView head, const QString &name);

/// A paper that is no PDF, from its bytes. Fails as readPaper() does.
Result<Paper> readBytes(const QByteArray &bytes, const QString &name, const Limits &limits = {});

/// readPaper() with other limits.
Result<Paper> readPaper(const QString &path, const Limits &limits, const ChildLimits &child,
                        const std::stop_token &stop);

} // namespace paper
