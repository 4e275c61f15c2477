#pragma once

#include "app/complaint/complaintstore.h"

// What a store of complaints asks before it writes.
namespace complaint {

Result<void> checkNew(const NewComplaint &complaint, Moment now);
Result<void> checkKind(const QString &kind);
Result<void> needText(const QString &text, const QString &what); ///< BadInput \a what: there is none
Result<void> needOutcome(const Complaint &complaint, const Standing &standing);

/// Refused: \a at is in the future, or before \a complaint was received.
Result<void> checkMoment(const Complaint &complaint, Moment at, Moment now);

/// Whether \a reference, "G-42" or "VI-2026-0001", names something that is there. Throws db::Error.
Result<void> checkReference(const db::Database &database, const QString &reference);

std::unexpected<Failure> refuse(const QString &why);

} // namespace complaint
