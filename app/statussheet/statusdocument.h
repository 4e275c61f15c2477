#pragma once

#include "app/registry/status.h"
#include "app/report/document.h"

namespace statussheet {

/// What a status document is made of.
struct StatusFacts
{
    QDate day; ///< as of which
    const registry::Register &registered;
    const std::vector<registry::ItemStatus> &statuses; ///< statusOn() of that day
    const registry::Rulebook &rules;
    QString company;     ///< its name; may be empty
    QString journalHead; ///< "42:9f86…"
    Moment madeAt = 0;
};

/// The status as a document for the writers of reports: figures first, then service by service what is in force, due,
/// late and missing, each with its reason and source. Failure: the words that ship cannot be read.
Result<report::Document> statusDocument(const StatusFacts &facts, report::Language language);

} // namespace statussheet
