#include "app/ctl/casedesk.h"

#include "app/incident/casefilestore.h"

namespace ctl {

Result<std::unique_ptr<CaseDesk>> openDesk(const Invocation &call)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return failed(store);
    Result<incident::Procedure> procedure = incident::readProcedure();
    if (!procedure)
        return failed(procedure);
    return std::make_unique<CaseDesk>(std::move(*store), std::move(*procedure));
}

Result<incident::Incident> namedCase(const db::Database &database, const Invocation &call)
{
    const QString name = call.arguments.value(0);
    bool isId = false;
    const qint64 id = name.toLongLong(&isId);
    return isId ? incident::findIncident(database, static_cast<IncidentId>(id))
                : incident::findIncident(database, name);
}

} // namespace ctl
