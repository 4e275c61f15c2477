#pragma once

#include "app/dossier/pack.h"
#include "app/report/edition/edition.h"

namespace dossier {

struct PackWish
{
    registry::ModelId model{};
    QDate day; ///< invalid: as it is now
    report::Language language = report::Language::Chinese;
    report::Format format = report::Format::Pdf;
    report::Edition edition = report::Edition::Full;
    QStringList hidden; ///< of a redacted edition: texts to cover as well as people and officers
    QString path;       ///< an existing file is replaced
};

/// Writes a pack as an edition: redacted ones without the people whom the dossier and the journal name, and searched
/// for them once they are finished. Records it as an edition of "dossier/ID". The file is there if and only if the
/// record is. Failures: those of readPackInput() and report::makeEdition().
Result<report::EditionFile> writePack(db::Database &database, journal::Journal &journal, const Rulebook &rules,
                                      const PackWish &wish);

} // namespace dossier
