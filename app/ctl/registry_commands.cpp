// status: how filings and licences stand on a day.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "app/registry/statusjson.h"

#include <QCoreApplication>
#include <QLocale>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::RegistryCommands)
};

const QString &inLocale(const Bilingual &text)
{
    return QLocale().language() == QLocale::Chinese ? text.zh : text.en;
}

QString statusLine(const registry::ItemStatus &item)
{
    QString line = QStringLiteral("%1  %2").arg(registry::name(item.status), -12).arg(inLocale(item.title));
    for (const QString &more : {item.name, item.serviceName, item.number}) {
        if (!more.isEmpty())
            line += QStringLiteral(" · ") + more;
    }
    const registry::Duty *next = item.next();
    if (!next)
        return line;
    line += QStringLiteral("\n              %1 %2").arg(registry::name(next->status), inLocale(next->what));
    if (next->due.isValid())
        line += QStringLiteral(": %1").arg(next->due.toString(Qt::ISODate));
    if (next->workingDaysLeft)
        line += Text::tr(" (%1 working days left)").arg(*next->workingDaysLeft);
    if (next->provisional)
        line += Text::tr(" (provisional: the State Council's notice for that year is not in)");
    if (calendar::confirmWithCounsel(next->confidence))
        line += Text::tr(" (confirm with counsel)");
    return line;
}

Exit status(const Invocation &call)
{
    const QString on = call.options.value(QStringLiteral("on"));
    const QDate day = on.isEmpty() ? shanghaiDay(systemClock()()) : QDate::fromString(on, Qt::ISODate);
    if (!day.isValid()) {
        printError(Text::tr("Give the day as YYYY-MM-DD."));
        return Exit::WrongUsage;
    }
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const Result<registry::Rulebook> rules = registry::readRulebook(store->database());
    if (!rules)
        return report(rules.error());
    const Result<registry::Register> registered = registry::readRegister(store->database());
    if (!registered)
        return report(registered.error());
    const std::vector<registry::ItemStatus> items = registry::statusOn(day, *registered, *rules);
    if (call.json) {
        printJson(registry::statusReport(day, items, *rules));
        return Exit::Done;
    }
    printLine(Text::tr("Filings and licences on %1").arg(day.toString(Qt::ISODate)));
    for (const registry::ItemStatus &item : items)
        printLine(statusLine(item));
    if (items.empty())
        printLine(Text::tr("Nothing is registered."));
    return Exit::Done;
}

} // namespace

std::vector<Command> registryCommands()
{
    return {{QStringLiteral("status"),
             {},
             Text::tr("Show how filings and licences stand on a day."),
             [](QCommandLineParser &parser) {
                 parser.addOption(
                     {QStringLiteral("on"), Text::tr("The day (today in Shanghai)."), QStringLiteral("YYYY-MM-DD")});
             },
             status}};
}

} // namespace ctl
