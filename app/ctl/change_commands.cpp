// change: events that start duties, and what rules propose for them.
#include "app/change/changestore.h"
#include "app/ctl/changedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/registerdesk.h"
#include "app/incident/casefilestore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

using change::ChangeEvent;
using change::ChangeStore;
using change::Proposal;
using change::ProposalId;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ChangeCommands)
};

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject json(const ChangeEvent &event, const registry::Register &registered)
{
    return {{u"id"_s, qint64(event.id)},
            {u"event"_s, change::name(event.event)},
            {u"on"_s, day(event.on)},
            {u"service"_s, serviceName(registered, event.service)},
            {u"origin"_s, change::name(event.origin)},
            {u"key"_s, event.key},
            {u"note"_s, event.note},
            {u"dismissed"_s, event.dismissed}};
}

QJsonObject json(const Proposal &each, const change::ChangeReading &reading)
{
    const ChangeEvent *event = reading.changes.find(each.event);
    const registry::Duty duty = change::dutyOf(each, *event, reading.day, reading.rules, reading.rulebook);
    const change::Rule *rule = reading.rules.find(each.rule);
    return {{u"id"_s, qint64(each.id)},
            {u"event"_s, qint64(each.event)},
            {u"rule"_s, each.rule},
            {u"kind"_s, each.kind},
            {u"item"_s, each.item ? QJsonValue(qint64(*each.item)) : QJsonValue()},
            {u"service"_s, serviceName(reading.registered, each.service)},
            {u"clock"_s, each.clock},
            {u"due"_s, day(duty.due)},
            {u"provisional"_s, duty.provisional},
            {u"state"_s, change::name(each.state)},
            {u"reason"_s, each.reason},
            {u"source"_s, rule ? QJsonObject{{u"zh"_s, rule->source.zh}, {u"en"_s, rule->source.en}} : QJsonObject()},
            {u"confidence"_s, rule ? calendar::name(rule->confidence) : QString()}};
}

QString itemName(const Proposal &each, const change::ChangeReading &reading)
{
    for (const registry::RegistryItem &item : reading.registered.items) {
        if (each.item == item.id)
            return item.name;
    }
    const registry::Kind *kind = reading.rulebook.kinds.find(each.kind);
    const QString title = kind ? inLocale(kind->title) : each.kind;
    return Text::tr("%1 (to be added for %2)").arg(title, serviceName(reading.registered, each.service));
}

void print(const Proposal &each, const change::ChangeReading &reading)
{
    const ChangeEvent *event = reading.changes.find(each.event);
    const registry::Duty duty = change::dutyOf(each, *event, reading.day, reading.rules, reading.rulebook);
    const change::Rule *rule = reading.rules.find(each.rule);
    printLine(u"  %1  %2  %3  %4  %5"_s.arg(qint64(each.id))
                  .arg(change::name(each.state), -9)
                  .arg(day(duty.due), itemName(each, reading), each.rule));
    if (!rule)
        return;
    printLine(u"        %1 · %2%3"_s.arg(inLocale(rule->why), inLocale(rule->source),
                                         calendar::confirmWithCounsel(rule->confidence)
                                             ? Text::tr(" (confirm with counsel)")
                                             : QString()));
}

void print(const change::ChangeReading &reading)
{
    for (const ChangeEvent &event : reading.suggestions)
        printLine(
            Text::tr("suggested  %1  %2  %3  %4").arg(day(event.on), change::name(event.event), event.note, event.key));
    for (const ChangeEvent &event : reading.changes.events) {
        printLine(u"%1  %2  %3  %4%5"_s.arg(qint64(event.id))
                      .arg(day(event.on), change::name(event.event), event.note,
                           event.dismissed.isEmpty() ? QString() : Text::tr(" (dismissed: %1)").arg(event.dismissed)));
        for (const Proposal &each : reading.changes.proposals) {
            if (each.event == event.id)
                print(each, reading);
        }
    }
    if (reading.suggestions.empty() && reading.changes.events.empty())
        printLine(Text::tr("No change is recorded."));
}

Exit list(const Invocation &call)
{
    const auto desk = openChangeDesk(call, true);
    if (!desk)
        return report(desk.error());
    const change::ChangeReading &reading = (*desk)->reading;
    if (!call.json) {
        print(reading);
        return Exit::Done;
    }
    QJsonArray suggested;
    for (const ChangeEvent &event : reading.suggestions)
        suggested.append(json(event, reading.registered));
    QJsonArray events;
    for (const ChangeEvent &event : reading.changes.events)
        events.append(json(event, reading.registered));
    QJsonArray proposals;
    for (const Proposal &each : reading.changes.proposals)
        proposals.append(json(each, reading));
    printJson({{u"suggested"_s, suggested},
               {u"events"_s, events},
               {u"proposals"_s, proposals},
               {u"waiting"_s, reading.waiting()}});
    return Exit::Done;
}

const ChangeEvent *suggested(const change::ChangeReading &reading, const QString &key)
{
    const auto found = std::ranges::find(reading.suggestions, key, &ChangeEvent::key);
    return found == reading.suggestions.end() ? nullptr : &*found;
}

