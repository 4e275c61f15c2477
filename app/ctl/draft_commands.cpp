// draft: reports while they are written: versions, what differs between them, who approves them.
#include "app/ctl/commandlist.h"
#include "app/ctl/draftdesk.h"
#include "app/ctl/draftwords.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/reportsubject.h"
#include "app/report/text/reporttextstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

using drafting::ReportDraftId;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::DraftCommands)
};

Result<QString> textOfFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    return QString::fromUtf8(file.readAll());
}

Exit create(const Invocation &call)
{
    const auto language =
        report::languageNamed(call.options.isSet(u"lang"_s) ? call.options.value(u"lang"_s) : u"zh"_s);
    const QString kind = call.options.value(u"kind"_s);
    if (!language || kind.isEmpty()) {
        printError(Text::tr("Give the kind of report with --kind, and zh or en with --lang."));
        return Exit::WrongUsage;
    }
    const auto desk = openDraftDesk(call, false);
    if (!desk)
        return report(desk.error());
    const db::Database &database = (*desk)->store.database();
    const auto subject = subjectOf(database, call);
    if (!subject)
        return report(subject.error());
    const QString path = call.options.value(u"text"_s);
    const auto text = path.isEmpty() ? report::startText(database, kind, *language) : textOfFile(path);
    if (!text)
        return report(text.error());
    const auto made = (*desk)->drafts.begin(kind, *subject, *language, *text);
    return made ? tell(call, **desk, *made) : report(made.error());
}

Exit list(const Invocation &call)
{
    const auto desk = openDraftDesk(call, true);
    if (!desk)
        return report(desk.error());
    const db::Database &database = (*desk)->store.database();
    const auto files = drafting::draftFiles(database);
    const auto policy = drafting::readPolicy(database);
    if (!files || !policy)
        return report(!files ? files.error() : policy.error());
    QJsonArray rows;
    for (const drafting::DraftFile &file : *files) {
        const auto found = (*desk)->review(file.draft.id);
        const drafting::Standing standing = found ? found->standing : drafting::standing(file, *policy);
        rows.append(json(file, standing, *policy));
        if (!call.json)
            printLine(line(file, standing));
    }
    if (call.json)
        printJson({{u"drafts"_s, rows}});
    return Exit::Done;
}

Exit show(const Invocation &call)
{
    return withDraft(call, true, [&](DraftDesk &desk, ReportDraftId id) {
        if (!call.options.isSet(u"text"_s))
            return tell(call, desk, id);
        const auto found = desk.review(id);
        if (!found)
            return report(found.error());
        call.json ? printJson({{u"version"_s, found->file.last().n}, {u"text"_s, found->text}})
                  : printLine(found->text);
        return Exit::Done;
    });
}

Exit save(const Invocation &call)
{
    return withDraft(call, false, [&](DraftDesk &desk, ReportDraftId id) {
        const auto text = textOfFile(call.options.value(u"text"_s));
        const auto file = drafting::draftFile(desk.store.database(), id);
        if (!text || !file)
            return report(!text ? text.error() : file.error());
        const int base = call.options.isSet(u"base"_s) ? call.options.value(u"base"_s).toInt() : file->last().n;
        return tellAfter(desk.drafts.save(id, base, *text, call.options.value(u"note"_s)), call, desk, id);
    });
}

Exit versions(const Invocation &call)
{
    return withDraft(call, true, [&](DraftDesk &desk, ReportDraftId id) {
        const auto found = desk.review(id);
        if (!found)
            return report(found.error());
        if (call.json) {
            printJson({{u"versions"_s, json(*found)[u"versions"_s]}});
            return Exit::Done;
        }
        for (const drafting::Version &each : found->file.versions)
            printLine(QStringList{u"v%1"_s.arg(each.n), shanghaiText(each.at), each.actor, each.note}.join(u"  "_s));
        return Exit::Done;
    });
}

/// Exit::NotSo where they differ, as diff does.
Exit compare(const Invocation &call)
{
    return withDraft(call, true, [&](DraftDesk &desk, ReportDraftId id) {
        const db::Database &database = desk.store.database();
        const auto file = drafting::draftFile(database, id);
        if (!file)
            return report(file.error());
        const int to = call.arguments.size() > 2 ? call.arguments.at(2).toInt() : file->last().n;
        const int from = call.arguments.size() > 1 ? call.arguments.at(1).toInt() : to - 1;
        const auto before = drafting::versionText(database, id, from);
        const auto after = drafting::versionText(database, id, to);
        if (!before || !after)
            return report(!before ? before.error() : after.error());
        const auto found = drafting::diff(*before, *after);
        if (call.json)
            printJson({{u"from"_s, from},
                       {u"to"_s, to},
                       {u"changes"_s, drafting::changes(found)},
                       {u"diff"_s, unified(found)}});
        else
            printLine(unified(found).chopped(1));
        return drafting::changes(found) == 0 ? Exit::Done : Exit::NotSo;
    });
}

} // namespace

std::vector<Command> draftCommands()
{
    return {
        {u"draft new"_s,
         {},
         Text::tr("Begin a report, from the wording in use or a text of one's own."),
         withOptions(subjectOptions() << option("kind", Text::tr("Which report, as “report kinds” lists them."), "KIND")
                                      << languageOption()
                                      << option("text", Text::tr("Its text; - is standard input."), "FILE")),
         create},
        {u"draft list"_s, {}, Text::tr("List the reports that are written, and where each stands."), {}, list},
        {u"draft show"_s, u"R-ID"_s,
         Text::tr("Show where a report stands, what is missing, what changed since it was approved."),
         withOptions({QCommandLineOption(u"text"_s, Text::tr("Its text instead."))}), show},
        {u"draft save"_s, u"R-ID"_s, Text::tr("Save a text as the next version."),
         withOptions({option("text", Text::tr("The text; - is standard input."), "FILE"),
                      option("base", Text::tr("The version that it began as (the newest)."), "N"),
                      option("note", Text::tr("What changed, and why."), "TEXT")}),
         save},
        {u"draft versions"_s, u"R-ID"_s, Text::tr("List the versions of a report."), {}, versions},
        {u"draft diff"_s,
         u"R-ID [FROM [TO]]"_s,
         Text::tr("Show what differs between two versions; the status is 1 where something does."),
         {},
         compare},
    };
}

} // namespace ctl
