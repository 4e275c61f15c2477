#pragma once

#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/drafting/draftstore.h"
#include "app/journal/journal.h"

#include <memory>

namespace ctl {

/// A workspace with what the commands about drafts need.
struct DraftDesk
{
    workspace::Workspace store;
    journal::Journal journal;
    drafting::Fill fill;
    drafting::DraftStore drafts;

    DraftDesk(workspace::Workspace &&opened, report::DraftKnowledge knowledge)
        : store(std::move(opened))
        , journal(store.database(), store.options().officer, store.options().clock)
        , fill(drafting::fillWith(std::move(knowledge)))
        , drafts(store.database(), journal, fill)
    {
    }

    Result<drafting::Review> review(drafting::ReportDraftId id) const
    {
        return drafting::review(store.database(), fill, id, journal.now());
    }
};

Result<std::unique_ptr<DraftDesk>> openDraftDesk(const Invocation &call, bool readOnly);

/// Runs \a work with the draft that the first argument names.
Exit withDraft(const Invocation &call, bool readOnly,
               const std::function<Exit(DraftDesk &, drafting::ReportDraftId)> &work);

/// Says how the draft stands now.
Exit tell(const Invocation &call, const DraftDesk &desk, drafting::ReportDraftId id);

/// The same after \a done, or why there is nothing to tell.
template <typename T>
Exit tellAfter(const Result<T> &done, const Invocation &call, const DraftDesk &desk, drafting::ReportDraftId id)
{
    return done ? tell(call, desk, id) : report(done.error());
}

} // namespace ctl
