#pragma once

#include "app/base/result.h"
#include "app/incident/casefilestore.h"

namespace journal {
class Journal;
}

namespace incident {

/// Something beside a case that it has to do with.
struct Link
{
    enum class Kind {
        Service,    ///< of the registry
        Model,      ///< by the name in the logs
        Item,       ///< a filing or licence of the registry
        User,       ///< by pseudonym
        Complaint,  ///< by number
        Case,       ///< by number
        Generation, ///< one that is not evidence
    };

    qint64 id = 0;
    IncidentId incident{};
    Kind kind = Kind::Service;
    QString target; ///< Service, Item, Generation: the row's id in decimal; else as above
    QString label;  ///< what it was called when it was linked; a model, user, complaint or case: the target itself
    bool isAtRisk = false; ///< Item: the case endangers it
    Moment at = 0;
    QString actor;

    bool operator==(const Link &) const = default;
};

QString name(Link::Kind kind); ///< "service", "model", "item", "user", "complaint", "case", "generation"
std::optional<Link::Kind> linkKindNamed(const QString &name);

/// Whether both point to the same thing.
bool isSameTarget(const Link &left, const Link &right);

/// The links of \a incident that stand, in the order of the kinds above, then the oldest first.
Result<std::vector<Link>> links(const db::Database &database, IncidentId incident);

/// The links of other cases to the case \a number that stand; the label is the other case's number.
Result<std::vector<Link>> linksTo(const db::Database &database, const QString &number);

/// What the evidence of \a file suggests to link: its registered services, its models and users, and the filings and
/// licences of those services that are in force or with the authority (at risk); and the complaint that it came from.
/// Without what is linked or ever was: an officer who took a link off is not asked again.
Result<std::vector<Link>> proposedLinks(const db::Database &database, const CaseFile &file);

/// Links \a link (its id, moment and actor are given by the store; an empty label is looked up). NotFound: no such
/// service, item, case or generation. BadInput: no target, or no pseudonym of a user. Refused: linked already, the
/// case itself, or the case is closed.
Result<void> link(db::Database &database, journal::Journal &journal, const Link &link);

/// All of them or, where one is refused, none.
Result<void> linkAll(db::Database &database, journal::Journal &journal, const std::vector<Link> &links);

/// Takes the link off; its row stays. NotFound: no such link that stands.
Result<void> unlink(db::Database &database, journal::Journal &journal, IncidentId incident, qint64 link);

} // namespace incident
