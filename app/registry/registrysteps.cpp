// How an item moves, and what happened to it.
#include "app/registry/registrysteps.h"

#include "app/journal/journal.h"
#include "app/registry/registryevents.h"
#include "app/registry/registryrows.h"
#include "app/registry/registrystore.h"
#include "app/registry/storefaults.h"
#include "db/notnull.h"
#include "db/transaction.h"

namespace registry {

namespace {

/// The step that nobody made: the last day of validity is over, or was put off: since \a since then.
std::optional<Transition> silentStep(const RegistryItem &item, State from, QDate since)
{
    if (item.state == from)
        return std::nullopt;
    const bool expired = from == State::Expired && item.validUntil.isValid();
    return Transition{.item = item.id,
                      .from = item.state,
                      .to = from,
                      .on = expired ? item.validUntil.addDays(1) : since};
}

void write(const db::Database &database, const RegistryItem &item, Moment now)
{
    database.run("UPDATE registry_item SET service_id = ?, kind = ?, role = ?, name = ?, number = ?, authority = ?,"
                 " state = ?, submitted_on = ?, granted_on = ?, valid_until = ?, display_checked_on = ?,"
                 " display_evidence = ?, upstream_model = ?, upstream_number = ?, notes = ?, responsible = ?,"
                 " conditions = ?, model_id = ?, algorithm_id = ?, updated_at = ? WHERE id = ?",
                 item.service, item.kind, item.role ? name(*item.role) : QString(), item.name, db::orEmpty(item.number),
                 db::orEmpty(item.authority), name(item.state), item.submittedOn, item.grantedOn, item.validUntil,
                 item.displayCheckedOn, db::orEmpty(item.displayEvidence), db::orEmpty(item.upstreamModel),
                 db::orEmpty(item.upstreamNumber), db::orEmpty(item.notes), db::orEmpty(item.responsible),
                 db::orEmpty(item.conditions), item.model, item.algorithm, now, item.id);
}

/// One journal entry tells of the step, with the days and the number that it set.
void makeMove(const db::Database &database, journal::Journal &journal, const RegistryItem &old,
              const RegistryItem &changed, const std::optional<Transition> &before, const Transition &step)
{
    if (before)
        insertStep(database, journal, *before);
    insertStep(database, journal, step);
    const Salt salt{saltOf(database, old.id)};
    QJsonObject entry = fieldsOf(step, salt);
    QJsonObject changes = difference(fieldsOf(old, salt), fieldsOf(changed, salt));
    changes.remove(QStringLiteral("state"));
    entry.insert(u"changes", changes);
    write(database, changed, journal.now());
    journal.append(QStringLiteral("registry.moved"), objectOf(old.id), entry);
}

} // namespace

std::optional<Failure> itemFault(const RegistryItem &item)
{
    if (const auto found = nameFault(item.name))
        return found;
    if (item.kind.isEmpty())
        return Failure{Failure::Kind::BadInput, QStringLiteral("it has no kind")};
    if (const auto found =
            orderFault(item.submittedOn, item.grantedOn, QStringLiteral("granted before it was submitted")))
        return found;
    return orderFault(item.grantedOn, item.validUntil, QStringLiteral("expired before it was granted"));
}

void insertStep(const db::Database &database, const journal::Journal &journal, const Transition &step)
{
    database.run("INSERT INTO registry_transition (item_id, from_state, to_state, moved_on, note, actor, recorded_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)",
                 step.item, step.from ? name(*step.from) : QString(), name(step.to), step.on, db::orEmpty(step.note),
                 journal.actor(), journal.now());
}

bool saveItem(const db::Database &database, journal::Journal &journal, const RegistryItem &old,
              const RegistryItem &item)
{
    const Salt salt{saltOf(database, item.id)};
    const QJsonObject changes = difference(fieldsOf(old, salt), fieldsOf(item, salt));
    if (changes.isEmpty())
        return false;
    write(database, item, journal.now());
    journal.append(QStringLiteral("registry.changed"), objectOf(item.id), changes);
    return true;
}

Result<void> RegistryStore::move(RegistryItemId item, State to, QDate on, const QString &note)
{
    return move(item, {.to = to, .on = on, .note = note});
}

Result<void> RegistryStore::move(RegistryItemId item, const Move &move)
{
    if (!move.on.isValid())
        return fail(Failure::Kind::BadInput, QStringLiteral("the move has no day"));
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const auto old = row(m_database, item);
        if (!old)
            return failed(old);
        const std::vector<Transition> steps = stepsOf(m_database, item);
        const QDate last = lastMovedOn(*old, steps);
        if (last.isValid() && move.on < last)
            return fail(Failure::Kind::BadInput,
                        QStringLiteral("it moved on %1 already").arg(last.toString(Qt::ISODate)));
        const State from =
            isInForce(old->state) || old->state == State::Expired ? stateOn(*old, steps, move.on) : old->state;
        if (const auto refused = moveFault(from, move.to))
            return std::unexpected(*refused);
        const RegistryItem changed = moved(*old, from, move);
        if (const auto wrong = itemFault(changed))
            return std::unexpected(*wrong);
        makeMove(m_database, m_journal, *old, changed, silentStep(*old, from, last.isValid() ? last : move.on),
                 {.item = item, .from = from, .to = move.to, .on = move.on, .note = move.note});
        transaction.commit();
        return {};
    });
}

