#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace detect {

/// Why a match is a finding, as far as the rule and the place don't say it.
struct Reason
{
    /// A condition that held.
    struct Held
    {
        QString kind;  ///< "near", …: conditionName()
        QString word;  ///< the word that was met; empty: none had to be
        int count = 0; ///< of "at_least": how often the rule matched

        bool operator==(const Held &) const = default;
    };
    /// Something that moved the score.
    struct Moved
    {
        QString kind; ///< "context", or the id of an exception: "news"
        QString word; ///< the word that was met; empty: marks of quotation
        double by = 0;

        bool operator==(const Moved &) const = default;
    };

    std::vector<QString> terms;    ///< of the rule, that matched, as written
    std::vector<int> expressions;  ///< numbers of those that matched, from 1
    std::vector<Held> conditions;
    std::vector<Moved> movements;
    std::optional<double> from;    ///< the score before it was moved

    /// Compact JSON, for the store; empty if there is nothing to say.
    std::string toJson() const;
    /// None if \a json is not what toJson() makes.
    static std::optional<Reason> fromJson(std::string_view json);

    bool operator==(const Reason &) const = default;
};

} // namespace detect
