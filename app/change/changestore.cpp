#include "app/change/changestore.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/registry/registryevents.h"
#include "app/registry/registrystore.h"
#include "db/database.h"
#include "db/notnull.h"
#include "db/transaction.h"

namespace change {

using namespace Qt::StringLiterals;
using registry::RegistryEvent;

namespace {

QString objectOf(ChangeEventId id)
{
    return u"change/%1"_s.arg(qint64(id));
}

QString sha256(const QString &text)
{
    return QString::fromLatin1(Sha256::of(text.toUtf8()).toHex());
}

QJsonObject bodyOf(const ChangeEvent &event)
{
    QJsonObject body{{u"kind"_s, name(event.event)},
                     {u"on"_s, event.on.toString(Qt::ISODate)},
                     {u"origin"_s, name(event.origin)}};
    if (event.service)
        body.insert(u"service"_s, qint64(*event.service));
    if (event.model)
        body.insert(u"model"_s, qint64(*event.model));
    if (event.incident)
        body.insert(u"incident"_s, qint64(*event.incident));
    if (!event.note.isEmpty())
        body.insert(u"note_sha256"_s, sha256(event.note));
    if (!event.dismissed.isEmpty())
        body.insert(u"reason_sha256"_s, sha256(event.dismissed));
    return body;
}

Result<void> checkEvent(const db::Database &database, const ChangeEvent &event)
{
    if (!event.on.isValid())
        return fail(Failure::Kind::BadInput, u"the event has no day"_s);
    if (!event.key.isEmpty()) {
        db::Statement known = database.prepare("SELECT 1 FROM change_event WHERE source_key = ?");
        if (known.with(event.key).next())
            return fail(Failure::Kind::Refused, u"it was recorded or dismissed before"_s, event.key);
    }
    db::Statement there = database.prepare("SELECT (?1 IS NULL OR EXISTS (SELECT 1 FROM service WHERE id = ?1))"
                                           " AND (?2 IS NULL OR EXISTS (SELECT 1 FROM registry_model WHERE id = ?2))"
                                           " AND (?3 IS NULL OR EXISTS (SELECT 1 FROM incident WHERE id = ?3))");
    if (!there.with(event.service, event.model, event.incident).next() || there.integer(0) == 0)
        return fail(Failure::Kind::NotFound, u"there is no such service, model or case"_s);
    return {};
}

} // namespace

ChangeStore::ChangeStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<ChangeEventId> ChangeStore::insert(const ChangeEvent &event)
{
    if (const auto checked = checkEvent(m_database, event); !checked)
        return failed(checked);
    m_database.run("INSERT INTO change_event (kind, happened_on, service_id, model_id, incident_id, origin, source_key,"
                   " note, dismissed, actor, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   name(event.event), event.on, event.service, event.model, event.incident, name(event.origin),
                   event.key.isEmpty() ? QString() : event.key, db::orEmpty(event.note), db::orEmpty(event.dismissed),
                   m_journal.actor(), m_journal.now());
    return static_cast<ChangeEventId>(m_database.lastInsertId());
}

Result<ChangeEventId> ChangeStore::record(const ChangeEvent &event, const RuleTable &rules)
{
    return attempt([&]() -> Result<ChangeEventId> {
        db::Transaction transaction(m_database);
        ChangeEvent recorded = event;
        recorded.dismissed.clear();
        const Result<ChangeEventId> id = insert(recorded);
        if (!id)
            return id;
        const auto registered = registry::readRegister(m_database);
        if (!registered)
            return failed(registered);
        recorded.id = *id;
        const std::vector<Proposal> proposals = proposalsFor(recorded, *registered, rules);
        for (const Proposal &each : proposals)
            m_database.run(
                "INSERT INTO change_proposal (event_id, rule, item_id, service_id, item_kind, records, clock)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                *id, each.rule, each.item, each.service, each.kind, registry::name(each.records),
                db::orEmpty(each.clock));
        QJsonObject body = bodyOf(recorded);
        body.insert(u"proposals"_s, qint64(proposals.size()));
        m_journal.append(u"change.recorded"_s, objectOf(*id), body);
        transaction.commit();
        return id;
    });
}

Result<ChangeEventId> ChangeStore::dismiss(const ChangeEvent &suggestion, const QString &reason)
{
    if (reason.trimmed().isEmpty() || suggestion.key.isEmpty())
        return fail(Failure::Kind::BadInput, u"a reason is needed, and something that was suggested"_s);
    return attempt([&]() -> Result<ChangeEventId> {
        db::Transaction transaction(m_database);
        ChangeEvent dismissed = suggestion;
        dismissed.dismissed = reason.trimmed();
        const Result<ChangeEventId> id = insert(dismissed);
        if (!id)
            return id;
        m_journal.append(u"change.dismissed"_s, objectOf(*id), bodyOf(dismissed));
        transaction.commit();
        return id;
    });
}

Result<Proposal> ChangeStore::find(ProposalId id, bool waiting) const
{
    const Result<Changes> changes = readChanges(m_database);
    if (!changes)
        return failed(changes);
    const Proposal *found = changes->find(id);
    if (!found)
        return fail(Failure::Kind::NotFound, u"there is no such proposal"_s);
    if ((found->state == Proposal::State::Waiting) != waiting)
        return fail(Failure::Kind::Refused, waiting ? u"it was decided already"_s : u"it waits for a decision"_s);
    return *found;
}

Result<registry::RegistryEventId> ChangeStore::confirm(ProposalId id, const QString &title)
{
    return attempt([&]() -> Result<registry::RegistryEventId> {
        db::Transaction transaction(m_database);
        const Result<Proposal> proposal = find(id, true);
        if (!proposal)
            return failed(proposal);
        const Result<Changes> changes = readChanges(m_database);
        if (!changes)
            return failed(changes);
        const auto recorded = recordOnItem(*proposal, *changes->find(proposal->event), title);
        if (!recorded)
            return recorded;
        decide(*proposal, "confirm", {}, *recorded);
        transaction.commit();
        return recorded;
    });
}

Result<registry::RegistryEventId> ChangeStore::recordOnItem(const Proposal &proposal, const ChangeEvent &event,
                                                            const QString &title)
{
    std::optional<RegistryItemId> item = proposal.item;
    if (!item) {
        const auto added = registry::addItem(m_database, m_journal,
                                             {.service = proposal.service, .kind = proposal.kind, .name = title});
        if (!added)
            return failed(added);
        item = *added;
    }
    return registry::appendEvent(m_database, m_journal,
                                 {.item = *item, .kind = proposal.records, .on = event.on, .note = event.note});
}

Result<void> ChangeStore::waive(ProposalId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"a reason is needed"_s);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const Result<Proposal> proposal = find(id, true);
        if (!proposal)
            return failed(proposal);
        decide(*proposal, "waive", reason.trimmed(), std::nullopt);
        transaction.commit();
        return {};
    });
}

