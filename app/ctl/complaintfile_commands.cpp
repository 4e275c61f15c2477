// complaint import, quarantine, stats, promise: complaints from files, their figures, and what is promised.
#include "app/complaint/importstore.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/complaintdesk.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ComplaintFileCommands)
};

QJsonObject json(const complaint::BadLine &line)
{
    return {{QStringLiteral("line"), line.line},
            {QStringLiteral("reason"), complaint::name(line.fault)},
            {QStringLiteral("detail"), line.detail}};
}

void print(const complaint::ImportSummary &done)
{
    if (done.isRepeated)
        printLine(Text::tr("This file was imported before: nothing is added."));
    printLine(
        Text::tr("%1 added, %2 known already, %3 in quarantine").arg(done.added).arg(done.known).arg(done.quarantined));
    for (const complaint::BadLine &line : done.bad)
        printLine(QStringLiteral("  %1: %2 %3").arg(line.line).arg(complaint::name(line.fault), line.detail).trimmed());
}

QJsonObject json(const complaint::ImportSummary &done)
{
    QJsonArray bad;
    for (const complaint::BadLine &line : done.bad)
        bad.append(json(line));
    return {{QStringLiteral("added"), done.added},
            {QStringLiteral("known"), done.known},
            {QStringLiteral("quarantined"), done.quarantined},
            {QStringLiteral("repeated"), done.isRepeated},
            {QStringLiteral("bad"), bad}};
}

Exit importFile(const Invocation &call)
{
    if (call.arguments.size() != 1)
        return wrongUsage(Text::tr("Give one file of delimited text."));
    const auto desk = openComplaints(call);
    if (!desk)
        return report(desk.error());
    auto kinds = complaint::shippedKinds();
    if (!kinds)
        return report(kinds.error());
    db::Database &database = (*desk)->store.database();
    const complaint::ImportContext context{.kinds = std::move(*kinds),
                                           .now = (*desk)->journal.now(),
                                           .pseudonym = [&](const QString &user) {
                                               return pseudonymOf(database, user);
                                           }};
    const auto done = complaint::importComplaints(database, (*desk)->journal, call.arguments.constFirst(), context);
    if (!done)
        return report(done.error());
    if (call.json)
        printJson(json(*done));
    else
        print(*done);
    return Exit::Done;
}

Exit quarantine(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto lines = complaint::quarantinedLines(store->database());
    if (!lines)
        return report(lines.error());
    QJsonArray rows;
    for (const complaint::QuarantinedLine &each : *lines) {
        QJsonObject row = json(each.line);
        row.insert(QStringLiteral("file"), each.file);
        rows.append(row);
        if (!call.json)
            printLine(QStringLiteral("%1:%2  %3 %4")
                          .arg(each.file)
                          .arg(each.line.line)
                          .arg(complaint::name(each.line.fault), each.line.detail)
                          .trimmed());
    }
    if (call.json)
        printJson({{QStringLiteral("lines"), rows}});
    return Exit::Done;
}

Exit stats(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const QDate today = shanghaiDay(store->options().clock());
    const auto dayOf = [&](const char *name, QDate otherwise) {
        const QString text = call.options.value(QString::fromLatin1(name));
        return text.isEmpty() ? otherwise : QDate::fromString(text, Qt::ISODate);
    };
    const QDate from = dayOf("from", {today.year(), today.month(), 1});
    const QDate to = dayOf("to", today);
    if (!from.isValid() || !to.isValid() || to < from)
        return wrongUsage(Text::tr("Give the days as YYYY-MM-DD, the first before the last."));
    const auto rules = complaintRules(store->database());
    if (!rules)
        return report(rules.error());
    const auto figures = complaint::statistics(store->database(), *rules, from, to);
    if (!figures)
        return report(figures.error());
    if (call.json) {
        printJson(complaint::json(*figures));
        return Exit::Done;
    }
    for (const QString &line : lines(*figures))
        printLine(line);
    return Exit::Done;
}

