#pragma once

#include "app/incident/links.h"
#include "app/incident/remarks.h"
#include "app/incident/tasks.h"
#include "app/incident/trace.h"

namespace incident {

/// What hangs on a case beside its file: for the page that shows it, never for a report.
struct CaseParts
{
    std::vector<TraceLine> trace;
    std::vector<Link> links;
    std::vector<Link> linkedFrom; ///< links of other cases to this one
    std::vector<Link> proposals;
    std::vector<Task> tasks;
    std::vector<Comment> comments;
};

Result<CaseParts> caseParts(const db::Database &database, const CaseFile &file, Moment now);

} // namespace incident
