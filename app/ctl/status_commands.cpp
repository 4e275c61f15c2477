// status, status reminders: how filings and licences stand on a day, on the terminal and in files.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/statuswords.h"
#include "app/journal/journal.h"
#include "app/journal/verification.h"
#include "app/registry/leadtimestore.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "app/registry/statusjson.h"
#include "app/report/formats/format.h"
#include "app/report/formats/pdf.h"
#include "app/report/reportfacts.h"
#include "app/statussheet/statuscalendar.h"
#include "app/statussheet/statusdocument.h"
#include "app/statussheet/wallsheet.h"
#include "app/workspace/facts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::StatusCommands)
};

/// What a call asks about, and how it stands.
struct Seen
{
    QDate day;
    registry::Register registered;
    registry::Rulebook rules;
    std::vector<registry::ItemStatus> statuses;
};

std::optional<QDate> dayOf(const Invocation &call)
{
    const QString on = call.options.value(u"on"_s);
    const QDate day = on.isEmpty() ? shanghaiDay(systemClock()()) : QDate::fromString(on, Qt::ISODate);
    if (day.isValid())
        return day;
    printError(Text::tr("Give the day as YYYY-MM-DD."));
    return {};
}

/// "zh", "en", or empty: the terminal's; none: another word was given.
std::optional<QString> languageOf(const Invocation &call)
{
    QString language = call.options.value(u"lang"_s);
    if (language.isEmpty() || report::languageNamed(language))
        return language;
    printError(Text::tr("Give the language as zh or en."));
    return {};
}

/// Everything, or one service with all that is its own.
Result<Seen> look(const db::Database &database, QDate day, const QString &service)
{
    auto rules = registry::readRulebook(database);
    auto registered = registry::readRegister(database);
    if (!rules || !registered)
        return std::unexpected(!rules ? rules.error() : registered.error());
    Seen seen{day, std::move(*registered), std::move(*rules), {}};
    seen.statuses = registry::statusOn(day, seen.registered, seen.rules);
    if (service.isEmpty())
        return seen;
    if (std::ranges::find(seen.registered.services, service, &registry::Service::name)
        == seen.registered.services.end())
        return fail(Failure::Kind::NotFound, Text::tr("there is no such service"), service);
    std::erase_if(seen.statuses, [&](const registry::ItemStatus &status) { return status.serviceName != service; });
    std::erase_if(seen.registered.services, [&](const registry::Service &each) { return each.name != service; });
    return seen;
}

report::Language fileLanguage(const QString &language)
{
    return report::languageNamed(language).value_or(report::Language::Chinese);
}

QString companyOf(const db::Database &database)
{
    const auto unit = report::readUnit(database);
    return unit ? unit->name.value_or(QString()) : QString();
}

Result<void> writeDocument(const db::Database &database, const Seen &seen, const QString &path, const QString &language)
{
    const auto format = report::formatOf(path);
    if (!format)
        return fail(Failure::Kind::BadInput, Text::tr("the name must end in pdf, docx, odt, html or json"), path);
    const auto head = journal::head(database);
    if (!head)
        return failed(head);
    return statussheet::statusDocument({.day = seen.day,
                                        .registered = seen.registered,
                                        .statuses = seen.statuses,
                                        .rules = seen.rules,
                                        .company = companyOf(database),
                                        .journalHead = head->text(),
                                        .madeAt = systemClock()()},
                                       fileLanguage(language))
        .and_then([&](const report::Document &document) { return report::render(document, *format); })
        .and_then([&](const QByteArray &bytes) { return report::writeFile(bytes, path); });
}