Result<void> ChangeStore::undo(ProposalId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"a reason is needed"_s);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const Result<Proposal> proposal = find(id, false);
        if (!proposal)
            return failed(proposal);
        if (proposal->recorded) {
            if (const Result<void> stopped = stopClock(*proposal, reason.trimmed()); !stopped)
                return stopped;
        }
        decide(*proposal, "undo", reason.trimmed(), std::nullopt);
        transaction.commit();
        return {};
    });
}

/// A registry event is never taken out: from this day on its duty counts as settled, and the history says why.
Result<void> ChangeStore::stopClock(const Proposal &proposal, const QString &reason)
{
    db::Statement row =
        m_database.prepare("SELECT item_id, happened_on, done_on, kind FROM registry_event WHERE id = ?");
    if (!row.with(*proposal.recorded).next())
        return fail(Failure::Kind::NotFound, u"its registry event is gone"_s);
    const auto item = row.id<RegistryItemId>(0);
    const QDate day = std::max(row.date(1), shanghaiDay(m_journal.now()));
    const bool isDone = !row.isNull(2);
    const bool isNote = row.text(3) == registry::name(RegistryEvent::Kind::Note);
    row.reset();
    if (isDone)
        return fail(Failure::Kind::Refused, u"the duty that it started was met"_s);
    const Result<void> done =
        isNote ? Result<void>() : registry::completeEvent(m_database, m_journal, *proposal.recorded, day);
    return done.and_then([&] {
        return registry::appendEvent(m_database, m_journal,
                                     {.item = item, .kind = RegistryEvent::Kind::Note, .on = day, .note = reason})
            .transform([](registry::RegistryEventId) {});
    });
}

void ChangeStore::decide(const Proposal &proposal, const char *act, const QString &reason,
                         std::optional<registry::RegistryEventId> recorded)
{
    const QString word = QString::fromLatin1(act);
    m_database.run("INSERT INTO change_decision (proposal_id, act, reason, registry_event_id, actor, at)"
                   " VALUES (?, ?, ?, ?, ?, ?)",
                   proposal.id, word, db::orEmpty(reason), recorded, m_journal.actor(), m_journal.now());
    QJsonObject body{{u"proposal"_s, qint64(proposal.id)}, {u"rule"_s, proposal.rule}};
    if (proposal.item)
        body.insert(u"item"_s, qint64(*proposal.item));
    if (recorded)
        body.insert(u"registry_event"_s, qint64(*recorded));
    if (!reason.isEmpty())
        body.insert(u"reason_sha256"_s, sha256(reason));
    const QString kind = word == u"confirm" ? u"change.confirmed"_s
        : word == u"waive"                  ? u"change.waived"_s
                                            : u"change.undone"_s;
    m_journal.append(kind, objectOf(proposal.event), body);
}

} // namespace change
