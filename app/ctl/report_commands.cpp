// incident report, unit: the report drafted from a case, and who reports.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/report/exportdraft.h"
#include "app/report/reportfacts.h"

#include <QCoreApplication>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ReportCommands)
};

Exit draft(const Invocation &call)
{
    const auto language = report::languageNamed(
        call.options.isSet(QStringLiteral("lang")) ? call.options.value(QStringLiteral("lang")) : QStringLiteral("zh"));
    const QString path = call.options.value(QStringLiteral("out"));
    if (!language || path.isEmpty()) {
        printError(Text::tr("Give the PDF with --out FILE, and zh or en with --lang."));
        return Exit::WrongUsage;
    }
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const db::Database &database = (*desk)->store.database();
    const auto found = namedCase(database, call);
    const auto unit = report::readUnit(database);
    if (!found || !unit)
        return report(!found ? found.error() : unit.error());
    const auto service = report::serviceFacts(database, *found);
    if (!service)
        return report(service.error());
    const auto written = report::exportDraft(database, (*desk)->incidents,
                                             {.incident = found->id,
                                              .language = *language,
                                              .unit = *unit,
                                              .service = *service,
                                              .path = path,
                                              .now = (*desk)->journal.now()});
    if (!written)
        return report(written.error());
    if (call.json) {
        printJson({{QStringLiteral("number"), found->number},
                   {QStringLiteral("file"), path},
                   {QStringLiteral("sha256"), QString::fromLatin1(written->sha256.toHex())},
                   {QStringLiteral("missing"), qint64(written->missing.size())}});
        return Exit::Done;
    }
    printLine(Text::tr("Drafted %1 into %2 (SHA-256 %3).")
                  .arg(found->number, path, QString::fromLatin1(written->sha256.toHex())));
    for (const report::Gap &gap : written->missing)
        printLine(Text::tr("  still missing: %1").arg(gap.what));
    return Exit::Done;
}

Exit unit(const Invocation &call)
{
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    Result<report::Unit> facts = report::readUnit((*desk)->store.database());
    if (!facts)
        return report(facts.error());
    const auto set = [&](const char *option, std::optional<QString> report::Unit::*fact) {
        const QString name = QString::fromLatin1(option);
        if (call.options.isSet(name))
            (*facts).*fact = call.options.value(name);
    };
    set("name", &report::Unit::name);
    set("uscc", &report::Unit::uscc);
    set("address", &report::Unit::address);
    set("contact", &report::Unit::contact);
    set("phone", &report::Unit::phone);
    set("email", &report::Unit::email);
    set("recipient", &report::Unit::recipient);
    const Result<void> saved = report::saveUnit((*desk)->store.database(), (*desk)->journal, *facts);
    return saved ? Exit::Done : report(saved.error());
}

} // namespace

std::vector<Command> reportCommands()
{
    return {
        {QStringLiteral("incident report"), QStringLiteral("CASE"),
         Text::tr("Draft the report to the authority as PDF."),
         withOptions({option("lang", Text::tr("zh or en (zh)."), "LANGUAGE"),
                      option("out", Text::tr("The PDF to write."), "FILE")}),
         draft},
        {QStringLiteral("unit"),
         {},
         Text::tr("Set who reports: what a report's head says."),
         withOptions({option("name", Text::tr("The provider's name."), "TEXT"),
                      option("uscc", Text::tr("The unified social credit code."), "CODE"),
                      option("address", Text::tr("The address."), "TEXT"),
                      option("contact", Text::tr("Whom to contact."), "TEXT"),
                      option("phone", Text::tr("The telephone number."), "NUMBER"),
                      option("email", Text::tr("The e-mail address."), "ADDRESS"),
                      option("recipient", Text::tr("The competent department."), "TEXT")}),
         unit},
    };
}

} // namespace ctl
