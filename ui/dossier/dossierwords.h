#pragma once

#include "app/dossier/completeness.h"
#include "app/dossier/dossiermodels.h"
#include "app/dossier/dossierstore.h"
#include "app/dossier/packwriter.h"
#include "ui/shell/theme.h"

namespace ui {

/// The dossier on screen, and what is known of it.
struct ShownDossier
{
    registry::Model model;
    dossier::DatedDossier dated;
    dossier::Completeness state;
    std::vector<dossier::Document> documents;
};

/// The words of \a rules in the language that the program speaks.
dossier::PackWords shownWords(const dossier::Rulebook &rules);

Role stateRole(dossier::ClauseState::State state);
Role outcomeRole(dossier::Outcome outcome);
/// A document by its name; a hash that is not among \a documents by its beginning.
QString documentText(const QString &sha256, const std::vector<dossier::Document> &documents);

} // namespace ui
