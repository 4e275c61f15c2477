// dossier completeness, document, evaluations, pack: what is missing, what proves it, and what goes to an inspection.
#include "app/ctl/commandlist.h"
#include "app/ctl/dossierdesk.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/dossier/dossierjson.h"
#include "app/dossier/packfile.h"
#include "app/dossier/packwriter.h"
#include "app/dossier/proposals.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::DossierPackCommands)
};

report::Language localeLanguage()
{
    return QLocale().language() == QLocale::Chinese ? report::Language::Chinese : report::Language::English;
}

QJsonObject jsonOf(const dossier::Figure &figure)
{
    QJsonObject json{{u"threshold"_s, figure.threshold->id},
                     {u"from"_s, figure.path},
                     {u"outcome"_s, name(figure.outcome)},
                     {u"limit"_s, figure.threshold->limit}};
    if (std::isnan(figure.estimate.value))
        return json;
    json.insert(u"value"_s, figure.estimate.value);
    json.insert(u"tries"_s, figure.tries);
    if (figure.hasInterval) {
        json.insert(u"low"_s, figure.estimate.low);
        json.insert(u"high"_s, figure.estimate.high);
    }
    return json;
}

QJsonObject jsonOf(const dossier::ClauseState &state)
{
    QJsonArray lacks;
    for (const dossier::Lack &lack : state.lacks)
        lacks.append(lack.threshold.isEmpty() ? lack.path() : lack.path() + u'#' + lack.threshold);
    QJsonArray figures;
    for (const dossier::Figure &figure : state.figures)
        figures.append(jsonOf(figure));
    return {{u"clause"_s, state.clause->id}, {u"state"_s, name(state.state)}, {u"filled"_s, state.filled},
            {u"asked"_s, state.asked},       {u"missing"_s, lacks},           {u"figures"_s, figures}};
}

void print(const dossier::ClauseState &state, const dossier::Dossier &dossier, const dossier::PackWords &words)
{
    printLine(u"%1  %2  %3/%4  %5"_s.arg(words.word(name(state.state).toLatin1().constData()),
                                         words.in(state.clause->title), QString::number(state.filled),
                                         QString::number(state.asked),
                                         words.sourced(state.clause->article, state.clause->confidence)));
    for (const dossier::Lack &lack : state.lacks)
        printLine(u"    − "_s + words.lack(lack, dossier) + u"  "_s + lack.path());
    for (const dossier::Figure &figure : state.figures)
        printLine(u"    %1 (%2): %3 %4"_s.arg(words.figureTitle(figure, dossier), words.limit(*figure.threshold),
                                              words.word(name(figure.outcome).toLatin1().constData()),
                                              words.figure(figure)));
}

/// Exit status 1 where something is missing.
Exit completeness(const Invocation &call)
{
    const auto asked = askedDossier(call, true, call.options.value(u"on"_s));
    if (!asked)
        return report(asked.error());
    const dossier::Dossier &dossier = asked->dated.dossier;
    const auto state = completenessOf(dossier, dossier::isDerived(asked->model), asked->desk->rules);
    const dossier::PackWords words(asked->desk->rules, localeLanguage());
    QJsonArray clauses;
    for (const dossier::ClauseState &each : state.clauses) {
        clauses.append(jsonOf(each));
        if (!call.json)
            print(each, dossier, words);
    }
    if (call.json)
        printJson({{u"model"_s, asked->model.name}, {u"percent"_s, state.percent}, {u"clauses"_s, clauses}});
    else
        printLine(Text::tr("Complete: %1 %").arg(state.percent));
    return state.percent == 100 ? Exit::Done : Exit::NotSo;
}

Exit document(const Invocation &call)
{
    const QString kind = call.options.isSet(u"kind"_s) ? call.options.value(u"kind"_s) : u"other"_s;
    if (call.arguments.size() != 2 || !dossier::documentKinds().contains(kind)) {
        printError(Text::tr("Give the model and a file; --kind takes %1.").arg(dossier::documentKinds().join(u", "_s)));
        return Exit::WrongUsage;
    }
    QFile file(call.arguments[1]);
    if (!file.open(QIODevice::ReadOnly))
        return report(Failure{Failure::Kind::NotFound, file.errorString(), call.arguments[1]});
    const auto asked = askedDossier(call, false);
    if (!asked)
        return report(asked.error());
    const auto sha256 = asked->desk->store().addDocument(asked->model.id, QFileInfo(file).fileName(), kind,
                                                         file.read(dossier::DossierStore::maxDocument + 1));
    if (!sha256)
        return report(sha256.error());
    if (call.json)
        printJson({{u"sha256"_s, *sha256}});
    else
        printLine(*sha256);
    return Exit::Done;
}

