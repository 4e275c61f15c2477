#pragma once

#include "app/base/progress.h"
#include "app/measure/confusion.h"
#include "app/scan/labels.h"

#include <QStringList>

#include <map>

namespace scan {

/// How the rules of a Matcher do on a labelled table.
struct Evaluation
{
    qint64 rows = 0;   ///< that were scanned
    qint64 passed = 0; ///< of another split, or rows that hold no text and labels
    std::map<QString, std::map<QString, measure::Confusion>>
        labels; ///< by label, then language ("zh", "en", "" where unknown)
    QStringList unknown; ///< labels of the table that stand for nothing here
};

/// Scans the table at \a path (JSON lines, plain or packed) and holds what is found against its labels. A row:
///
///     {"text": "…", "role": "prompt" | "response" | "post", "lang": "zh", "split": "test", "labels": {"self_harm": 1}}
///
/// A label that a row does not name is not known of it, and counts neither way. A post is scanned as prompt and as
/// output.
/// \a split: only its rows; empty: all.
///
/// BadInput: the table cannot be opened, or no row of it can be used. Cancelled.
Result<Evaluation> evaluate(const QString &path, const detect::Matcher &matcher, const std::vector<Label> &labels,
                            const QString &split = {}, const ProgressSink &progress = {},
                            const std::stop_token &stop = {});

} // namespace scan
