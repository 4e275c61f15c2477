#include "app/registry/filings.h"

#include <QStringList>

#include <algorithm>

namespace registry {

namespace {

std::optional<QString> valueOf(const Submission &submission, const QString &field)
{
    const auto found = std::ranges::find(submission.fields, field, &std::pair<QString, QString>::first);
    return found == submission.fields.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

const QStringList &submissionPurposes()
{
    static const QStringList purposes{QStringLiteral("first"), QStringLiteral("supplement"), QStringLiteral("change"),
                                      QStringLiteral("renewal"), QStringLiteral("cancellation")};
    return purposes;
}

std::vector<FieldChange> compare(const Submission &before, const Submission &after)
{
    std::vector<FieldChange> changes;
    for (const auto &[field, value] : after.fields) {
        const std::optional<QString> old = valueOf(before, field);
        if (old != value)
            changes.push_back({field, old, value});
    }
    for (const auto &[field, value] : before.fields) {
        if (!valueOf(after, field))
            changes.push_back({field, value, std::nullopt});
    }
    return changes;
}

} // namespace registry
