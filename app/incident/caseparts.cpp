#include "app/incident/caseparts.h"

namespace incident {

namespace {

template <typename T>
bool take(Result<T> read, T &into, std::optional<Failure> &failure)
{
    if (read)
        into = std::move(*read);
    else
        failure = read.error();
    return read.has_value();
}

} // namespace

Result<CaseParts> caseParts(const db::Database &database, const CaseFile &file, Moment now)
{
    CaseParts parts;
    std::optional<Failure> failure;
    const IncidentId id = file.incident.id;
    const bool isRead = take(traceOf(database, file, now), parts.trace, failure)
        && take(links(database, id), parts.links, failure)
        && take(linksTo(database, file.incident.number), parts.linkedFrom, failure)
        && take(proposedLinks(database, file), parts.proposals, failure)
        && take(tasks(database, id), parts.tasks, failure) && take(comments(database, id), parts.comments, failure);
    if (!isRead)
        return std::unexpected(*failure);
    return parts;
}

} // namespace incident
