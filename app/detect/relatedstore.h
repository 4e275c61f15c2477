#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace db {
class Database;
}

namespace detect {

/// A flagged generation that has something in common with another.
struct RelatedGeneration
{
    GenerationId generation{};
    std::optional<Moment> at;
    QString risk;
    int severity = 1;

    bool operator==(const RelatedGeneration &) const = default;
};

/// The newest of them, and how many there are.
struct Related
{
    static constexpr int listed = 20;
    static constexpr int counted = 1000; ///< beyond that it is only said that there are more
    static constexpr int looked = 2000;  ///< findings of a rule that are held to the pattern, the newest

    std::vector<RelatedGeneration> newest;
    qint64 count = 0;
    bool isExact = true; ///< false: there may be more

    bool operator==(const Related &) const = default;
};

/// What a rule matched: the terms that its reason names, else the very text.
struct Pattern
{
    QString pack;
    QString rule;
    QString risk;
    std::string matched;   ///< a key to compare by
    QString word;          ///< the same for a person and for a query; empty: personal information
};

/// Reads what stands beside a generation. Borrows a connection of its thread and must not outlive it. Every call is
/// bounded: by Related::counted flags, or by Related::looked findings.
class RelatedStore
{
public:
    explicit RelatedStore(const db::Database &database);

    /// The pseudonym of the user of \a generation; empty: the log names none.
    Result<QString> userOf(GenerationId generation) const;

    /// Other flagged generations of \a user.
    Result<Related> ofUser(const QString &user, GenerationId generation) const;

    /// What the gravest finding of \a generation matched; nothing: no rule has found anything.
    Result<std::optional<Pattern>> patternOf(GenerationId generation) const;

    /// Other flagged generations in which the same rule, of any version of its pack, matched the same.
    Result<Related> ofPattern(const Pattern &pattern, GenerationId generation) const;

private:
    const db::Database &m_database;
};

} // namespace detect
