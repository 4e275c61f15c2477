#include "app/ctl/casedesk.h"

#include "app/ctl/options.h"
#include "app/incident/casefilestore.h"

#include <QCoreApplication>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::CaseDesk)
};

} // namespace

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

QCommandLineOption concernOption()
{
    return option("concern", Text::tr("personal_information, flaw or none; may be given more than once."), "CONCERN");
}

std::optional<incident::Concerns> concernsOf(const Invocation &call)
{
    if (!call.options.isSet(QStringLiteral("concern")))
        return std::nullopt;
    incident::Concerns concerns;
    for (const QString &word : call.options.values(QStringLiteral("concern"))) {
        const auto concern = incident::concernNamed(word);
        concerns.personalInformation |= concern == incident::Concern::PersonalInformation;
        concerns.flaw |= concern == incident::Concern::Flaw;
    }
    return concerns;
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
