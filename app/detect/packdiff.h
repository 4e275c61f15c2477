#pragma once

#include "app/detect/rulepack.h"

#include <QStringList>

#include <vector>

namespace detect {

/// A field that two versions say differently, each as a rule pack would write it; empty: it is not there.
struct FieldChange
{
    QString field; ///< "severity", "title.zh", "condition"
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// What differs between two versions of a rule.
struct RuleChange
{
    QString id;
    std::vector<FieldChange> fields;
    QStringList termsAdded; ///< as written, in the order of the file
    QStringList termsRemoved;

    bool isEmpty() const { return fields.empty() && termsAdded.isEmpty() && termsRemoved.isEmpty(); }
};

/// What differs between two packs, by the ids of their rules. The order of rules and terms is of no matter.
struct PackDiff
{
    std::vector<FieldChange> header;
    QStringList added; ///< ids of rules
    QStringList removed;
    std::vector<RuleChange> changed;

    bool isEmpty() const { return header.empty() && added.isEmpty() && removed.isEmpty() && changed.empty(); }
};

PackDiff diffPacks(const RulePack &before, const RulePack &after);

} // namespace detect
