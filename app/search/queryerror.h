#pragma once

#include <QString>

namespace search {

/// Where something stands in what was typed, in UTF-16 units.
struct Place
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const Place &) const = default;
};

/// Why a query cannot be understood, and where.
struct QueryError
{
    enum class Kind {
        UnknownField,  ///< `subject` is the name; in quotation marks it would be text
        BadValue,      ///< `subject` is the value, of the field before it
        NotClosed,     ///< a "(" or a quotation mark without its end
        NotOpened,     ///< a ")" without its beginning
        NothingThere,  ///< an operator without something on its right or left
        NothingToFind, ///< `subject` has no letter, digit or character
        BadNear,       ///< near(…) wants two words or more, and a number of characters
    };

    Kind kind = Kind::NothingThere;
    Place place;
    QString subject;

    bool operator==(const QueryError &) const = default;
};

/// What is wrong and what to do about it, in the language that is installed: a sentence or two. The command line and
/// the page say the same.
QString errorText(const QueryError &error);

} // namespace search
