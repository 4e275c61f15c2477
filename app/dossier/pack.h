#pragma once

#include "app/dossier/completeness.h"
#include "app/dossier/dossierstore.h"
#include "app/journal/verification.h"
#include "app/report/document.h"
#include "app/report/edition/redaction.h"

namespace dossier {

/// Everything that a pack is made of.
struct PackInput
{
    QString model; ///< as the register calls it
    bool isDerived = false;
    DatedDossier dated;
    std::vector<Document> documents;
    QString unit; ///< the provider; empty: not known
    QDate asOf;
    journal::Head head;
    Moment now = 0;
};

/// The dossier of a model as a document for an inspection: sections in the order of Gen-AI Measures, Art. 19 (source,
/// scale, type, annotation rules, algorithm), then what Art. 7 and 8 ask; completeness clause by clause; the documents
/// with SHA-256 and SM3. Pure.
report::Document packDocument(const PackInput &input, const Rulebook &rules, report::Language language);

/// People whom the dossier names: who drew samples, who evaluated.
std::vector<report::Removal> peopleIn(const Dossier &dossier);

/// What the store holds of \a model at the end of \a day (invalid: now). NotFound: no such model.
Result<PackInput> readPackInput(const db::Database &database, registry::ModelId model, QDate day, Moment now);

} // namespace dossier
