// usage: what the logs name, held against the register; users against thresholds.
#include "app/ctl/changedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/registerdesk.h"
#include "app/usage/usagestore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::UsageCommands)
};

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"-"_s;
}

QJsonObject coverageJson(const usage::CallCoverage &coverage)
{
    return {{u"calls"_s, coverage.calls},
            {u"without_user"_s, coverage.withoutUser},
            {u"without_service"_s, coverage.withoutService},
            {u"without_model"_s, coverage.withoutModel},
            {u"without_time"_s, coverage.withoutTime}};
}

void printCoverage(const usage::CallCoverage &coverage)
{
    printLine(Text::tr("Of %1 calls %2 name no user, %3 no service, %4 no model, %5 no time.")
                  .arg(coverage.calls)
                  .arg(coverage.withoutUser)
                  .arg(coverage.withoutService)
                  .arg(coverage.withoutModel)
                  .arg(coverage.withoutTime));
}

QJsonObject json(const usage::LoggedName &each)
{
    QJsonObject months;
    for (const auto &[month, calls] : each.perMonth)
        months.insert(month.toString(u"yyyy-MM"_s), calls);
    return {{u"kind"_s, usage::name(each.kind)},
            {u"name"_s, each.name},
            {u"match"_s, usage::name(each.match.how)},
            {u"registered"_s, each.match.candidate},
            {u"version"_s, each.match.version},
            {u"first"_s, day(each.first)},
            {u"last"_s, day(each.last)},
            {u"calls"_s, each.calls},
            {u"months"_s, months},
            {u"endpoints"_s, QJsonArray::fromStringList(each.endpoints)}};
}

Exit list(const Invocation &call)
{
    const auto desk = openChangeDesk(call, true);
    if (!desk)
        return report(desk.error());
    const change::ChangeReading &reading = (*desk)->reading;
    QJsonArray names;
    for (const usage::LoggedName &each : reading.names) {
        names.append(json(each));
        if (!call.json)
            printLine(u"%1  %2  %3 … %4  %5  %6 %7"_s.arg(usage::name(each.kind), -7)
                          .arg(each.calls, 9)
                          .arg(day(each.first), day(each.last), each.name, usage::name(each.match.how),
                               each.match.candidate));
    }
    const usage::CallCoverage coverage = usage::coverageOf(reading.traffic);
    call.json ? printJson({{u"names"_s, names}, {u"coverage"_s, coverageJson(coverage)}}) : printCoverage(coverage);
    return Exit::Done;
}

QJsonObject json(const usage::Finding &each, const change::ChangeReading &reading)
{
    return {{u"finding"_s, usage::name(each.kind)},
            {u"of"_s, usage::name(each.of)},
            {u"name"_s, each.name},
            {u"service"_s, serviceName(reading.registered, each.service)},
            {u"item"_s, each.item ? QJsonValue(qint64(*each.item)) : QJsonValue()},
            {u"first"_s, day(each.first)},
            {u"last"_s, day(each.last)},
            {u"days"_s, each.days},
            {u"calls"_s, each.calls}};
}

QJsonObject json(const usage::Level &level, const change::ChangeReading &reading)
{
    const usage::Threshold *threshold = reading.usageRules.find(level.threshold);
    return {{u"threshold"_s, level.threshold},
            {u"service"_s, serviceName(reading.registered, level.of)},
            {u"value"_s, level.value},
            {u"figure"_s, threshold ? threshold->figure : 0},
            {u"as_of"_s, day(level.as)},
            {u"lower_bound"_s, level.isLeast},
            {u"confidence"_s, threshold ? calendar::name(threshold->confidence) : QString()}};
}

void printLevel(const usage::Level &level, const change::ChangeReading &reading)
{
    const usage::Threshold *threshold = reading.usageRules.find(level.threshold);
    const QString whose = level.of ? serviceName(reading.registered, level.of) : Text::tr("the whole company");
    printLine(Text::tr("%1: %2 of %3 · %4 · %5")
                  .arg(whose)
                  .arg(level.isLeast ? Text::tr("at least %1").arg(level.value) : QString::number(level.value))
                  .arg(threshold ? threshold->figure : 0)
                  .arg(threshold ? inLocale(threshold->title) : level.threshold,
                       threshold ? inLocale(threshold->source) : QString()));
}

Exit check(const Invocation &call)
{
    const auto desk = openChangeDesk(call, true);
    if (!desk)
        return report(desk.error());
    const change::ChangeReading &reading = (*desk)->reading;
    QJsonArray findings;
    for (const usage::Finding &each : reading.findings) {
        findings.append(json(each, reading));
        if (!call.json)
            printLine(u"%1  %2 %3  %4 … %5  %6"_s.arg(usage::name(each.kind), -13)
                          .arg(usage::name(each.of), each.name, day(each.first), day(each.last),
                               Text::tr("%1 calls on %2 days").arg(each.calls).arg(each.days)));
    }
    QJsonArray levels;
    for (const usage::Level &level : reading.levels) {
        levels.append(json(level, reading));
        if (!call.json)
            printLevel(level, reading);
    }
    const usage::CallCoverage coverage = usage::coverageOf(reading.traffic);
    call.json ? printJson({{u"findings"_s, findings}, {u"levels"_s, levels}, {u"coverage"_s, coverageJson(coverage)}})
              : printCoverage(coverage);
    return findings.isEmpty() ? Exit::Done : Exit::NotSo;
}

