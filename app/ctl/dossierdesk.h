#pragma once

#include "app/ctl/command.h"
#include "app/dossier/clauses.h"
#include "app/dossier/dossiermodels.h"
#include "app/dossier/dossierstore.h"
#include "app/journal/journal.h"

#include <memory>

namespace ctl {

/// An open workspace with what commands on dossiers need.
struct DossierDesk
{
    static Result<std::unique_ptr<DossierDesk>> open(const Invocation &call, bool readOnly);

    db::Database &database() { return workspace.database(); }
    dossier::DossierStore store() { return {workspace.database(), journal}; }

    workspace::Workspace workspace;
    dossier::Rulebook rules;
    journal::Journal journal{workspace.database(), workspace.options().officer, workspace.options().clock};
};

/// The dossier of the model that the first argument names.
struct AskedDossier
{
    std::unique_ptr<DossierDesk> desk;
    registry::Model model;
    dossier::DatedDossier dated;
    QDate day; ///< invalid: now
};

/// As of the day \a on; empty: as it is now. BadInput: \a on is no day; NotFound: no such model, or none was named.
Result<AskedDossier> askedDossier(const Invocation &call, bool readOnly, const QString &on = {});

/// Sets the field at \a path to what \a text means there. Failures: those of dossier::valueOf() and setField().
Result<void> setTyped(dossier::Dossier &dossier, const QString &path, const QString &text);

} // namespace ctl
