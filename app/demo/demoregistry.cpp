#include "app/demo/demoregistry.h"

#include "app/demo/demoregisterparts.h"
#include "app/registry/registrystore.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>

namespace demo {

using namespace Qt::StringLiterals;
using registry::RegistryEvent;
using registry::RegistryItem;
using registry::RegistryStore;
using registry::State;

namespace {

/// Ids that an earlier act got from the store and a later one needs.
struct Known
{
    std::map<size_t, RegistryItemId> items;
};

/// What ends the way of \a entry: the day from which its item is what the file says.
QDate settledOn(const DemoRegister::Entry &entry)
{
    QDate day = std::max({entry.item.submittedOn, entry.item.grantedOn, entry.item.displayCheckedOn});
    for (const RegistryEvent &event : entry.events) {
        if (event.kind == RegistryEvent::Kind::Rejected || event.kind == RegistryEvent::Kind::Cancelled)
            day = std::max(day, event.on);
    }
    for (const registry::Transition &step : entry.file.steps)
        day = std::max(day, step.on);
    return day;
}

/// Where the item stood on \a day: after the last of its steps, or as its days tell.
State stateAsOf(const DemoRegister::Entry &entry, QDate day)
{
    const auto &steps = entry.file.steps;
    const auto last =
        std::ranges::find_last_if(steps, [&](const registry::Transition &step) { return step.on <= day; });
    if (!last.empty())
        return last.front().to;
    if (!steps.empty())
        return State::Preparing;
    const RegistryItem &item = entry.item;
    const auto reached = [&](QDate on) { return on.isValid() && on <= day; };
    return reached(item.grantedOn) ? State::Filed : reached(item.submittedOn) ? State::Submitted : State::Preparing;
}

/// The item as the register showed it on \a day, before what came later.
RegistryItem asOf(const DemoRegister::Entry &entry, QDate day)
{
    RegistryItem item = entry.item;
    if (settledOn(entry) <= day)
        return item;
    if (item.displayCheckedOn > day) {
        item.displayCheckedOn = {};
        item.displayEvidence.clear();
    }
    item.state = stateAsOf(entry, day);
    if (!item.grantedOn.isValid() || item.grantedOn > day) {
        item.grantedOn = item.validUntil = {};
        item.number.clear();
    }
    if (!item.submittedOn.isValid() || item.submittedOn > day)
        item.submittedOn = {};
    return item;
}

/// The days after \a from on which the item changed.
std::set<QDate> changes(const DemoRegister::Entry &entry, QDate from)
{
    std::set<QDate> days;
    for (const QDate day :
         {entry.item.submittedOn, entry.item.grantedOn, entry.item.displayCheckedOn, settledOn(entry)}) {
        if (day.isValid() && day > from)
            days.insert(day);
    }
    for (const registry::Transition &step : entry.file.steps) {
        if (step.on > from)
            days.insert(step.on);
    }
    return days;
}

Act act(Moment at, std::function<Result<void>(RegistryStore &, const db::Database &)> work)
{
    return {at, QString::fromLatin1(firstOfficer),
            [work = std::move(work)](db::Database &database, journal::Journal &journal) {
                RegistryStore store(database, journal);
                return work(store, database);
            }};
}

/// One minute after the other, so that the activity page tells them apart.
Moment morningOf(QDate day, size_t number)
{
    return clockTime(day, 10, int(number));
}

Act addService(const registry::Service &service, Moment at)
{
    return act(at, [service](RegistryStore &store, const db::Database &) -> Result<void> {
        const Result<ServiceId> id = store.add(service);
        return id ? Result<void>() : failed(id);
    });
}

/// \a item with what \a entry names: its service, model and algorithm.
Result<RegistryItem> linked(RegistryItem item, const DemoRegister::Entry &entry, const registry::Register &all)
{
    const auto find = [](const auto &things, const QString &name, auto &into) {
        const auto found = std::ranges::find(things, name, &std::decay_t<decltype(things)>::value_type::name);
        if (found != things.end())
            into = found->id;
        return name.isEmpty() || found != things.end();
    };
    if (!find(all.services, entry.service, item.service) || !find(all.models, entry.model, item.model)
        || !find(all.algorithms, entry.algorithm, item.algorithm))
        return fail(Failure::Kind::NotFound, item.name);
    return item;
}

Act addItem(const DemoRegister::Entry &entry, size_t number, QDate day, const std::shared_ptr<Known> &known)
{
    return act(morningOf(day, number),
               [=, item = asOf(entry, day)](RegistryStore &store, const db::Database &database) -> Result<void> {
                   const auto made = registry::readRegister(database).and_then(
                       [&](const registry::Register &all) { return linked(item, entry, all); });
                   const Result<RegistryItemId> id = made ? store.add(*made) : failed(made);
                   if (!id)
                       return failed(id);
                   known->items[number] = *id;
                   return {};
               });
}

QString noteOf(const DemoRegister::Entry &entry, QDate day)
{
    const auto step = std::ranges::find(entry.file.steps, day, &registry::Transition::on);
    return step == entry.file.steps.end() ? QString() : step->note;
}

/// Moves the item if its state changes on \a day, and then says the rest of what it says since.
Act updateItem(const DemoRegister::Entry &entry, size_t number, QDate day, const std::shared_ptr<Known> &known)
{
    return act(morningOf(day, number),
               [=, item = asOf(entry, day),
                before = asOf(entry, day.addDays(-1)).state](RegistryStore &store,
                                                             const db::Database &database) -> Result<void> {
                   const auto made = registry::readRegister(database).and_then(
                       [&](const registry::Register &all) { return linked(item, entry, all); });
                   if (!made)
                       return failed(made);
                   RegistryItem changed = *made;
                   changed.id = known->items.at(number);
                   if (before != changed.state) {
                       if (const auto moved = store.move(changed.id, changed.state, day, noteOf(entry, day)); !moved)
                           return moved;
                   }
                   return store.update(changed);
               });
}

Act recordEvent(const RegistryEvent &event, size_t number, QDate from, const std::shared_ptr<Known> &known)
{
    const QDate day = std::max(event.on, from);
    const Moment at = clockTime(day, 15, int(number));
    return act(at, [=](RegistryStore &store, const db::Database &) -> Result<void> {
        RegistryEvent made = event;
        made.item = known->items.at(number);
        const auto id = store.record(made);
        return id ? Result<void>() : failed(id);
    });
}

/// The entries of a register's history: what was handed in and what was granted since \a from.
std::vector<RegistryEvent> milestones(const RegistryItem &item, QDate from)
{
    std::vector<RegistryEvent> events;
    if (item.submittedOn > from)
        events.push_back(
            {.kind = RegistryEvent::Kind::Submitted, .on = item.submittedOn, .note = u"已提交材料（示例）"_s});
    if (item.grantedOn > from)
        events.push_back({.kind = RegistryEvent::Kind::Granted, .on = item.grantedOn, .note = u"已取得（示例）"_s});
    return events;
}

} // namespace

std::vector<Act> registryActs(const DemoRegister &entries, QDate from)
{
    const auto known = std::make_shared<Known>();
    std::vector<Act> acts = modelActs(entries, from);
    for (size_t i = 0; i < entries.services.size(); ++i)
        acts.push_back(addService(entries.services[i], clockTime(from, 9, 30 + int(i))));
    for (size_t i = 0; i < entries.entries.size(); ++i) {
        const DemoRegister::Entry &entry = entries.entries[i];
        acts.push_back(addItem(entry, i, from, known));
        for (const QDate day : changes(entry, from))
            acts.push_back(updateItem(entry, i, day, known));
        for (const RegistryEvent &event : entry.events)
            acts.push_back(recordEvent(event, i, from, known));
        for (const RegistryEvent &event : milestones(entry.item, from))
            acts.push_back(recordEvent(event, i, from, known));
    }
    std::ranges::move(paperActs(entries, from), std::back_inserter(acts));
    return acts;
}

} // namespace demo
