#pragma once

#include "app/base/ids.h"

#include <QString>

#include <vector>

namespace report {

/// A stretch of a statement's text that is to be seen as what it is. In UTF-16 units.
struct Mark
{
    enum class Kind {
        Gap,     ///< something is missing here
        Flagged, ///< what a rule flagged
        Masked,  ///< personal information was here
    };

    qsizetype begin = 0;
    qsizetype length = 0;
    Kind kind = Kind::Gap;
    QString risk = {}; ///< of what was flagged: "A.1.f", the gravest there

    bool operator==(const Mark &) const = default;
};

/// Something that the report says, and the generations it rests on.
struct Statement
{
    QString text;
    std::vector<Mark> marks; ///< in order, not overlapping
    std::vector<GenerationId> evidence;
    int line = 0; ///< of the report's text that it comes from, from 1; 0: none

    bool operator==(const Statement &) const = default;
};

/// Puts \a with in the place of \a length units from \a begin, and moves the marks along. A mark that
/// touches them ends up around \a with as well.
void replace(Statement &statement, qsizetype begin, qsizetype length, const QString &with);

} // namespace report