QJsonObject json(const complaint::Promise &promise)
{
    return {{QStringLiteral("target"), complaint::name(promise.target)},
            {QStringLiteral("kind"), promise.kind},
            {QStringLiteral("amount"), promise.amount},
            {QStringLiteral("unit"), calendar::name(promise.unit)},
            {QStringLiteral("since"), shanghaiText(promise.since.value_or(promise.at))},
            {QStringLiteral("published"), promise.published},
            {QStringLiteral("actor"), promise.actor}};
}

Exit listPromises(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto made = complaint::promises(store->database());
    if (!made)
        return report(made.error());
    QJsonArray rows;
    for (const complaint::Promise &each : *made) {
        rows.append(json(each));
        if (!call.json)
            printLine(QStringLiteral("%1  %2  %3  %4 %5  %6")
                          .arg(shanghaiText(each.since.value_or(each.at)), complaint::name(each.target),
                               each.kind.isEmpty() ? QStringLiteral("*") : each.kind)
                          .arg(each.amount)
                          .arg(calendar::name(each.unit), each.published)
                          .trimmed());
    }
    if (call.json)
        printJson({{QStringLiteral("promises"), rows}});
    else if (made->empty())
        printLine(Text::tr("No promise was made: Art. 15 asks for a published time limit."));
    return Exit::Done;
}

/// What the options say; nothing where something in them cannot be read.
std::optional<complaint::Promise> givenPromise(const Invocation &call)
{
    const auto text = [&](const char *name, const char *otherwise) {
        const QString given = value(call, name);
        return given.isEmpty() ? QString::fromLatin1(otherwise) : given;
    };
    const auto target = complaint::targetNamed(text("target", "promise"));
    const auto unit = complaint::promiseUnitNamed(text("unit", "working-day"));
    const auto since = givenMoment(call, "since");
    bool isNumber = false;
    const int amount = value(call, "amount").toInt(&isNumber);
    if (!target || !unit || !since || !isNumber)
        return std::nullopt;
    return complaint::Promise{.target = *target,
                              .kind = value(call, "kind"),
                              .amount = amount,
                              .unit = *unit,
                              .since = *since,
                              .published = value(call, "published")};
}

Exit promise(const Invocation &call)
{
    if (!call.options.isSet(QStringLiteral("amount")))
        return listPromises(call);
    const auto wanted = givenPromise(call);
    if (!wanted)
        return wrongUsage(Text::tr("Give --amount N, --unit hour, day or working-day, --target promise, internal or "
                                   "acknowledge, and --since YYYY-MM-DDThh:mm."));
    const auto desk = openComplaints(call);
    if (!desk)
        return report(desk.error());
    const auto rules = complaintRules((*desk)->store.database());
    if (!rules)
        return report(rules.error());
    const Result<void> made =
        complaint::makePromise((*desk)->store.database(), (*desk)->journal, *wanted, rules->clocks);
    if (!made)
        return report(made.error());
    call.json ? printJson({{QStringLiteral("recorded"), true}}) : printLine(Text::tr("Recorded."));
    return Exit::Done;
}

} // namespace

std::vector<Command> complaintFileCommands()
{
    return {
        {QStringLiteral("complaint import"),
         QStringLiteral("FILE"),
         Text::tr("Bring in complaints from a ticket system; lines that cannot be used are quarantined."),
         {},
         importFile},
        {QStringLiteral("complaint quarantine"),
         {},
         Text::tr("List the lines that could not be used."),
         {},
         quarantine},
        {QStringLiteral("complaint stats"),
         {},
         Text::tr("Figures of complaints in a period."),
         withOptions({option("from", Text::tr("The first day (the first of this month)."), "DAY"),
                      option("to", Text::tr("The last day (today)."), "DAY")}),
         stats},
        {QStringLiteral("complaint promise"),
         {},
         Text::tr("List what was promised, or with --amount record a promise or a target."),
         withOptions({option("amount", Text::tr("How many; 0 takes it back."), "N"),
                      option("unit", Text::tr("hour, day or working-day (working-day)."), "UNIT"),
                      option("kind", Text::tr("The kind it is for (every kind)."), "KIND"),
                      option("target", Text::tr("promise, internal or acknowledge (promise)."), "TARGET"),
                      option("since", Text::tr("From when on it holds (now)."), "MOMENT"),
                      option("published", Text::tr("Where it is published."), "TEXT")}),
         promise},
    };
}

} // namespace ctl
