#include "app/incident/links.h"

#include "app/incident/caseedit.h"
#include "app/incident/eventstore.h"
#include "app/journal/journal.h"
#include "db/notnull.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace incident {

namespace {

constexpr std::array kindNames{"service", "model", "item", "user", "complaint", "case", "generation"};

constexpr auto selectLinks = "SELECT id, incident_id, kind, target, label, at_risk, linked_at, linked_by"
                             " FROM incident_link ";

std::vector<Link> read(db::Statement &row)
{
    std::vector<Link> found;
    while (row.next()) {
        found.push_back({.id = row.integer(0),
                         .incident = row.id<IncidentId>(1),
                         .kind = linkKindNamed(row.text(2)).value_or(Link::Kind::Model),
                         .target = row.text(3),
                         .label = row.text(4),
                         .isAtRisk = row.integer(5) != 0,
                         .at = row.integer(6),
                         .actor = row.text(7)});
    }
    std::ranges::stable_sort(found, {}, &Link::kind);
    return found;
}

std::optional<QString> oneText(const db::Database &database, QByteArrayView sql, const QString &value)
{
    db::Statement row = database.prepare(sql);
    return row.with(value).next() ? std::optional(row.text(0)) : std::nullopt;
}

/// What the thing is called; nullopt: there is no such thing.
std::optional<QString> labelOf(const db::Database &database, const Link &link)
{
    switch (link.kind) {
    case Link::Kind::Service:
        return oneText(database, "SELECT name FROM service WHERE id = CAST(? AS INTEGER)", link.target);
    case Link::Kind::Item:
        return oneText(database,
                       "SELECT name || iif(number = '', '', ' · ' || number) FROM registry_item"
                       " WHERE id = CAST(? AS INTEGER)",
                       link.target);
    case Link::Kind::Case: return oneText(database, "SELECT number FROM incident WHERE number = ?", link.target);
    case Link::Kind::Generation:
        return oneText(database, "SELECT 'G-' || id FROM generation WHERE id = CAST(? AS INTEGER)", link.target);
    case Link::Kind::Model:
    case Link::Kind::User:
    case Link::Kind::Complaint: break;
    }
    return link.target;
}

Result<Link> checked(const db::Database &database, const Incident &incident, const Link &link)
{
    Link wanted = link;
    wanted.target = link.target.trimmed();
    if (wanted.target.isEmpty() || (link.kind == Link::Kind::User && !wanted.target.startsWith(u"u-")))
        return fail(Failure::Kind::BadInput, u"a link needs something to point to; a user by pseudonym"_s);
    if (link.kind == Link::Kind::Case && wanted.target == incident.number)
        return fail(Failure::Kind::Refused, u"%1 is the case itself"_s.arg(incident.number));
    const std::optional<QString> label = labelOf(database, wanted);
    if (!label)
        return fail(Failure::Kind::NotFound, u"there is no %1 %2"_s.arg(name(link.kind), wanted.target));
    wanted.label = *label;
    wanted.isAtRisk = link.isAtRisk && link.kind == Link::Kind::Item;
    return wanted;
}

QString subjectOf(const Link &link)
{
    return name(link.kind) + u' ' + link.target;
}

Result<void> insert(db::Database &database, journal::Journal &journal, const Incident &incident, const Link &link)
{
    const Result<Link> wanted = checked(database, incident, link);
    if (!wanted)
        return failed(wanted);
    db::Statement taken = database.prepare("SELECT 1 FROM incident_link WHERE incident_id = ? AND kind = ?"
                                           " AND target = ? AND unlinked_at IS NULL");
    if (taken.with(incident.id, name(wanted->kind), wanted->target).next())
        return fail(Failure::Kind::Refused, u"%1 is linked already"_s.arg(subjectOf(*wanted)));
    database.run("INSERT INTO incident_link (incident_id, kind, target, label, at_risk, linked_at, linked_by)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)",
                 incident.id, name(wanted->kind), wanted->target, db::orEmpty(wanted->label), wanted->isAtRisk,
                 journal.now(), journal.actor());
    addEvent(database, journal,
             {.incident = incident.id,
              .at = journal.now(),
              .kind = IncidentEvent::Kind::Link,
              .subject = subjectOf(*wanted),
              .note = wanted->label});
    return {};
}

/// What was linked once, standing or not.
std::vector<Link> everLinked(const db::Database &database, IncidentId incident)
{
    db::Statement row = database.prepare(QByteArray(selectLinks) + "WHERE incident_id = ? ORDER BY id");
    return read(row.with(incident));
}

/// The registered services that the evidence names and the one that the case names.
std::vector<Link> proposedServices(const db::Database &database, const CaseFile &file)
{
    QStringList names = summarise(file.evidence).services;
    if (!names.contains(file.incident.service))
        names.append(file.incident.service);
    std::vector<Link> found;
    for (const QString &service : std::as_const(names)) {
        db::Statement row = database.prepare("SELECT CAST(id AS TEXT) FROM service WHERE name = ?");
        if (row.with(db::orEmpty(service)).next())
            found.push_back({.kind = Link::Kind::Service, .target = row.text(0), .label = service});
    }
    return found;
}

void proposeItems(const db::Database &database, const std::vector<Link> &services, std::vector<Link> &into)
{
    for (const Link &service : services) {
        db::Statement row =
            database.prepare("SELECT CAST(id AS TEXT), name || iif(number = '', '', ' · ' || number)"
                             " FROM registry_item WHERE service_id = CAST(? AS INTEGER)"
                             " AND state IN ('filed', 'changing', 'submitted', 'accepted') ORDER BY id");
        row.with(service.target);
        while (row.next())
            into.push_back({.kind = Link::Kind::Item, .target = row.text(0), .label = row.text(1), .isAtRisk = true});
    }
}

void proposeNames(Link::Kind kind, const QStringList &names, std::vector<Link> &into)
{
    for (const QString &each : names)
        into.push_back({.kind = kind, .target = each, .label = each});
}

QStringList usersOf(const std::vector<EvidenceItem> &evidence)
{
    QStringList users;
    for (const EvidenceItem &item : evidence) {
        if (!item.userRef.isEmpty())
            users.append(item.userRef);
    }
    users.sort();
    users.removeDuplicates();
    return users;
}

} // namespace

