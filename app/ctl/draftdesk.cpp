#include "app/ctl/draftdesk.h"

#include "app/ctl/draftwords.h"

#include <QCoreApplication>

namespace ctl {

namespace {

using drafting::ReportDraftId;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::DraftCommands)
};

} // namespace

Result<std::unique_ptr<DraftDesk>> openDraftDesk(const Invocation &call, bool readOnly)
{
    Result<report::DraftKnowledge> knowledge = report::loadDraftKnowledge();
    Result<workspace::Workspace> store = call.openStore(readOnly);
    if (!knowledge || !store)
        return !knowledge ? failed(knowledge) : failed(store);
    return std::make_unique<DraftDesk>(std::move(*store), std::move(*knowledge));
}

Exit withDraft(const Invocation &call, bool readOnly, const std::function<Exit(DraftDesk &, ReportDraftId)> &work)
{
    const auto id = drafting::draftReferred(call.arguments.value(0));
    if (!id) {
        printError(Text::tr("Name the draft, as “R-…”."));
        return Exit::WrongUsage;
    }
    const auto desk = openDraftDesk(call, readOnly);
    return desk ? work(**desk, *id) : report(desk.error());
}

Exit tell(const Invocation &call, const DraftDesk &desk, ReportDraftId id)
{
    const auto found = desk.review(id);
    if (!found)
        return report(found.error());
    if (call.json) {
        printJson(json(*found));
        return Exit::Done;
    }
    for (const QString &each : lines(*found))
        printLine(each);
    return Exit::Done;
}

} // namespace ctl
