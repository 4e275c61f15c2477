#pragma once

#include "app/incident/incident.h"
#include "app/journal/verification.h"
#include "app/report/document.h"
#include "app/report/reportfacts.h"
#include "app/seal/channels.h"
#include "app/seal/digests.h"

namespace seal {

/// A file that is sent with the sheet.
struct Enclosure
{
    QString name;
    Digests digests;
};

/// Everything that a cover sheet says.
struct CoverFacts
{
    incident::Incident incident;
    report::Unit unit; ///< what it does not know stays a visible gap
    std::vector<Enclosure> enclosures;
    QByteArray fingerprint = {}; ///< of the key that signed a sealed package among them; empty: there is none
    journal::Head head;
    Moment now = 0;
};

/// The sheet that lies on top of what is sent (报送封面): to whom and under which article, from whom, what is enclosed
/// with its hashes, and boxes for the receipt. For a network incident (or both) it is addressed to the provincial
/// cyberspace administration and lists the channels of 12387; for a content incident to the local one, without them. It
/// carries the fingerprint of a sealed package by a way other than the package.
///
/// Wording: resources/seal/coversheet.toml. BadInput: that file cannot be used.
Result<report::Document> coverSheet(const CoverFacts &facts, const ReportingChannels &channels,
                                    report::Language language);

/// The files at \a paths as enclosures. BadInput: one cannot be read.
Result<std::vector<Enclosure>> enclosuresOf(const QStringList &paths);

} // namespace seal