/// What --event, --on and the rest say.
Result<ChangeEvent> eventOf(const Invocation &call, const ChangeDesk &desk)
{
    const auto kind = change::eventNamed(call.options.value(u"event"_s));
    const QDate on = QDate::fromString(call.options.value(u"on"_s), Qt::ISODate);
    if (!kind || !on.isValid())
        return fail(Failure::Kind::BadInput, u"an event and a day are needed"_s);
    ChangeEvent event{.event = *kind, .on = on, .note = call.options.value(u"note"_s)};
    if (call.options.isSet(u"service"_s)) {
        const auto service = serviceNamed(desk.reading.registered, call.options.value(u"service"_s));
        if (!service)
            return failed(service);
        event.service = service->id;
    }
    if (call.options.isSet(u"model"_s)) {
        const auto model = modelNamed(desk.reading.registered, call.options.value(u"model"_s));
        if (!model)
            return failed(model);
        event.model = model->id;
    }
    if (call.options.isSet(u"case"_s)) {
        const auto found = incident::findIncident(desk.store.database(), call.options.value(u"case"_s));
        if (!found)
            return failed(found);
        event.incident = found->id;
        event.origin = change::Origin::Case;
        event.key = u"case/%1"_s.arg(qint64(found->id));
        if (!event.service)
            event.service = found->serviceId;
    }
    return event;
}

Exit record(const Invocation &call)
{
    const auto desk = openChangeDesk(call, false);
    if (!desk)
        return report(desk.error());
    const QString key = call.arguments.value(0);
    const ChangeEvent *known = suggested((*desk)->reading, key);
    if (!key.isEmpty() && !known)
        return report({Failure::Kind::NotFound, u"no event of that key is suggested"_s, key});
    const Result<ChangeEvent> event = known ? Result<ChangeEvent>(*known) : eventOf(call, **desk);
    if (!event)
        return report(event.error());
    ChangeStore store((*desk)->store.database(), (*desk)->journal);
    const auto id = store.record(*event, (*desk)->reading.rules);
    if (!id)
        return report(id.error());
    const auto all = change::readChanges((*desk)->store.database());
    const auto proposals = all ? std::ranges::count(all->proposals, *id, &Proposal::event) : 0;
    call.json
        ? printJson({{u"id"_s, qint64(*id)}, {u"proposals"_s, qint64(proposals)}})
        : printLine(Text::tr("Event %1 recorded: %n duty(ies) proposed", nullptr, int(proposals)).arg(qint64(*id)));
    return Exit::Done;
}

template <typename Work>
Exit decide(const Invocation &call, const QString &done, const Work &work)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name one proposal, as “change list” does."));
        return Exit::WrongUsage;
    }
    const auto desk = openChangeDesk(call, false);
    if (!desk)
        return report(desk.error());
    ChangeStore store((*desk)->store.database(), (*desk)->journal);
    const Result<void> decided = work(store, (*desk)->reading, call.arguments.first());
    if (!decided)
        return report(decided.error());
    call.json ? printJson({{u"done"_s, true}}) : printLine(done);
    return Exit::Done;
}

ProposalId idOf(const QString &word)
{
    return static_cast<ProposalId>(word.toLongLong());
}

Exit confirm(const Invocation &call)
{
    return decide(call, Text::tr("Duty confirmed: its clock runs from the day of the event"),
                  [](ChangeStore &store, const change::ChangeReading &reading, const QString &word) {
                      const Proposal *proposal = reading.changes.find(idOf(word));
                      const QString title = proposal ? itemName(*proposal, reading) : QString();
                      return store.confirm(idOf(word), title).transform([](registry::RegistryEventId) {});
                  });
}

Exit waive(const Invocation &call)
{
    const QString reason = call.options.value(u"reason"_s);
    return decide(call, Text::tr("Waived"),
                  [&](ChangeStore &store, const change::ChangeReading &reading, const QString &word) -> Result<void> {
                      if (const ChangeEvent *event = suggested(reading, word))
                          return store.dismiss(*event, reason).transform([](change::ChangeEventId) {});
                      return store.waive(idOf(word), reason);
                  });
}

Exit undo(const Invocation &call)
{
    const QString reason = call.options.value(u"reason"_s);
    return decide(call, Text::tr("Undone: it waits again"),
                  [&](ChangeStore &store, const change::ChangeReading &, const QString &word) {
                      return store.undo(idOf(word), reason);
                  });
}

} // namespace

std::vector<Command> changeCommands()
{
    const QCommandLineOption reason = option("reason", Text::tr("Why."), "TEXT");
    return {
        {u"change list"_s,
         {},
         Text::tr("List suggested events, recorded events, and the duties proposed for them."),
         {},
         list},
        {u"change record"_s, u"[KEY]"_s,
         Text::tr("Record an event that may start duties: a suggested one by its key, or one by hand."),
         withOptions(
             {option("event",
                     Text::tr("model_version, function, domain, growth, weak_controls, retirement, subject or notice."),
                     "EVENT"),
              option("on", Text::tr("The day of the event."), "YYYY-MM-DD"),
              option("service", Text::tr("The service, by name or id."), "SERVICE"),
              option("model", Text::tr("The model, by name or id."), "MODEL"),
              option("case", Text::tr("The case that shows weak controls."), "NUMBER"),
              option("note", Text::tr("A note."), "TEXT")}),
         record},
        {u"change confirm"_s,
         u"PROPOSAL"_s,
         Text::tr("Confirm a proposed duty: its clock runs from the day of the event."),
         {},
         confirm},
        {u"change waive"_s, u"PROPOSAL|KEY"_s,
         Text::tr("Waive a proposed duty, or dismiss a suggested event, with a reason."), withOptions({reason}), waive},
        {u"change undo"_s, u"PROPOSAL"_s, Text::tr("Take back a confirmation or a waiver, with a reason."),
         withOptions({reason}), undo},
    };
}

} // namespace ctl
