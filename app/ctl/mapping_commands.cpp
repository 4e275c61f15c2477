// mapping check: packs that say where the fields of a log stand.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/ingest/mappingpack.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::MappingCommands)
};

QJsonObject verdict(const QString &path, const Result<ingest::MappingPack> &pack)
{
    if (!pack)
        return {{QStringLiteral("file"), path},
                {QStringLiteral("ok"), false},
                {QStringLiteral("where"), pack.error().where},
                {QStringLiteral("error"), pack.error().detail}};
    return {{QStringLiteral("file"), path},
            {QStringLiteral("ok"), true},
            {QStringLiteral("id"), pack->id},
            {QStringLiteral("version"), pack->version}};
}

/// Every file is looked at, whatever is wrong with another.
Exit check(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Name the mapping packs to check."));
        return Exit::WrongUsage;
    }
    Exit worst = Exit::Done;
    QJsonArray verdicts;
    for (const QString &path : call.arguments) {
        const Result<ingest::MappingPack> pack = ingest::loadMappingPack(path);
        verdicts.append(verdict(path, pack));
        if (!pack)
            worst = report(pack.error());
        else if (!call.json)
            printLine(Text::tr("%1: %2 %3 gives what its samples say.").arg(path, pack->id, pack->version));
    }
    if (call.json)
        printJson({{QStringLiteral("ok"), worst == Exit::Done}, {QStringLiteral("packs"), verdicts}});
    return worst;
}

} // namespace

std::vector<Command> mappingCommands()
{
    return {{QStringLiteral("mapping check"), QStringLiteral("FILE…"),
             Text::tr("Check mapping packs: their fields, and what their samples give."), [](QCommandLineParser &) {},
             check}};
}

} // namespace ctl
