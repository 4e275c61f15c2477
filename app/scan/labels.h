#pragma once

#include "app/base/result.h"
#include "app/detect/matcher.h"
#include "app/detect/taxonomy.h"

#include <QStringList>

#include <vector>

namespace scan {

/// What a label of an evaluation table stands for.
struct Label
{
    QString name;      ///< "self_harm"
    QStringList risks; ///< "A.4.a"; "*": any
    QStringList packs; ///< whose findings count; empty: all

    bool isFor(const detect::Rule &rule, const detect::RulePack &pack) const; ///< whether it says yes to the label

    /// Whether one of \a matches says yes.
    bool isSaidBy(const std::vector<detect::Match> &matches, const detect::Matcher &matcher) const;
};

/// Those of \a labels that the packs of \a matcher have anything to say of: a rule with one of their risks. A label
/// that stands for any risk is one of them.
std::vector<Label> labelsOf(const detect::Matcher &matcher, const std::vector<Label> &labels);

/// Reads labels from a TOML file, of which `resources/detect/labels.toml` is the example. BadInput, with file, line and
/// column: it cannot be read, a label stands twice, or a risk is not in \a taxonomy.
Result<std::vector<Label>> loadLabels(const QString &path, const detect::Taxonomy &taxonomy);

} // namespace scan
