#pragma once

#include "app/base/result.h"
#include "app/incident/evidence.h"
#include "app/report/document.h"

namespace report {

/// The personal information that rules found in \a items, as it stands there; without what is too
/// short to be looked for in other texts (under 6 code points).
QStringList personalInformationIn(const std::vector<incident::EvidenceItem> &items);

/// Puts \a with in the place of part of \a statement, and marks it as covered where it is the blocks (aliases.h).
void putInPlace(Statement &statement, qsizetype begin, qsizetype length, const QString &with);

/// Covers each of \a secrets wherever a statement of \a document repeats it in any spelling (SpellingSearch), such as
/// in an officer's note.
void cover(Document &document, const QStringList &secrets);

/// Refused, naming the section but not the secret, where one of \a secrets can still be read in
/// \a document in any spelling.
Result<void> checkDisclosure(const Document &document, const QStringList &secrets);

} // namespace report
