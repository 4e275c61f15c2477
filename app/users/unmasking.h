#pragma once

#include "app/base/bilingual.h"
#include "app/base/ids.h"
#include "app/base/result.h"

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace users {

/// A reason for which masked personal information may be looked at.
struct UnmaskReason
{
    enum class Asks { Nothing, Number, Words };

    QString id; ///< "needed_to_decide"
    Bilingual title;
    Asks asks = Asks::Nothing; ///< what must be said beside it

    bool operator==(const UnmaskReason &) const = default;
};

/// The reasons that ship (resources/users/unmaskreasons.toml). BadInput names file, line and column.
Result<std::vector<UnmaskReason>> unmaskReasons(const QString &path = QStringLiteral(":/users/unmaskreasons.toml"));

/// A reason as an officer gave it.
struct Unmasking
{
    QString reason; ///< id of an UnmaskReason
    QString words;  ///< the authority's number, or the officer's own words; may be empty

    bool operator==(const Unmasking &) const = default;
};

/// Writes down, before it is shown, that a piece of personal information is looked at: the journal entry
/// "privacy.unmasked" with the reason. The text itself is not in it. \a finding: the finding that masks it. BadInput:
/// no reason.
Result<void> recordUnmasked(db::Database &database, journal::Journal &journal, GenerationId generation, qint64 finding,
                            const Unmasking &unmasking);

} // namespace users
