#pragma once

#include "app/drafting/draft.h"

#include <QStringList>

namespace drafting {

/// Where a draft stands. Of the newest version; an older one may have gone further.
enum class State {
    Draft,
    Awaiting, ///< handed in; approvals are missing
    Returned, ///< given back with a reason, and no version since
    Approved,
    Stale,    ///< was approved, and what it says has changed since, though not its text
    Sealed,
    Sent,
};

/// "draft", "awaiting", "returned", "approved", "stale", "sealed", "sent".
QString name(State state);

/// How many others must approve, besides the author.
struct Policy
{
    int approvals = 1;

    bool operator==(const Policy &) const = default;
};

struct Standing
{
    State state = State::Draft;
    std::optional<Act> submission; ///< of the newest version, where it is handed in: whose asOf it is filled for
    std::vector<Act> approvals;    ///< of the newest version that hold: one a person
    std::vector<Act> lapsed;       ///< of the newest version that no longer hold, for what it says has changed
    std::optional<Act> returned;   ///< of the newest version, while it is Returned
    QStringList authors; ///< who may not approve: wrote a version since one was last approved, or the newest
};

/// \a contentNow: the hash of what the newest version says when it is filled as at the submission's asOf; empty: not
/// known, taken as what it was.
Standing standing(const DraftFile &file, const Policy &policy, const QByteArray &contentNow = {});

/// What \a officer is in the way of approving. An alias that differs in letter case, blanks or width alone is the same
/// person's; two others of one person nobody here can tell apart.
enum class Obstacle {
    None,
    NotHandedIn,
    Author, ///< the two-person rule
    HasApproved, ///< already; another must
    Done, ///< it is approved
};
Obstacle obstacle(const Standing &standing, const QString &officer);

} // namespace drafting
