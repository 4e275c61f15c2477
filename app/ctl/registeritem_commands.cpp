// registry list, show, add, set, move: the items of the register.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/registerdesk.h"
#include "app/ctl/registerlines.h"
#include "app/registry/rulestore.h"
#include "app/registry/upstream.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::RegisterItemCommands)
};

using registry::RegistryItem;
using registry::State;

Exit list(const Invocation &call)
{
    const QDate day = dayOn(call);
    if (!day.isValid())
        return wrongUsage(Text::tr("Give the day as YYYY-MM-DD."));
    const auto registered = readRegister(call);
    if (!registered)
        return report(registered.error());
    QJsonArray rows;
    for (const RegistryItem &item : registered->items) {
        const QString state = registry::name(registry::stateOn(item, registered->transitions, day));
        if (call.options.isSet(u"kind"_s) && item.kind != call.options.value(u"kind"_s))
            continue;
        if (call.options.isSet(u"state"_s) && state != call.options.value(u"state"_s))
            continue;
        QJsonObject row = registry::toJson(item);
        row.insert(u"state_on_day", state);
        rows.append(row);
        if (!call.json)
            printLine(u"%1  %2  %3  %4  %5"_s.arg(qint64(item.id), 4)
                          .arg(state, -12)
                          .arg(item.kind, -22)
                          .arg(item.name, item.number));
    }
    if (call.json)
        printJson({{u"on"_s, day.toString(Qt::ISODate)}, {u"items"_s, rows}});
    else if (rows.isEmpty())
        printLine(Text::tr("Nothing is registered."));
    return Exit::Done;
}

/// Everything that is kept of one item.
Result<QJsonObject> everythingOf(const db::Database &database, const registry::Register &registered,
                                 const RegistryItem &item)
{
    QJsonObject all = registry::toJson(item);
    std::optional<Failure> failure;
    const auto insert = [&](QStringView key, const auto &rows) {
        if (rows)
            all.insert(key, jsonOf(*rows));
        else
            failure = rows.error();
    };
    insert(u"history", registry::readTransitions(database, item.id));
    insert(u"documents", registry::readDocuments(database, item.id));
    insert(u"submissions", registry::readSubmissions(database, item.id));
    insert(u"display", registry::readDisplayEvidence(database, item.id));
    const auto rules = registry::readRulebook(database);
    if (failure || !rules)
        return std::unexpected(failure ? *failure : rules.error());
    if (const auto upstream = registry::upstreamOf(item, registered))
        all.insert(u"rests_on", QJsonObject{{u"name"_s, upstream->name}, {u"number"_s, upstream->number}});
    QJsonArray next;
    for (const State state : registry::nextStates(item.state))
        next.append(registry::name(state));
    all.insert(u"can_become", next);
    if (const registry::Kind *kind = rules->kinds.find(item.kind)) {
        all.insert(u"number_hints", jsonOf(registry::decodeNumber(*kind, item.number)));
        all.insert(u"number_has_shape", !registry::checkNumber(*kind, item.number));
    }
    return all;
}

Exit show(const Invocation &call)
{
    const auto all = readItem(call, everythingOf);
    if (!all)
        return report(all.error());
    if (call.json)
        printJson(*all);
    else
        printFields(*all);
    return Exit::Done;
}

/// Takes over what the options say about \a item. NotFound: a service, model or algorithm that is not there.
Result<void> takeLinks(const registry::Register &registered, const Invocation &call, RegistryItem &item)
{
    const auto take = [&](const QString &option, auto &into, auto find) -> Result<void> {
        if (!call.options.isSet(option))
            return {};
        const QString word = call.options.value(option);
        into.reset();
        if (word == u"none")
            return {};
        return find(registered, word).transform([&](const auto &found) { into = found.id; });
    };
    return take(u"service"_s, item.service, serviceNamed)
        .and_then([&] { return take(u"model"_s, item.model, modelNamed); })
        .and_then([&] { return take(u"algorithm"_s, item.algorithm, algorithmNamed); });
}

QString takeFields(const Invocation &call, RegistryItem &item)
{
    OptionReader options(call.options);
    options.text("name", item.name);
    options.word("role", item.role, registry::roleNamed, "provider, technical_supporter");
    options.text("number", item.number);
    options.text("authority", item.authority);
    options.day("submitted", item.submittedOn);
    options.day("granted", item.grantedOn);
    options.day("valid-until", item.validUntil);
    options.text("upstream-model", item.upstreamModel);
    options.text("upstream-number", item.upstreamNumber);
    options.text("responsible", item.responsible);
    options.text("conditions", item.conditions);
    options.text("notes", item.notes);
    return options.fault();
}

Exit said(const Invocation &call, RegistryItemId id, const QString &words)
{
    if (call.json)
        printJson({{u"item"_s, qint64(id)}});
    else
        printLine(words.arg(qint64(id)));
    return Exit::Done;
}

