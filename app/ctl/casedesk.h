#pragma once

#include "app/ctl/command.h"
#include "app/incident/incidentstore.h"
#include "app/journal/journal.h"
#include "app/workspace/workspace.h"

#include <memory>

namespace ctl {

/// A workspace open for writing, with what the commands about cases need.
struct CaseDesk
{
    workspace::Workspace store;
    journal::Journal journal;
    incident::IncidentStore incidents;

    CaseDesk(workspace::Workspace &&opened, incident::Procedure procedure)
        : store(std::move(opened))
        , journal(store.database(), store.options().officer, store.options().clock)
        , incidents(store.database(), journal, std::move(procedure))
    {
    }
};

Result<std::unique_ptr<CaseDesk>> openDesk(const Invocation &call);

/// --concern, which may be given more than once: "personal_information", "flaw", or "none".
QCommandLineOption concernOption();

/// What --concern says; nullopt: it was not given. What is no concern counts as none.
std::optional<incident::Concerns> concernsOf(const Invocation &call);

/// The case that the first argument names, by number or id.
Result<incident::Incident> namedCase(const db::Database &database, const Invocation &call);

} // namespace ctl