Result<void> linkName(const Invocation &call, const registry::Register &registered, usage::UsageStore &store)
{
    const QString name = call.arguments.first();
    if (call.options.isSet(u"service"_s))
        return serviceNamed(registered, call.options.value(u"service"_s))
            .and_then([&](const registry::Service &service) { return store.link(name, service.id); });
    if (call.options.isSet(u"model"_s))
        return modelNamed(registered, call.options.value(u"model"_s)).and_then([&](const registry::Model &model) {
            return store.link(name, model.id);
        });
    const auto kind = usage::nameKindNamed(call.options.value(u"of"_s)).value_or(usage::NameKind::Model);
    return call.options.isSet(u"undo"_s) ? store.undo(kind, name)
                                         : store.dismiss(kind, name, call.options.value(u"dismiss"_s));
}

Exit link(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Give one name as the logs say it."));
        return Exit::WrongUsage;
    }
    const auto desk = openChangeDesk(call, false);
    if (!desk)
        return report(desk.error());
    usage::UsageStore store((*desk)->store.database(), (*desk)->journal);
    if (const Result<void> linked = linkName(call, (*desk)->reading.registered, store); !linked)
        return report(linked.error());
    call.json ? printJson({{u"done"_s, true}}) : printLine(Text::tr("Kept"));
    return Exit::Done;
}

Exit showUsers(const Invocation &call)
{
    const auto desk = openChangeDesk(call, true);
    if (!desk)
        return report(desk.error());
    const change::ChangeReading &reading = (*desk)->reading;
    QJsonArray months;
    for (const usage::MonthUsers &month : reading.months) {
        const QString whose = serviceName(reading.registered, month.of);
        months.append(QJsonObject{{u"service"_s, whose},
                                  {u"month"_s, month.month.toString(u"yyyy-MM"_s)},
                                  {u"users"_s, month.users()}});
        if (!call.json)
            printLine(u"%1  %2  %3"_s.arg(month.month.toString(u"yyyy-MM"_s))
                          .arg(month.users(), 9)
                          .arg(month.of ? whose : Text::tr("the whole company")));
    }
    if (call.json)
        printJson({{u"months"_s, months}, {u"ever_seen"_s, reading.traffic.everSeenTogether}});
    else
        printLine(Text::tr("Distinct users ever seen: %1. At least so many are registered.")
                      .arg(reading.traffic.everSeenTogether));
    return Exit::Done;
}

Exit users(const Invocation &call)
{
    if (!call.options.isSet(u"count"_s))
        return showUsers(call);
    const auto desk = openChangeDesk(call, false);
    if (!desk)
        return report(desk.error());
    bool isNumber = false;
    usage::RegisteredUsers figure{.service = {},
                                  .on = QDate::fromString(call.options.value(u"on"_s), Qt::ISODate),
                                  .users = call.options.value(u"count"_s).toLongLong(&isNumber),
                                  .source = call.options.value(u"source"_s)};
    if (call.options.isSet(u"service"_s)) {
        const auto service = serviceNamed((*desk)->reading.registered, call.options.value(u"service"_s));
        if (!service)
            return report(service.error());
        figure.service = service->id;
    }
    if (!isNumber) {
        printError(Text::tr("Give --count as a whole number."));
        return Exit::WrongUsage;
    }
    usage::UsageStore store((*desk)->store.database(), (*desk)->journal);
    if (const Result<void> entered = store.enter(figure); !entered)
        return report(entered.error());
    call.json ? printJson({{u"done"_s, true}}) : printLine(Text::tr("Kept"));
    return Exit::Done;
}

} // namespace

std::vector<Command> usageCommands()
{
    return {
        {u"usage list"_s,
         {},
         Text::tr("List the services and models that the logs name, with volume, first and last day."),
         {},
         list},
        {u"usage check"_s,
         {},
         Text::tr("Hold the logs against the filings: what is used and not filed, filed and silent, and how near "
                  "thresholds are."),
         {},
         check},
        {u"usage link"_s, u"NAME"_s,
         Text::tr("Say which registered service or model a name in the logs is, or why it needs no filing."),
         withOptions({option("service", Text::tr("The service, by name or id."), "SERVICE"),
                      option("model", Text::tr("The model, by name or id."), "MODEL"),
                      option("dismiss", Text::tr("Why it needs no filing."), "REASON"),
                      switchOption("undo", Text::tr("Take back what was said of the name.")),
                      option("of", Text::tr("With --dismiss or --undo: service or model."), "KIND")}),
         link},
        {u"usage users"_s,
         {},
         Text::tr("Show the active users of each month, or enter how many were registered on a day."),
         withOptions({option("service", Text::tr("The service; without it the whole company."), "SERVICE"),
                      option("on", Text::tr("The day of the figure."), "YYYY-MM-DD"),
                      option("count", Text::tr("Registered users."), "NUMBER"),
                      option("source", Text::tr("Where the figure is from."), "TEXT")}),
         users},
    };
}

} // namespace ctl