Result<void> writeSheet(const db::Database &database, const Seen &seen, const Invocation &call, const QString &language)
{
    const int year = call.options.isSet(u"year"_s) ? call.options.value(u"year"_s).toInt() : seen.day.year();
    if (year < 2000 || year > 2100)
        return fail(Failure::Kind::BadInput, Text::tr("give the year as YYYY"), call.options.value(u"year"_s));
    const bool isSmall = call.options.value(u"paper"_s).toLower() == u"a4";
    return statussheet::wallSheetPdf(
               {.plan = registry::yearPlan(year, seen.day, seen.registered, seen.statuses, seen.rules),
                .company = companyOf(database),
                .language = fileLanguage(language),
                .paper = isSmall ? statussheet::Paper::A4 : statussheet::Paper::A3,
                .madeAt = systemClock()()})
        .and_then([&](const QByteArray &bytes) { return report::writeFile(bytes, call.options.value(u"sheet"_s)); });
}

Result<void> writeCalendar(const db::Database &database, const Seen &seen, const QString &path, const QString &language)
{
    return registry::readLeadTimes(database).and_then([&](const registry::LeadTimes &leads) {
        return attempt([&] {
            const auto reminders = registry::reminders(seen.day, seen.statuses, leads);
            return statussheet::statusCalendar(reminders, workspace::textFact(database, u"id"_s),
                                               fileLanguage(language))
                .and_then([&](const std::vector<calendar::CalendarEntry> &entries) {
                    return report::writeFile(calendar::iCalendar(entries, u"Vermilion"_s, systemClock()()), path);
                });
        });
    });
}

Result<void> writeFiles(const db::Database &database, const Seen &seen, const Invocation &call, const QString &language)
{
    Result<void> done;
    if (call.options.isSet(u"pdf"_s))
        done = writeDocument(database, seen, call.options.value(u"pdf"_s), language);
    if (done && call.options.isSet(u"sheet"_s))
        done = writeSheet(database, seen, call, language);
    if (done && call.options.isSet(u"ical"_s))
        done = writeCalendar(database, seen, call.options.value(u"ical"_s), language);
    return done;
}

/// What belongs to \a service (none: to the company), the most pressing first.
void printOf(const Seen &seen, std::optional<ServiceId> service, const QString &heading, const QString &language)
{
    std::vector<const registry::ItemStatus *> found;
    for (const registry::ItemStatus &status : seen.statuses) {
        if (status.service == service)
            found.push_back(&status);
    }
    if (found.empty())
        return;
    std::ranges::stable_sort(found, [](const auto *left, const auto *right) { return moreUrgent(*left, *right); });
    printLine(QString());
    printLine(heading);
    for (const registry::ItemStatus *status : found) {
        for (const QString &line : statusLines(*status, language))
            printLine(line);
    }
}

void print(const Seen &seen, const QString &language)
{
    printLine(Text::tr("Filings and licences on %1").arg(seen.day.toString(Qt::ISODate)));
    for (const registry::Service &service : seen.registered.services)
        printOf(seen, service.id, service.name, language);
    printOf(seen, {}, Text::tr("The whole company"), language);
    if (seen.statuses.empty())
        printLine(Text::tr("Nothing is registered."));
}

bool isWanting(const registry::ItemStatus &status)
{
    using Status = registry::ItemStatus::Status;
    return status.status == Status::Late || status.status == Status::Missing || status.status == Status::Expired;
}

Exit status(const Invocation &call)
{
    const auto day = dayOf(call);
    const auto language = languageOf(call);
    if (!day || !language)
        return Exit::WrongUsage;
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const Result<Seen> seen = look(store->database(), *day, call.options.value(u"service"_s));
    if (!seen)
        return report(seen.error());
    if (const auto done = writeFiles(store->database(), *seen, call, *language); !done)
        return report(done.error());
    if (call.json)
        printJson(registry::statusReport(seen->day, seen->statuses, seen->rules));
    else
        print(*seen, *language);
    return call.options.isSet(u"check"_s) && std::ranges::any_of(seen->statuses, isWanting) ? Exit::NotSo : Exit::Done;
}

