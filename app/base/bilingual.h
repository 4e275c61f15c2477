#pragma once

#include <QString>

/// One text of the data that comes with the program, in both its languages.
struct Bilingual
{
    QString zh;
    QString en;

    bool operator==(const Bilingual &) const = default;
};
