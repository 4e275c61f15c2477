// registry service, model, version, algorithm, link: what the provider runs, and on what.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/registerdesk.h"
#include "app/ctl/registerlines.h"
#include "app/registry/regimes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::RegisterModelCommands)
};

using registry::Register;

template <typename Thing>
Exit listAll(const Invocation &call, const QString &key, std::vector<Thing> Register::*things)
{
    const auto registered = readRegister(call);
    if (!registered)
        return report(registered.error());
    printRows(call, key, jsonOf((*registered).*things));
    return Exit::Done;
}

/// Adds the thing of that name, or changes the one that has it. \a fill takes over what the options say.
template <typename Thing, typename Fill, typename Find>
Exit keepNamed(const Invocation &call, const QString &key, Find find, Fill fill)
{
    const auto desk = openRegister(call);
    if (!desk)
        return report(desk.error());
    const auto registered = registry::readRegister((*desk)->store.database());
    if (!registered)
        return report(registered.error());
    const Result<Thing> known = find(*registered);
    if (!known && known.error().kind != Failure::Kind::NotFound)
        return report(known.error());
    Thing thing = known.value_or(Thing());
    OptionReader options(call.options);
    const Result<void> filled = fill(options, *registered, thing);
    if (!options.fault().isEmpty())
        return wrongUsage(options.fault());
    if (!filled)
        return report(filled.error());
    const auto id =
        known ? (*desk)->registry.update(thing).transform([&] { return thing.id; }) : (*desk)->registry.add(thing);
    if (!id)
        return report(id.error());
    if (call.json)
        printJson({{key, qint64(*id)}});
    else
        printLine(Text::tr("Kept as %1 %2.").arg(key).arg(qint64(*id)));
    return Exit::Done;
}

std::optional<registry::Accesses> accessesOf(const QString &words)
{
    return registry::accessesNamed(QString(words).replace(u',', u' '));
}

std::optional<QString> knownRegime(const QString &id)
{
    const auto table = registry::loadRegimes();
    return table && table->find(id) ? std::optional(id) : std::nullopt;
}

Exit service(const Invocation &call)
{
    const QString name = call.arguments.value(0);
    if (name.isEmpty())
        return listAll(call, u"services"_s, &Register::services);
    return keepNamed<registry::Service>(
        call, u"service"_s, [&](const Register &all) { return serviceNamed(all, name); },
        [&](OptionReader &options, const Register &, registry::Service &service) -> Result<void> {
            service.name = service.id == ServiceId{} ? name : service.name;
            options.text("rename", service.name);
            options.text("description", service.description);
            options.word("scope", service.scope, registry::scopeNamed, "public, internal");
            options.word("access", service.accesses, accessesOf, "app,web,api");
            options.day("started", service.startedOn);
            options.day("ended", service.endedOn);
            options.word("regime", service.regime, knownRegime,
                         "genai-public, genai-api, internal-use, research, anthropomorphic");
            options.text("reason", service.regimeReason);
            return {};
        });
}

Exit model(const Invocation &call)
{
    const QString name = call.arguments.value(0);
    if (name.isEmpty())
        return listAll(call, u"models"_s, &Register::models);
    return keepNamed<registry::Model>(
        call, u"model"_s, [&](const Register &all) { return modelNamed(all, name); },
        [&](OptionReader &options, const Register &all, registry::Model &model) -> Result<void> {
            model.name = model.id == registry::ModelId{} ? name : model.name;
            options.text("rename", model.name);
            options.word("origin", model.origin, registry::modelOriginNamed, "own, fine_tuned, third_party");
            options.text("maker", model.maker);
            options.text("filing-number", model.filingNumber);
            options.text("base-name", model.baseName);
            options.text("base-number", model.baseNumber);
            options.text("notes", model.notes);
            if (options.isSet("modality"))
                model.modalities = call.options.values(u"modality"_s);
            if (!options.isSet("base"))
                return {};
            return modelNamed(all, call.options.value(u"base"_s)).transform([&](const registry::Model &base) {
                model.base = base.id;
            });
        });
}

Exit version(const Invocation &call)
{
    if (call.arguments.isEmpty())
        return listAll(call, u"versions"_s, &Register::versions);
    if (call.arguments.size() != 2)
        return wrongUsage(Text::tr("Give the model and the version."));
    const auto find = [&](const Register &all) -> Result<registry::ModelVersion> {
        return modelNamed(all, call.arguments.at(0)).and_then([&](const registry::Model &of) {
            const auto found = std::ranges::find_if(all.versions, [&](const registry::ModelVersion &each) {
                return each.model == of.id && each.version == call.arguments.at(1);
            });
            return found == all.versions.end()
                ? Result<registry::ModelVersion>(fail(Failure::Kind::NotFound, call.arguments.at(1)))
                : *found;
        });
    };
    return keepNamed<registry::ModelVersion>(
        call, u"version"_s, find, [&](OptionReader &options, const Register &all, registry::ModelVersion &version) {
            return modelNamed(all, call.arguments.at(0)).transform([&](const registry::Model &of) {
                version.model = of.id;
                version.version = call.arguments.at(1);
                options.day("released", version.releasedOn);
                options.day("retired", version.retiredOn);
                options.text("change", version.change);
            });
        });
}

