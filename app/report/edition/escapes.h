#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace report {

/// A text with the escapes of some format resolved, and where each of its UTF-16 units comes from.
struct Unescaped
{
    struct Origin
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    QString text;
    std::vector<Origin> origins; ///< one a unit: the UTF-16 units of the text it was made from
};

/// \a text with one layer of escapes resolved: percent-encoding (RFC 3986; what is not UTF-8 as Latin-1),
/// character references of HTML and XML, "\u4e2d" and "\x41" of JSON and JavaScript, "\4e2d " of CSS.
/// nullopt where there are none.
std::optional<Unescaped> unescaped(const QString &text);

} // namespace report
