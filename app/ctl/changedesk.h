#pragma once

#include "app/change/changereading.h"
#include "app/ctl/command.h"
#include "app/journal/journal.h"

#include <memory>

namespace ctl {

/// An open workspace with everything about changes and logs read, the tally of the logs brought up to date.
struct ChangeDesk
{
    workspace::Workspace store;
    journal::Journal journal;
    change::ChangeReading reading;

    ChangeDesk(workspace::Workspace &&opened, change::ChangeReading &&read)
        : store(std::move(opened))
        , journal(store.database(), store.options().officer, store.options().clock)
        , reading(std::move(read))
    {
    }
};

/// \a readOnly: nothing is written, the logs are counted afresh.
Result<std::unique_ptr<ChangeDesk>> openChangeDesk(const Invocation &call, bool readOnly);

QString serviceName(const registry::Register &registered, std::optional<ServiceId> id); ///< empty: none

} // namespace ctl