Exit algorithm(const Invocation &call)
{
    const QString name = call.arguments.value(0);
    if (name.isEmpty())
        return listAll(call, u"algorithms"_s, &Register::algorithms);
    return keepNamed<registry::Algorithm>(
        call, u"algorithm"_s, [&](const Register &all) { return algorithmNamed(all, name); },
        [&](OptionReader &options, const Register &, registry::Algorithm &algorithm) -> Result<void> {
            algorithm.name = algorithm.id == registry::AlgorithmId{} ? name : algorithm.name;
            options.text("rename", algorithm.name);
            options.word("type", algorithm.type, registry::algorithmTypeNamed,
                         "generation, recommendation, ranking, retrieval, dispatch");
            options.text("purpose", algorithm.purpose);
            options.text("mechanism", algorithm.mechanism);
            return {};
        });
}

Result<void> linkBoth(RegisterDesk &desk, const Register &all, const registry::Service &service, const Invocation &call,
                      const registry::ServiceModel &days)
{
    Result<void> linked;
    if (call.options.isSet(u"model"_s))
        linked = modelNamed(all, call.options.value(u"model"_s)).and_then([&](const registry::Model &model) {
            return desk.registry.link(registry::ServiceModel{service.id, model.id, days.from, days.until});
        });
    if (linked && call.options.isSet(u"algorithm"_s))
        linked =
            algorithmNamed(all, call.options.value(u"algorithm"_s)).and_then([&](const registry::Algorithm &algorithm) {
                const registry::ServiceAlgorithm link{service.id, algorithm.id};
                return call.options.isSet(u"off"_s) ? desk.registry.unlink(link) : desk.registry.link(link);
            });
    return linked;
}

Exit link(const Invocation &call)
{
    if (call.arguments.isEmpty())
        return listAll(call, u"links"_s, &Register::serviceModels);
    registry::ServiceModel days;
    OptionReader options(call.options);
    options.day("from", days.from);
    options.day("until", days.until);
    if (!options.fault().isEmpty() || (!options.isSet("model") && !options.isSet("algorithm")))
        return wrongUsage(options.fault().isEmpty() ? Text::tr("Give a model or an algorithm.") : options.fault());
    const auto desk = openRegister(call);
    if (!desk)
        return report(desk.error());
    const auto all = registry::readRegister((*desk)->store.database());
    const auto service = all ? serviceNamed(*all, call.arguments.at(0)) : failed(all);
    if (!service)
        return report(service.error());
    if (const Result<void> linked = linkBoth(**desk, *all, *service, call, days); !linked)
        return report(linked.error());
    if (call.json)
        printJson({{u"service"_s, qint64(service->id)}});
    else
        printLine(Text::tr("%1: recorded.").arg(service->name));
    return Exit::Done;
}

Command serviceCommand()
{
    return {u"registry service"_s, u"[SERVICE]"_s, Text::tr("Add a service or change it; without a name, list them."),
            withOptions({option("rename", Text::tr("Its new name."), "NAME"),
                         option("description", Text::tr("What it is."), "TEXT"),
                         option("scope", Text::tr("public or internal."), "SCOPE"),
                         option("access", Text::tr("app, web, api; several with commas."), "LIST"),
                         option("started", Text::tr("Its first day."), "DAY"),
                         option("ended", Text::tr("Its last day."), "DAY"),
                         option("regime", Text::tr("Which rules apply; “registry regime” lists them."), "REGIME"),
                         option("reason", Text::tr("Why those."), "TEXT")}),
            service};
}

Command modelCommand()
{
    return {u"registry model"_s, u"[MODEL]"_s, Text::tr("Add a model or change it; without a name, list them."),
            withOptions({option("rename", Text::tr("Its new name."), "NAME"),
                         option("origin", Text::tr("own, fine_tuned or third_party."), "ORIGIN"),
                         option("maker", Text::tr("Who made it; empty: this company."), "NAME"),
                         option("filing-number", Text::tr("third_party: the number of its maker's filing."), "NUMBER"),
                         option("modality", Text::tr("text, image …; may be given often."), "WORD"),
                         option("base", Text::tr("The model that it was made from, by name or id."), "MODEL"),
                         option("base-name", Text::tr("The same as text."), "NAME"),
                         option("base-number", Text::tr("The number of that model's filing."), "NUMBER"),
                         option("notes", Text::tr("Notes."), "TEXT")}),
            model};
}

} // namespace

std::vector<Command> registerModelCommands()
{
    return {
        serviceCommand(),
        modelCommand(),
        {u"registry version"_s, u"[MODEL VERSION]"_s,
         Text::tr("Add a version of a model or change it; without names, list them."),
         withOptions({option("released", Text::tr("Its first day."), "DAY"),
                      option("retired", Text::tr("Its last day."), "DAY"),
                      option("change", Text::tr("What is new in it."), "TEXT")}),
         version},
        {u"registry algorithm"_s, u"[ALGORITHM]"_s,
         Text::tr("Add an algorithm or change it; without a name, list them."),
         withOptions({option("rename", Text::tr("Its new name."), "NAME"),
                      option("type", Text::tr("generation, recommendation, ranking, retrieval or dispatch."), "TYPE"),
                      option("purpose", Text::tr("What it is for."), "TEXT"),
                      option("mechanism", Text::tr("How it works."), "TEXT")}),
         algorithm},
        {u"registry link"_s, u"[SERVICE]"_s,
         Text::tr("Say on which model a service runs and which algorithm it uses; without a name, list the links."),
         withOptions({option("model", Text::tr("The model, by name or id."), "MODEL"),
                      option("from", Text::tr("Since when."), "DAY"), option("until", Text::tr("The last day."), "DAY"),
                      option("algorithm", Text::tr("The algorithm, by name or id."), "ALGORITHM"),
                      switchOption("off", Text::tr("The service no longer uses the algorithm."))}),
         link},
    };
}

} // namespace ctl