/// --clock or --kind, with --days: what the workspace sets otherwise.
Exit setLeads(const Invocation &call)
{
    const bool isClock = call.options.isSet(u"clock"_s);
    const QString id = call.options.value(isClock ? u"clock"_s : u"kind"_s);
    const QString given = call.options.value(u"days"_s);
    const auto days = given == u"shipped" ? Result<registry::LeadTimes::Days>() : registry::leadDaysOf(given);
    Result<workspace::Workspace> store = call.openStore(false);
    if (!days || !store)
        return report(!days ? days.error() : store.error());
    const auto rules = registry::readRulebook(store->database());
    if (!rules)
        return report(rules.error());
    if (isClock ? !rules->clocks.find(id) : !rules->kinds.find(id))
        return report(Failure{Failure::Kind::NotFound, Text::tr("there is no such clock or kind"), id});
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto of = isClock ? registry::LeadTimes::Of::Clock : registry::LeadTimes::Of::Kind;
    if (const auto saved = registry::saveLeadTimes(store->database(), journal, of, id, *days); !saved)
        return report(saved.error());
    if (!call.json)
        printLine(Text::tr("Lead times of %1: %2").arg(id, given));
    return Exit::Done;
}

Exit reminders(const Invocation &call)
{
    const auto day = dayOf(call);
    const auto language = languageOf(call);
    if (!day || !language)
        return Exit::WrongUsage;
    if (call.options.isSet(u"clock"_s) || call.options.isSet(u"kind"_s))
        return setLeads(call);
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const Result<Seen> seen = look(store->database(), *day, {});
    const auto leads = registry::readLeadTimes(store->database());
    if (!seen || !leads)
        return report(!seen ? seen.error() : leads.error());
    QJsonArray found;
    for (const registry::Reminder &reminder : registry::reminders(*day, seen->statuses, *leads)) {
        if (!reminder.isAnnounced(*day) && !call.options.isSet(u"all"_s))
            continue;
        found.append(reminderJson(reminder, *day));
        if (!call.json)
            printLine(reminderLine(reminder, *language));
    }
    if (call.json)
        printJson({{u"on"_s, day->toString(Qt::ISODate)}, {u"reminders"_s, found}});
    else if (found.isEmpty())
        printLine(Text::tr("Nothing runs out within its lead time."));
    return Exit::Done;
}

} // namespace

std::vector<Command> statusCommands()
{
    return {{u"status"_s,
             {},
             Text::tr("Show how filings and licences stand on a day, with reasons and sources."),
             withOptions(
                 {option("on", Text::tr("The day (today in Shanghai)."), "YYYY-MM-DD"),
                  option("service", Text::tr("Only what is this service's own."), "NAME"),
                  option("lang", Text::tr("zh or en; of files zh, else the terminal's."), "LANGUAGE"),
                  option("pdf", Text::tr("Also write it as a document; the end of the name is the format."), "FILE"),
                  option("sheet", Text::tr("Also write the year as a wall sheet (PDF)."), "FILE"),
                  option("paper", Text::tr("Of the wall sheet: a3 or a4 (a3)."), "SIZE"),
                  option("year", Text::tr("Of the wall sheet (the day's)."), "YYYY"),
                  option("ical", Text::tr("Also write the duties as a calendar with reminders."), "FILE"),
                  switchOption("check", Text::tr("Exit with 1 where something is late, expired or missing."))}),
             status},
            {u"status reminders"_s,
             {},
             Text::tr("List the duties that run out within their lead time; or set lead times."),
             withOptions(
                 {option("on", Text::tr("The day (today in Shanghai)."), "YYYY-MM-DD"),
                  option("lang", Text::tr("zh or en (the terminal's)."), "LANGUAGE"),
                  switchOption("all", Text::tr("Also those whose time has not come.")),
                  option("clock", Text::tr("Set the lead times of this clock."), "ID"),
                  option("kind", Text::tr("Set the lead times of this kind of filing or licence."), "ID"),
                  option("days", Text::tr("Days before the last day, with commas: 30,7,1; or: shipped."), "DAYS")}),
             reminders}};
}

} // namespace ctl