/// What Vermilion measured; with --take it goes into the dossier.
Exit evaluations(const Invocation &call)
{
    auto asked = askedDossier(call, !call.options.isSet(u"take"_s));
    if (!asked)
        return report(asked.error());
    dossier::Dossier &dossier = asked->dated.dossier;
    const auto found = dossier::proposedEvaluations(asked->desk->database(), asked->model.name,
                                                    {asked->desk->rules, localeLanguage()}, dossier.evaluations);
    if (!found)
        return report(found.error());
    QJsonArray rows;
    for (const dossier::Evaluation &each : *found) {
        rows.append(QJsonObject{{u"name"_s, each.name},
                                {u"origin"_s, each.origin},
                                {u"hits"_s, each.hits.value_or(0)},
                                {u"tries"_s, each.tries.value_or(0)}});
        if (!call.json)
            printLine(Text::tr("%1  %2: %3 of %4")
                          .arg(each.origin, each.name, QString::number(each.hits.value_or(0)),
                               QString::number(each.tries.value_or(0))));
        dossier.evaluations.push_back(each);
    }
    if (call.options.isSet(u"take"_s) && !found->empty()) {
        const auto saved = asked->desk->store().save(dossier, asked->dated.version.number, u"taken_over"_s);
        if (!saved)
            return report(saved.error());
    }
    if (call.json)
        printJson({{u"evaluations"_s, rows}});
    return found->empty() ? Exit::NotSo : Exit::Done;
}

std::optional<dossier::PackWish> wishOf(const Invocation &call)
{
    dossier::PackWish wish{.hidden = call.options.values(u"hide"_s), .path = call.options.value(u"out"_s)};
    const auto language =
        report::languageNamed(call.options.isSet(u"language"_s) ? call.options.value(u"language"_s) : u"zh"_s);
    const auto edition =
        report::editionNamed(call.options.isSet(u"edition"_s) ? call.options.value(u"edition"_s) : u"full"_s);
    const auto format = report::formatOf(wish.path);
    if (!language || !edition || !format)
        return std::nullopt;
    wish.language = *language;
    wish.edition = *edition;
    wish.format = *format;
    return wish;
}

Exit pack(const Invocation &call)
{
    auto wish = wishOf(call);
    if (!wish) {
        printError(
            Text::tr("Give the file with --out FILE, whose name ends with pdf, docx, odt, html or json; zh or en "
                     "with --language; full or redacted with --edition."));
        return Exit::WrongUsage;
    }
    const auto asked = askedDossier(call, false, call.options.value(u"on"_s));
    if (!asked)
        return report(asked.error());
    wish->model = asked->model.id;
    wish->day = asked->day;
    const auto made = dossier::writePack(asked->desk->database(), asked->desk->journal, asked->desk->rules, *wish);
    if (!made)
        return report(made.error());
    const QString sha256 = QString::fromLatin1(made->sha256.toHex());
    if (call.json)
        printJson({{u"file"_s, wish->path},
                   {u"edition"_s, report::name(wish->edition)},
                   {u"format"_s, report::name(wish->format)},
                   {u"sha256"_s, sha256}});
    else
        printLine(Text::tr("Written to %1 (SHA-256 %2).").arg(wish->path, sha256));
    return Exit::Done;
}

} // namespace

std::vector<Command> dossierPackCommands()
{
    const auto day = option("on", Text::tr("As of this day (now)."), "YYYY-MM-DD");
    return {
        {u"dossier completeness"_s, u"MODEL"_s,
         Text::tr("Show clause by clause what a dossier answers and what is missing."), withOptions({day}),
         completeness},
        {u"dossier document"_s, u"MODEL FILE"_s, Text::tr("Keep a file that proves something, and print its SHA-256."),
         withOptions({option("kind", Text::tr("licence, contract, rules, report, consent or other (other)."), "KIND")}),
         document},
        {u"dossier evaluations"_s, u"MODEL"_s, Text::tr("List what this workspace measured of a model."),
         withOptions({switchOption("take", Text::tr("Take them into the dossier."))}), evaluations},
        {u"dossier pack"_s, u"MODEL"_s, Text::tr("Write the dossier as a document for an inspection."),
         withOptions(
             {day, option("out", Text::tr("The file to write; the end of its name is the format."), "FILE"),
              option("language", Text::tr("zh or en (zh)."), "LANGUAGE"),
              option("edition", Text::tr("full or redacted (full)."), "EDITION"),
              option("hide", Text::tr("Of a redacted edition: a text to cover as well; may be given again."), "TEXT")}),
         pack}};
}

} // namespace ctl
