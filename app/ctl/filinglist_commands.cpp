// filing lists, compare, match: the official lists that were kept, and what they say of our filings.
#include "app/ctl/commandlist.h"
#include "app/ctl/complaintdesk.h"
#include "app/ctl/filingjson.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/filing/own.h"
#include "app/filing/snapshotstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::FilingListCommands)
};

QDate dayOf(const Invocation &call, const workspace::Workspace &store)
{
    const QString on = call.options.value(u"on"_s);
    return on.isEmpty() ? shanghaiDay(store.options().clock()) : QDate::fromString(on, Qt::ISODate);
}

Exit listsCommand(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto snapshots = filing::readSnapshots(store->database());
    if (!snapshots)
        return report(snapshots.error());
    QJsonArray all;
    for (const filing::Snapshot &each : *snapshots) {
        all.append(filingJson(each));
        if (!call.json)
            printLine(u"%1  %2  %3  %4  %5"_s.arg(static_cast<qint64>(each.id), 4)
                          .arg(each.day.toString(Qt::ISODate), each.list.leftJustified(18),
                               QString::number(each.rows).rightJustified(5),
                               each.whole ? each.fileName : each.fileName + u" (+)"_s));
    }
    if (call.json)
        printJson({{u"lists"_s, all}});
    else if (snapshots->empty())
        printLine(Text::tr("No official list was brought in."));
    return Exit::Done;
}

QString changeLine(const filing::List &list, const filing::ListChange &change, const filing::ListedRow &row)
{
    QString line = u"%1  %2 · %3"_s.arg(filing::name(change.what), -8)
                       .arg(row.entries[list.key].value(), row.entries[list.name].value());
    for (const filing::FieldDifference &each : change.differences)
        line += u"\n          %1: %2 → %3"_s.arg(inLocale(list.fields[each.field].title), each.before, each.after);
    return line;
}

Exit compareCommand(const Invocation &call)
{
    if (call.arguments.size() != 2)
        return wrongUsage(Text::tr("Give the numbers of two lists: filing lists shows them."));
    const Result<workspace::Workspace> store = call.openStore(true);
    const auto lists = filing::loadLists();
    if (!store || !lists)
        return report(store ? lists.error() : store.error());
    const auto snapshots = filing::readSnapshots(store->database());
    if (!snapshots)
        return report(snapshots.error());
    const auto first = static_cast<filing::SnapshotId>(call.arguments[0].toLongLong());
    const auto second = static_cast<filing::SnapshotId>(call.arguments[1].toLongLong());
    const auto found = std::ranges::find(*snapshots, first, &filing::Snapshot::id);
    const filing::List *list = found == snapshots->end() ? nullptr : lists->find(found->list);
    if (!list)
        return report({.kind = Failure::Kind::NotFound, .detail = Text::tr("there is no such list")});
    const auto before = filing::readListOf(store->database(), *list, first);
    const auto after = filing::readListOf(store->database(), *list, second);
    if (!before || !after)
        return report(before ? after.error() : before.error());
    const auto changes = filing::compareLists(*list, *before, *after);
    if (call.json)
        printJson({{u"list"_s, list->id}, {u"changes"_s, filingJson(*list, changes, *before, *after)}});
    if (call.json)
        return Exit::Done;
    for (const filing::ListChange &change : changes)
        printLine(changeLine(*list, change, change.after ? (*after)[*change.after] : (*before)[*change.before]));
    if (changes.empty())
        printLine(Text::tr("Nothing changed."));
    return Exit::Done;
}

QString standingLine(const filing::List &list, const filing::Standing &standing,
                     const std::vector<filing::ListedRow> &rows)
{
    QString line = u"%1  %2 · %3"_s.arg(filing::name(standing.what), -10).arg(standing.own.number, standing.own.name);
    for (const filing::FieldDifference &each : standing.differences)
        line += u"\n            %1: %2 → %3"_s.arg(inLocale(list.fields[each.field].title), each.before, each.after);
    for (const filing::Match &match : standing.candidates) {
        const filing::ListedRow &row = rows[match.row];
        line += u"\n            %1 %2 (%3): %4 · %5"_s.arg(filing::name(match.by))
                    .arg(match.score, 0, 'f', 2)
                    .arg(match.distance)
                    .arg(row.entries[list.key].value(), row.entries[list.name].value());
    }
    return line;
}

Exit matchCommand(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    const auto lists = filing::loadLists();
    if (!store || !lists)
        return report(store ? lists.error() : store.error());
    const QDate day = dayOf(call, *store);
    if (!day.isValid())
        return wrongUsage(Text::tr("Give the day as YYYY-MM-DD."));
    const auto decisions = filing::readDecisions(store->database());
    QJsonObject all;
    for (const filing::List &list : lists->lists) {
        const auto rows = filing::readListOn(store->database(), list, day);
        const auto own = filing::readOwn(store->database(), list);
        if (!rows || !own || !decisions)
            return report(!rows ? rows.error() : !own ? own.error() : decisions.error());
        if (rows->empty())
            continue;
        const auto standings = filing::standings(list, *own, *rows, *decisions);
        all.insert(list.id, filingJson(list, standings, *rows));
        if (call.json)
            continue;
        printLine(inLocale(list.title));
        for (const filing::Standing &standing : standings)
            printLine(u"  "_s + standingLine(list, standing, *rows));
    }
    if (call.json)
        printJson({{u"on"_s, day.toString(Qt::ISODate)}, {u"lists"_s, all}});
    return Exit::Done;
}

} // namespace

std::vector<Command> filingListCommands()
{
    return {
        {u"filing lists"_s, {}, Text::tr("List the official lists that were brought in."), {}, listsCommand},
        {u"filing compare"_s, u"A B"_s, Text::tr("Show what changed from one list to another."), {}, compareCommand},
        {u"filing match"_s,
         {},
         Text::tr("Show which of our filings stand in the official lists."),
         withOptions({option("on", Text::tr("The day (today in Shanghai)."), "YYYY-MM-DD")}),
         matchCommand}};
}

} // namespace ctl
