#pragma once

#include "app/dossier/dossierstore.h"

namespace dossier {

/// What a file of somebody else's format said about a model. Nothing of it is saved: that is the officer's to do.
struct Reading
{
    Dossier dossier;
    QStringList notCarried; ///< entries that a dossier has no place for: "metadata.tools", "line 14: Citation"
};

/// The same about one source of training data.
struct SourceReading
{
    DataSource source;
    QStringList notCarried;
};

/// \a mine with what \a read knows and it does not: a field that is filled in stays. Sources, evaluations, compute and
/// changes are the same where their names are (of a compute its provider,
/// of a change its version), or their ids if they have no name; others are added.
Dossier filledFrom(const Dossier &mine, const Dossier &read);

/// Empties the fields of \a dossier that name a document which is not among \a kept, and gives their paths: a file
/// brings the hash of a document, not the document.
QStringList withoutUnkept(Dossier &dossier, const std::vector<Document> &kept);

/// Adds \a read to \a mine, or fills the source of that name in.
Dossier filledFrom(const Dossier &mine, const DataSource &read);

} // namespace dossier
