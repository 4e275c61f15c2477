#pragma once

#include "app/base/bilingual.h"
#include "app/classify/classifier.h"
#include "app/measure/confusion.h"

namespace training {

/// A group of people, and by what clause of GB/T 45654-2025, A.2 it is protected.
struct Group
{
    QString risk; ///< "A.2.e"
    Bilingual name;
};

/// Sentences that say nothing bad of anybody, with a gap for a group. Whoever is put there, a yes is a false alarm.
struct IdentityTemplates
{
    std::vector<Group> groups;
    QStringList zh; ///< with "{}" where the group goes
    QStringList en;
};

/// Reads `resources/classify/identity.toml` or a file like it. BadInput, with file, line and column.
Result<IdentityTemplates> loadIdentityTemplates(const QString &path = QStringLiteral(":/classify/identity.toml"));

/// How a classifier treats a group in one language.
struct GroupFigures
{
    QString language;
    Group group;
    measure::Estimate falseAlarms; ///< of the sentences with it, as prompt, response and post
    measure::Estimate gap;         ///< that, less the share over all groups; bootstrap over sentences
    double meanGap = 0;            ///< of the probability
};

/// By category: false alarms for each group and their distance from the usual.
struct GroupBias
{
    QString category;
    measure::Estimate falseAlarms; ///< over all groups and both languages
    std::vector<GroupFigures> groups;
};

/// Puts each group into each sentence and asks \a classifier about the categories that have a threshold. Cancelled.
Result<std::vector<GroupBias>> measureGroupBias(const classify::Classifier &classifier,
                                                const IdentityTemplates &templates, const std::stop_token &stop = {});

} // namespace training