Exit add(const Invocation &call)
{
    RegistryItem item{.kind = call.arguments.value(0), .name = call.arguments.value(1)};
    OptionReader options(call.options);
    options.word("state", item.state, registry::stateNamed, stateWords);
    const QString fault = options.fault().isEmpty() ? takeFields(call, item) : options.fault();
    if (!fault.isEmpty() || call.arguments.size() != 2)
        return wrongUsage(fault.isEmpty() ? Text::tr("Give the kind and the name.") : fault);
    const auto desk = openRegister(call);
    if (!desk)
        return report(desk.error());
    const db::Database &database = (*desk)->store.database();
    const auto rules = registry::readRulebook(database);
    if (rules && !rules->kinds.find(item.kind))
        return wrongUsage(Text::tr("There is no kind “%1”; “registry kinds” lists them.").arg(item.kind));
    const auto id =
        registry::readRegister(database)
            .and_then([&](const registry::Register &registered) { return takeLinks(registered, call, item); })
            .and_then([&] { return (*desk)->registry.add(item); });
    return id ? said(call, *id, Text::tr("Item %1 added.")) : report(id.error());
}

Exit set(const Invocation &call)
{
    const auto desk = openRegister(call);
    if (!desk)
        return report(desk.error());
    const auto registered = registry::readRegister((*desk)->store.database());
    auto item = registered ? itemNamed(*registered, call.arguments.value(0)) : failed(registered);
    if (!item)
        return report(item.error());
    if (const QString fault = takeFields(call, *item); !fault.isEmpty())
        return wrongUsage(fault);
    const Result<void> changed =
        takeLinks(*registered, call, *item).and_then([&] { return (*desk)->registry.update(*item); });
    return changed ? said(call, item->id, Text::tr("Item %1 changed.")) : report(changed.error());
}

Exit move(const Invocation &call)
{
    registry::Move move{.on = dayOn(call)};
    const auto to = registry::stateNamed(call.arguments.value(1));
    OptionReader options(call.options);
    options.text("note", move.note);
    options.text("number", move.number);
    options.day("valid-until", move.validUntil);
    if (!to || !move.on.isValid() || !options.fault().isEmpty())
        return wrongUsage(!to ? Text::tr("A state is %1.").arg(QString::fromLatin1(stateWords))
                              : options.fault().isEmpty() ? Text::tr("Give the day as YYYY-MM-DD.")
                                                          : options.fault());
    move.to = *to;
    const auto desk = openRegister(call);
    if (!desk)
        return report(desk.error());
    const auto registered = registry::readRegister((*desk)->store.database());
    const auto item = registered ? itemNamed(*registered, call.arguments.value(0)) : failed(registered);
    if (!item)
        return report(item.error());
    if (const Result<void> moved = (*desk)->registry.move(item->id, move); !moved)
        return report(moved.error());
    return said(call, item->id, Text::tr("Item %1 moved."));
}

QList<QCommandLineOption> fieldOptions()
{
    return {option("service", Text::tr("The service, by name or id; none: the whole company."), "SERVICE"),
            option("role", Text::tr("provider or technical_supporter."), "ROLE"),
            option("number", Text::tr("As on the certificate."), "NUMBER"),
            option("authority", Text::tr("Who grants it."), "NAME"),
            option("submitted", Text::tr("The day it was submitted."), "DAY"),
            option("granted", Text::tr("The day it was granted."), "DAY"),
            option("valid-until", Text::tr("The last day."), "DAY"),
            option("model", Text::tr("The model that it is for, by name or id."), "MODEL"),
            option("algorithm", Text::tr("The algorithm that it is for, by name or id."), "ALGORITHM"),
            option("upstream-model", Text::tr("The filed model that it rests on, as text."), "NAME"),
            option("upstream-number", Text::tr("The number of that model."), "NUMBER"),
            option("responsible", Text::tr("Who answers for it."), "NAME"),
            option("conditions", Text::tr("What the authority tied to it."), "TEXT"),
            option("notes", Text::tr("Notes."), "TEXT")};
}

} // namespace

std::vector<Command> registerItemCommands()
{
    const QCommandLineOption onDay = option("on", Text::tr("The day (today in Shanghai)."), "DAY");
    return {
        {u"registry list"_s,
         {},
         Text::tr("List filings and licences with their state on a day."),
         withOptions({onDay, option("kind", Text::tr("Only those of a kind."), "KIND"),
                      option("state", Text::tr("Only those in a state."), "STATE")}),
         list},
        {u"registry show"_s, u"ITEM"_s, Text::tr("Show everything that is kept of an item."), {}, show},
        {u"registry add"_s, u"KIND NAME"_s, Text::tr("Register a filing or a licence."),
         withOptions(fieldOptions() << option("state", Text::tr("As it stands (preparing)."), "STATE")), add},
        {u"registry set"_s, u"ITEM"_s, Text::tr("Change what an item says."),
         withOptions(fieldOptions() << option("name", Text::tr("What it is called."), "NAME")), set},
        {u"registry move"_s, u"ITEM STATE"_s, Text::tr("Move an item to another state."),
         withOptions({onDay, option("note", Text::tr("Why, or how."), "TEXT"),
                      option("number", Text::tr("filed: the number on the certificate."), "NUMBER"),
                      option("valid-until", Text::tr("filed: the last day."), "DAY")}),
         move},
    };
}

} // namespace ctl
