// report kinds, template, lint, format: the wordings of reports, which officers edit.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/reportsubject.h"
#include "app/journal/journal.h"
#include "app/report/drafter.h"
#include "app/report/text/fieldlist.h"
#include "app/report/text/reporttextstore.h"
#include "app/report/text/textform.h"
#include "app/report/text/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ReportTextCommands)
};

Exit kinds(const Invocation &call)
{
    QJsonArray rows;
    for (const report::ReportKind &kind : report::reportKinds()) {
        rows.append(QJsonObject{{QStringLiteral("id"), kind.id},
                                {QStringLiteral("about"), report::name(kind.subject)},
                                {QStringLiteral("title_zh"), kind.title.zh},
                                {QStringLiteral("title_en"), kind.title.en}});
        if (!call.json)
            printLine(QStringLiteral("%1 %2 %3")
                          .arg(kind.id, -20)
                          .arg(report::name(kind.subject), -6)
                          .arg(report::in(wordsLanguage(), kind.title)));
    }
    if (call.json)
        printJson({{QStringLiteral("kinds"), rows}});
    return Exit::Done;
}

/// Says what is wrong where nothing comes back.
std::optional<report::Language> languageOf(const Invocation &call)
{
    const auto language = report::languageNamed(
        call.options.isSet(QStringLiteral("lang")) ? call.options.value(QStringLiteral("lang")) : QStringLiteral("zh"));
    if (!language)
        printError(Text::tr("The language is zh or en."));
    return language;
}

Exit print(const Result<QString> &text)
{
    if (!text)
        return report(text.error());
    printLine(text->endsWith(QLatin1Char('\n')) ? text->chopped(1) : *text);
    return Exit::Done;
}

Exit showTemplate(const Invocation &call)
{
    const auto language = languageOf(call);
    const QString kind = call.arguments.value(0);
    if (!language || kind.isEmpty())
        return Exit::WrongUsage;
    if (call.options.isSet(QStringLiteral("shipped")))
        return print(report::shippedText(kind, *language));
    const Result<workspace::Workspace> store = call.openStore(true);
    return store ? print(report::startText(store->database(), kind, *language)) : report(store.error());
}

Exit format(const Invocation &call)
{
    const auto language = languageOf(call);
    if (!language)
        return Exit::WrongUsage;
    const QString id = call.arguments.value(0);
    if (id.isEmpty())
        return print(report::formatGuide(*language));
    const report::ReportKind *kind = report::reportKind(id);
    return print(kind ? Result<QString>(report::fieldList(kind, *language))
                      : Result<QString>(fail(Failure::Kind::NotFound, id)));
}

void printProblems(const Invocation &call, const QString &path, const std::vector<report::TextProblem> &problems)
{
    QJsonArray rows;
    for (const report::TextProblem &problem : problems) {
        const QString words = report::problemText(problem, wordsLanguage());
        rows.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("length"), problem.length},
                                {QStringLiteral("reason"), problem.reason},
                                {QStringLiteral("field"), problem.field},
                                {QStringLiteral("detail"), problem.detail},
                                {QStringLiteral("text"), words}});
        if (!call.json)
            printLine(QStringLiteral("%1:%2:%3: %4").arg(path).arg(problem.line).arg(problem.column).arg(words));
    }
    if (call.json)
        printJson({{QStringLiteral("file"), path}, {QStringLiteral("problems"), rows}});
    else if (problems.empty())
        printLine(Text::tr("%1: no problems").arg(path));
}

/// The problems of \a text; with a subject also the fields that are empty for it.
Result<std::vector<report::TextProblem>> problemsOf(const Invocation &call, const QString &text)
{
    if (!namesSubject(call))
        return report::lint(text);
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return failed(store);
    const auto subject = subjectOf(store->database(), call);
    Result<report::DraftKnowledge> knowledge = report::loadDraftKnowledge();
    if (!subject || !knowledge)
        return std::unexpected(!subject ? subject.error() : knowledge.error());
    const report::TextForm form = report::parseText(text).form;
    if (form.kind.isEmpty() || !form.language)
        return report::lint(text); // its head says what is wrong
    const report::Drafter drafter(store->database(), std::move(*knowledge), store->options().clock());
    return drafter.draft(text, *subject, *form.language).transform([](report::Drafted drafted) {
        return std::move(drafted.problems);
    });
}

Exit lint(const Invocation &call)
{
    const Result<QString> text = readText(call.arguments.value(0));
    if (!text)
        return report(text.error());
    const auto problems = problemsOf(call, *text);
    if (!problems)
        return report(problems.error());
    printProblems(call, call.arguments.value(0), *problems);
    return problems->empty() ? Exit::Done : Exit::NotSo;
}

Exit save(const Invocation &call)
{
    const QString kind = call.arguments.value(0);
    const QString path = call.arguments.value(1);
    const Result<QString> text = readText(path);
    if (!text)
        return report(text.error());
    const std::vector<report::TextProblem> problems = report::lint(*text);
    if (!problems.empty()) {
        printProblems(call, path, problems);
        return Exit::Refused;
    }
    if (report::parseText(*text).form.kind != kind)
        return report(Failure{Failure::Kind::BadInput, Text::tr("The text is not one of %1.").arg(kind), path});
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<int> number = report::ReportTextStore(store->database(), journal).save(*text);
    if (!number)
        return report(number.error());
    if (call.json)
        printJson({{QStringLiteral("kind"), kind}, {QStringLiteral("number"), *number}});
    else
        printLine(Text::tr("Saved as number %1 of %2: new reports use it.").arg(*number).arg(kind));
    return Exit::Done;
}

Exit reset(const Invocation &call)
{
    const auto language = languageOf(call);
    if (!language || call.arguments.isEmpty())
        return Exit::WrongUsage;
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<int> number =
        report::ReportTextStore(store->database(), journal).reset(call.arguments.value(0), *language);
    return number ? Exit::Done : report(number.error());
}

} // namespace

std::vector<Command> reportTextCommands()
{
    const QCommandLineOption language = languageOption();
    return {
        {QStringLiteral("report kinds"), {}, Text::tr("List the reports that can be drafted."), {}, kinds},
        {QStringLiteral("report template"), QStringLiteral("KIND"),
         Text::tr("Print the wording that a new report starts from."),
         withOptions({language, {QStringLiteral("shipped"), Text::tr("That which comes with the program.")}}),
         showTemplate},
        {QStringLiteral("report template-save"),
         QStringLiteral("KIND FILE"),
         Text::tr("Put a wording in use for new reports."),
         {},
         save},
        {QStringLiteral("report template-reset"), QStringLiteral("KIND"),
         Text::tr("Put the wording that comes with the program in use again."), withOptions({language}), reset},
        {QStringLiteral("report lint"), QStringLiteral("FILE"),
         Text::tr("Name what is wrong with a wording, and with a subject what is still empty."),
         withOptions(subjectOptions()), lint},
        {QStringLiteral("report format"), QStringLiteral("[KIND]"),
         Text::tr("Say how a wording is written; with a kind, list its fields."), withOptions({language}), format},
    };
}

} // namespace ctl
