#pragma once

#include "app/complaint/complaint.h"

namespace complaint {

/// SHA-256( "vermilion.complaint.v1" | salt | text in UTF-8 ): what the journal keeps of words of people.
QByteArray saltedSha256(const QByteArray &salt, const QString &text);

/// The same over all that a complaint says, each field with its length in 8 bytes, big endian, before it: channel,
/// kind, complainant, contact, user, service, text, ticket, and the moment it was received, in decimal.
QByteArray saltedSha256(const Complaint &complaint);

} // namespace complaint
