// dossier: what an inspection may ask about a model, how complete it is, and the pack of it.
#include "app/ctl/commandlist.h"
#include "app/ctl/dossierdesk.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/dossier/completeness.h"
#include "app/dossier/dossierjson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::DossierCommands)
};

Exit list(const Invocation &call)
{
    const auto desk = DossierDesk::open(call, true);
    if (!desk)
        return report(desk.error());
    const auto models = dossier::models((*desk)->database());
    if (!models)
        return report(models.error());
    QJsonArray rows;
    for (const registry::Model &model : *models) {
        const auto dated = dossier::readDossier((*desk)->database(), model.id);
        if (!dated)
            return report(dated.error());
        const auto state = completenessOf(dated->dossier, dossier::isDerived(model), (*desk)->rules);
        rows.append(QJsonObject{{u"model"_s, qint64(model.id)},
                                {u"name"_s, model.name},
                                {u"version"_s, dated->version.number},
                                {u"percent"_s, state.percent}});
        if (!call.json)
            printLine(Text::tr("%1  %2 %  version %3")
                          .arg(model.name, QString::number(state.percent), QString::number(dated->version.number)));
    }
    if (call.json)
        printJson({{u"dossiers"_s, rows}});
    else if (rows.isEmpty())
        printLine(Text::tr("The register has no models."));
    return Exit::Done;
}

/// A line for each field that is filled in.
void printFields(dossier::Dossier dossier, const dossier::Rulebook &rules)
{
    for (const dossier::Entry &entry : entriesOf(dossier)) {
        for (const dossier::Field &field : entry.fields) {
            if (!field.isEmpty())
                printLine(u"%1  %2: %3"_s.arg(entry.path(field), inLocale(rules.words.field(entry.section, field.name)),
                                              textOf(field, field.get())));
        }
    }
}

Exit show(const Invocation &call)
{
    const auto asked = askedDossier(call, true, call.options.value(u"on"_s));
    if (!asked)
        return report(asked.error());
    QJsonObject json = toJson(asked->dated.dossier);
    json.insert(u"model"_s, asked->model.name);
    json.insert(u"version"_s, asked->dated.version.number);
    if (call.json)
        printJson(json);
    else
        printFields(asked->dated.dossier, asked->desk->rules);
    return Exit::Done;
}

Exit save(const Invocation &call, const AskedDossier &asked, const QString &id = {})
{
    const Result<int> version = asked.desk->store().save(asked.dated.dossier, asked.dated.version.number);
    if (!version)
        return report(version.error());
    if (call.json)
        printJson({{u"model"_s, asked.model.name}, {u"version"_s, *version}, {u"id"_s, id}});
    else
        printLine(id.isEmpty() ? Text::tr("Kept as version %1.").arg(*version)
                               : Text::tr("Kept as version %1: %2.").arg(QString::number(*version), id));
    return Exit::Done;
}

/// "FIELD=VALUE" of each of \a words, with \a prefix before the field's name.
Result<void> setAll(dossier::Dossier &dossier, const QStringList &words, const QString &prefix)
{
    for (const QString &word : words) {
        const QString path = prefix + word.section(u'=', 0, 0);
        if (!word.contains(u'='))
            return fail(Failure::Kind::BadInput, u"not of the form FIELD=VALUE"_s, word);
        if (const auto done = setTyped(dossier, path, word.section(u'=', 1)); !done)
            return done;
    }
    return {};
}

Exit set(const Invocation &call)
{
    if (call.arguments.size() < 2) {
        printError(Text::tr("Give the model and FIELD=VALUE, such as identity.licence=Apache-2.0."));
        return Exit::WrongUsage;
    }
    auto asked = askedDossier(call, false);
    if (!asked)
        return report(asked.error());
    if (const auto done = setAll(asked->dated.dossier, call.arguments.mid(1), {}); !done)
        return report(done.error());
    return save(call, *asked);
}

Exit add(const Invocation &call)
{
    const QString word = call.options.isSet(u"section"_s) ? call.options.value(u"section"_s) : u"sources"_s;
    const auto section = dossier::sectionNamed(word);
    if (call.arguments.isEmpty() || !section || !isList(*section)) {
        printError(Text::tr("Give the model; --section takes sources, evaluations, compute or changes."));
        return Exit::WrongUsage;
    }
    auto asked = askedDossier(call, false);
    if (!asked)
        return report(asked.error());
    const QString id = addEntry(asked->dated.dossier, *section);
    const QString prefix = word + u'.' + id + u'.';
    if (const auto done = setAll(asked->dated.dossier, call.arguments.mid(1), prefix); !done)
        return report(done.error());
    return save(call, *asked, id);
}

} // namespace

std::vector<Command> dossierCommands()
{
    const auto day = option("on", Text::tr("As of this day (now)."), "YYYY-MM-DD");
    return {
        {u"dossier list"_s, {}, Text::tr("List the models with how complete their dossiers are."), {}, list},
        {u"dossier show"_s, u"MODEL"_s, Text::tr("Show what the dossier of a model says."), withOptions({day}), show},
        {u"dossier set"_s,
         u"MODEL FIELD=VALUE…"_s,
         Text::tr("Set fields of a dossier; an empty value empties one."),
         {},
         set},
        {u"dossier source"_s, u"MODEL FIELD=VALUE…"_s,
         Text::tr("Add a source of training data, or with --section an entry of another list."),
         withOptions({option("section", Text::tr("sources, evaluations, compute or changes (sources)."), "SECTION")}),
         add}};
}

} // namespace ctl
