#include "app/ctl/inspectionoptions.h"

#include "app/ctl/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::InspectionOptions)
};

} // namespace

QList<QCommandLineOption> scopeOptions()
{
    return {option("authority", Text::tr("The authority."), "NAME"),
            option("inspector", Text::tr("A name or badge number; may be given more than once."), "NAME"),
            option("basis", Text::tr("The legal basis."), "TEXT"),
            option("service", Text::tr("Only this service; may be given more than once."), "NAME"),
            option("model", Text::tr("Only this model; may be given more than once."), "NAME"),
            option("risk", Text::tr("Only what was flagged for this code of Annex A; may be given more than once."),
                   "CODE"),
            option("case", Text::tr("Only this case; may be given more than once."), "NUMBER"),
            option("item", Text::tr("Only this filing or licence; may be given more than once."), "ID"),
            option("kind",
                   Text::tr("Only this kind of records: generations, cases, complaints, registry, dossiers, reports, "
                            "journal; may be given more than once."),
                   "KIND"),
            option("from", Text::tr("The first day (Asia/Shanghai): 2026-09-01."), "DAY"),
            option("to", Text::tr("The last day (Asia/Shanghai)."), "DAY")};
}

Result<inspection::Scope> scopeOf(const Invocation &call)
{
    const QCommandLineParser &options = call.options;
    inspection::Scope scope{.services = options.values(u"service"_s),
                            .models = options.values(u"model"_s),
                            .risks = options.values(u"risk"_s),
                            .cases = options.values(u"case"_s),
                            .items = {},
                            .kinds = options.values(u"kind"_s)};
    for (const QString &item : options.values(u"item"_s))
        scope.items.push_back(item.toLongLong());
    inspection::setDays(scope, QDate::fromString(options.value(u"from"_s), Qt::ISODate),
                        QDate::fromString(options.value(u"to"_s), Qt::ISODate));
    return inspection::check(scope).transform([&] { return scope; });
}

inspection::Mandate mandateOf(const Invocation &call)
{
    return {.number = {},
            .authority = call.options.value(u"authority"_s),
            .inspectors = call.options.values(u"inspector"_s),
            .basis = call.options.value(u"basis"_s),
            .until = {}};
}

} // namespace ctl
