#pragma once

#include "db/error.h"

#include <QString>

#include <expected>
#include <type_traits>

/// What went wrong, in two voices: a kind that code can branch on, and a detail for the log.
/// Where input is at fault, \a where names file, line and byte ("a.jsonl:12 @4711").
struct Failure
{
    enum class Kind {
        Storage,       ///< the store or the disk refused
        BadInput,      ///< what was given cannot be used as it is
        NotFound,      ///< nothing of that name or id
        NotAWorkspace, ///< the file is something else
        TooNew,        ///< written by a newer release
        Corrupt,       ///< damaged
        InUse,         ///< another instance holds it
        WrongKey,      ///< encrypted, and this is not its passphrase (or none was given)
        Refused,       ///< a rule of the domain forbids it (a case with an open step cannot be closed)
        Cancelled,
    };

    Kind kind = Kind::Storage;
    QString detail;
    QString where = {};

    bool operator==(const Failure &) const = default;
};

/// Either a \a T or why there is none. The one way a function in app/ reports failure.
template <typename T>
using Result = std::expected<T, Failure>;

inline std::unexpected<Failure> fail(Failure::Kind kind, const QString &detail, const QString &where = {})
{
    return std::unexpected(Failure{kind, detail, where});
}

/// Carries a failure from a Result of one type to a Result of another.
template <typename T>
std::unexpected<Failure> failed(const Result<T> &result)
{
    return std::unexpected(result.error());
}

Failure toFailure(const std::exception &error);

/// What attempt() gives for work that returns T: a Result<T>, and a Result<T> stays one.
template <typename T>
struct AttemptOf
{
    using Type = Result<T>;
};
template <typename T>
struct AttemptOf<Result<T>>
{
    using Type = Result<T>;
};

/// Runs \a work and turns what it throws into a Failure: the border between db/,
/// which throws, and app/, which returns. Work may itself return a Result.
template <typename Work>
auto attempt(Work &&work) -> AttemptOf<std::invoke_result_t<Work>>::Type
try {
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
        work();
        return {};
    } else {
        return work();
    }
} catch (const std::exception &error) {
    return std::unexpected(toFailure(error));
}