Result<RegistryEventId> appendEvent(db::Database &database, journal::Journal &journal, const RegistryEvent &event)
{
    if (!event.on.isValid())
        return fail(Failure::Kind::BadInput, QStringLiteral("the event has no day"));
    if (const auto found = orderFault(event.on, event.doneOn, QStringLiteral("done before it happened")))
        return std::unexpected(*found);
    if (const auto item = row(database, event.item); !item)
        return failed(item);
    database.run("INSERT INTO registry_event (item_id, kind, happened_on, done_on, note, actor, recorded_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)",
                 event.item, name(event.kind), event.on, event.doneOn, db::orEmpty(event.note), journal.actor(),
                 journal.now());
    const auto id = static_cast<RegistryEventId>(database.lastInsertId());
    const Salt salt{saltOf(database, event.item)};
    journal.append(QStringLiteral("registry.event"), objectOf(event.item), fieldsOf(event, id, salt));
    return id;
}

Result<RegistryEventId> RegistryStore::record(const RegistryEvent &event)
{
    return attempt([&] {
        db::Transaction transaction(m_database);
        return appendEvent(m_database, m_journal, event).transform([&](RegistryEventId id) {
            transaction.commit();
            return id;
        });
    });
}

Result<RegistryEventId> RegistryStore::renew(const RegistryEvent &event, QDate validUntil, const QString &number)
{
    return attempt([&]() -> Result<RegistryEventId> {
        db::Transaction transaction(m_database);
        const auto old = row(m_database, event.item);
        if (!old)
            return failed(old);
        RegistryItem renewed = *old;
        if (validUntil.isValid())
            renewed.validUntil = validUntil;
        if (!number.isEmpty())
            renewed.number = number;
        if (const auto wrong = itemFault(renewed))
            return std::unexpected(*wrong);
        saveItem(m_database, m_journal, *old, renewed);
        const auto id = appendEvent(m_database, m_journal, event);
        if (id)
            transaction.commit();
        return id;
    });
}

Result<void> completeEvent(db::Database &database, journal::Journal &journal, RegistryEventId event, QDate day)
{
    auto open = row(database, event);
    if (!open)
        return failed(open);
    if (open->doneOn.isValid() || !day.isValid() || day < open->on)
        return fail(Failure::Kind::Refused, QStringLiteral("it is done already, or the day lies before it"));
    database.run("UPDATE registry_event SET done_on = ? WHERE id = ?", day, event);
    open->doneOn = day;
    const Salt salt{saltOf(database, open->item)};
    journal.append(QStringLiteral("registry.event_done"), objectOf(open->item), fieldsOf(*open, event, salt));
    return {};
}

Result<void> RegistryStore::complete(RegistryEventId event, QDate day)
{
    return attempt([&] {
        db::Transaction transaction(m_database);
        return completeEvent(m_database, m_journal, event, day).transform([&] { transaction.commit(); });
    });
}

} // namespace registry