QString name(Link::Kind kind)
{
    return QString::fromLatin1(kindNames.at(static_cast<size_t>(kind)));
}

std::optional<Link::Kind> linkKindNamed(const QString &name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1StringView(kindNames[i]))
            return static_cast<Link::Kind>(i);
    }
    return std::nullopt;
}

bool isSameTarget(const Link &left, const Link &right)
{
    return left.kind == right.kind && left.target == right.target;
}

Result<std::vector<Link>> links(const db::Database &database, IncidentId incident)
{
    return attempt([&] {
        db::Statement row =
            database.prepare(QByteArray(selectLinks) + "WHERE incident_id = ? AND unlinked_at IS NULL ORDER BY id");
        return read(row.with(incident));
    });
}

Result<std::vector<Link>> linksTo(const db::Database &database, const QString &number)
{
    return attempt([&] {
        db::Statement row =
            database.prepare("SELECT l.id, l.incident_id, l.kind, l.target, i.number, l.at_risk, l.linked_at,"
                             " l.linked_by FROM incident_link AS l JOIN incident AS i ON i.id = l.incident_id"
                             " WHERE l.kind = 'case' AND l.target = ? AND l.unlinked_at IS NULL ORDER BY l.id");
        return read(row.with(number));
    });
}

Result<std::vector<Link>> proposedLinks(const db::Database &database, const CaseFile &file)
{
    return attempt([&] {
        const std::vector<Link> services = proposedServices(database, file);
        std::vector<Link> all = services;
        proposeNames(Link::Kind::Model, summarise(file.evidence).models, all);
        proposeItems(database, services, all);
        proposeNames(Link::Kind::User, usersOf(file.evidence), all);
        if (file.incident.origin == Origin::Complaint)
            proposeNames(Link::Kind::Complaint, {file.incident.originRef}, all);
        const std::vector<Link> known = everLinked(database, file.incident.id);
        std::erase_if(all, [&](const Link &each) {
            return each.target.isEmpty()
                || std::ranges::any_of(known, [&](const Link &other) { return isSameTarget(each, other); });
        });
        for (Link &each : all)
            each.incident = file.incident.id;
        return all;
    });
}

Result<void> link(db::Database &database, journal::Journal &journal, const Link &link)
{
    return linkAll(database, journal, {link});
}

Result<void> linkAll(db::Database &database, journal::Journal &journal, const std::vector<Link> &links)
{
    if (links.empty())
        return {};
    return onOpenCase(database, links.front().incident, [&](const Incident &incident) -> Result<void> {
        for (const Link &each : links) {
            if (Result<void> made = insert(database, journal, incident, each); !made)
                return made;
        }
        return {};
    });
}

Result<void> unlink(db::Database &database, journal::Journal &journal, IncidentId incident, qint64 link)
{
    return onOpenCase(database, incident, [&](const Incident &) -> Result<void> {
        const Result<std::vector<Link>> standing = links(database, incident);
        if (!standing)
            return failed(standing);
        const auto found = std::ranges::find(*standing, link, &Link::id);
        if (found == standing->end())
            return fail(Failure::Kind::NotFound, u"the case has no link %1"_s.arg(link));
        database.run("UPDATE incident_link SET unlinked_at = ?, unlinked_by = ? WHERE id = ?", journal.now(),
                     journal.actor(), link);
        addEvent(database, journal,
                 {.incident = incident,
                  .at = journal.now(),
                  .kind = IncidentEvent::Kind::Unlink,
                  .subject = subjectOf(*found),
                  .note = found->label});
        return {};
    });
}

} // namespace incident
