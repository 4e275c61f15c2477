#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/incident/incident.h"

#include <vector>

namespace incident {

/// What an officer can note down about a case under a heading of its own; reports print the newest note on it.
struct Topic
{
    QString id; ///< "cause"
    std::vector<Kind> kinds; ///< of the cases that have it
    Bilingual title;
    Bilingual ask; ///< what a good note on it says

    bool isFor(Kind kind) const;
};

/// BadInput names file, line and column.
Result<std::vector<Topic>> readTopics(const QString &path = QStringLiteral(":/incident/topics.toml"));

/// Those that come with the program, in the order in which a list shows them.
const std::vector<Topic> &topics();

/// nullptr: there is none of that name.
const Topic *topicNamed(const QString &id);

} // namespace incident
