// incident report, report draft, unit: reports drafted into files, and who reports.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/reportsubject.h"
#include "app/report/exportdraft.h"
#include "app/report/reportfacts.h"

#include <QCoreApplication>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ReportCommands)
};

/// What the report is to be written as.
struct Wish
{
    QString kind;
    report::Language language;
    QString path;
    report::Format format;
    QString text; ///< a file with the wording; empty: that in use
};

/// Says what is wrong where nothing comes back.
std::optional<Wish> wishOf(const Invocation &call)
{
    const auto given = [&](const char *option, const QString &otherwise) {
        const QString name = QString::fromLatin1(option);
        return call.options.isSet(name) ? call.options.value(name) : otherwise;
    };
    const auto language = report::languageNamed(given("lang", QStringLiteral("zh")));
    const QString path = given("out", {});
    if (!language || path.isEmpty()) {
        printError(Text::tr("Give the file with --out FILE, and zh or en with --lang."));
        return std::nullopt;
    }
    const QString named = given("format", {});
    const auto format = named.isEmpty() ? report::formatOf(path) : report::formatNamed(named);
    if (!format) {
        printError(Text::tr("The format is pdf, docx, odt, html or json: by the end of the file's name or with "
                            "--format."));
        return std::nullopt;
    }
    const QString kind = given("kind", QStringLiteral("content-incident"));
    return Wish{kind, *language, path, *format, given("text", {})};
}

/// Drafts the report about \a subject that \a wish names; \a about is how the subject is named in words.
Exit draftAbout(const Invocation &call, CaseDesk &desk, const report::Subject &subject, const Wish &wish,
                const QString &about)
{
    const auto knowledge = report::loadDraftKnowledge();
    const Result<QString> text = wish.text.isEmpty() ? Result<QString>(QString()) : readText(wish.text);
    if (!knowledge || !text)
        return report(!knowledge ? knowledge.error() : text.error());
    const auto written = report::exportDraft({desk.store.database(), desk.journal, *knowledge},
                                             {.kind = wish.kind,
                                              .subject = subject,
                                              .language = wish.language,
                                              .text = *text,
                                              .path = wish.path,
                                              .format = wish.format,
                                              .now = desk.journal.now()});
    if (!written)
        return report(written.error());
    if (call.json) {
        printJson({{QStringLiteral("number"), about},
                   {QStringLiteral("kind"), wish.kind},
                   {QStringLiteral("file"), wish.path},
                   {QStringLiteral("format"), report::name(wish.format)},
                   {QStringLiteral("sha256"), QString::fromLatin1(written->sha256.toHex())},
                   {QStringLiteral("missing"), qint64(written->missing.size())}});
        return Exit::Done;
    }
    printLine(Text::tr("Drafted %1 into %2 (SHA-256 %3).")
                  .arg(about, wish.path, QString::fromLatin1(written->sha256.toHex())));
    for (const report::Gap &gap : written->missing)
        printLine(Text::tr("  still missing: %1").arg(gap.what));
    return Exit::Done;
}

Exit draftCase(const Invocation &call)
{
    const std::optional<Wish> wish = wishOf(call);
    if (!wish)
        return Exit::WrongUsage;
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto found = namedCase((*desk)->store.database(), call);
    return found ? draftAbout(call, **desk, {.incident = found->id}, *wish, found->number) : report(found.error());
}

Exit draftKind(const Invocation &call)
{
    std::optional<Wish> wish = wishOf(call);
    if (!wish || call.arguments.size() != 1)
        return Exit::WrongUsage;
    wish->kind = call.arguments.front();
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto subject = subjectOf((*desk)->store.database(), call);
    return subject ? draftAbout(call, **desk, *subject, *wish, wish->kind) : report(subject.error());
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
    const QList<QCommandLineOption> writing{
        languageOption(), option("out", Text::tr("The file to write; the end of its name is the format."), "FILE"),
        option("format", Text::tr("pdf, docx, odt, html or json, whatever the file's name."), "FORMAT"),
        option("text", Text::tr("A file with the wording, in place of that in use."), "FILE")};
    return {
        {QStringLiteral("incident report"), QStringLiteral("CASE"),
         Text::tr("Draft the report to the authority as PDF, DOCX, ODT, HTML or JSON."),
         withOptions(
             writing
             + QList{option("kind", Text::tr("Which report (content-incident); report kinds lists them."), "KIND")}),
         draftCase},
        {QStringLiteral("report draft"), QStringLiteral("KIND"),
         Text::tr("Draft a report on a case, a user or a month."), withOptions(subjectOptions() + writing), draftKind},
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
