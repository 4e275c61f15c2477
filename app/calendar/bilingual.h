#pragma once

#include <QString>

namespace calendar {

/// One text of the rule data, in both languages of the program.
struct Bilingual
{
    QString zh;
    QString en;

    bool operator==(const Bilingual &) const = default;
};

} // namespace calendar
