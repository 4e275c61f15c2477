#include "app/demo/demoregistry.h"

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
    std::map<QString, ServiceId> services;
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
    return day;
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
    const bool granted = item.grantedOn.isValid() && item.grantedOn <= day;
    const bool submitted = item.submittedOn.isValid() && item.submittedOn <= day;
    item.state = granted ? State::InForce : submitted ? State::Submitted : State::Draft;
    if (!granted) {
        item.grantedOn = item.validUntil = {};
        item.number.clear();
    }
    if (!submitted)
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
    return days;
}

Act act(Moment at, std::function<Result<void>(RegistryStore &)> work)
{
    return {at, QString::fromLatin1(firstOfficer),
            [work = std::move(work)](db::Database &database, journal::Journal &journal) {
                RegistryStore store(database, journal);
                return work(store);
            }};
}

/// One minute after the other, so that the activity page tells them apart.
Moment morningOf(QDate day, size_t number)
{
    return clockTime(day, 10, int(number));
}

Act addService(const registry::Service &service, Moment at, const std::shared_ptr<Known> &known)
{
    return act(at, [service, known](RegistryStore &store) -> Result<void> {
        const Result<ServiceId> id = store.add(service);
        if (!id)
            return failed(id);
        known->services[service.name] = *id;
        return {};
    });
}

Act addItem(const DemoRegister::Entry &entry, size_t number, QDate day, const std::shared_ptr<Known> &known)
{
    return act(morningOf(day, number),
               [=, item = asOf(entry, day), name = entry.service](RegistryStore &store) mutable -> Result<void> {
                   if (!name.isEmpty())
                       item.service = known->services.at(name);
                   const Result<RegistryItemId> id = store.add(item);
                   if (!id)
                       return failed(id);
                   known->items[number] = *id;
                   return {};
               });
}

Act updateItem(const DemoRegister::Entry &entry, size_t number, QDate day, const std::shared_ptr<Known> &known)
{
    return act(morningOf(day, number),
               [=, item = asOf(entry, day), name = entry.service](RegistryStore &store) mutable {
                   item.id = known->items.at(number);
                   if (!name.isEmpty())
                       item.service = known->services.at(name);
                   return store.update(item);
               });
}

Act recordEvent(const RegistryEvent &event, size_t number, QDate from, const std::shared_ptr<Known> &known)
{
    const QDate day = std::max(event.on, from);
    const Moment at = clockTime(day, 15, int(number));
    return act(at, [=](RegistryStore &store) mutable -> Result<void> {
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
    std::vector<Act> acts;
    for (size_t i = 0; i < entries.services.size(); ++i)
        acts.push_back(addService(entries.services[i], clockTime(from, 9, 30 + int(i)), known));
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
    return acts;
}

} // namespace demo
