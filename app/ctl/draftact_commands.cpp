// draft submit, approve, return, export, policy: what is done with a report that is written.
#include "app/ctl/commandlist.h"
#include "app/ctl/draftdesk.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/drafting/export.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

using drafting::ReportDraftId;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::DraftCommands)
};

/// Runs \a act on the newest version.
Exit act(const Invocation &call,
         const std::function<Result<void>(DraftDesk &, const drafting::Review &, const QString &words)> &act)
{
    return withDraft(call, false, [&](DraftDesk &desk, ReportDraftId id) {
        const auto found = desk.review(id);
        if (!found)
            return report(found.error());
        return tellAfter(act(desk, *found, call.options.value(u"note"_s)), call, desk, id);
    });
}

Exit submit(const Invocation &call)
{
    return act(call, [](DraftDesk &desk, const drafting::Review &found, const QString &note) {
        return desk.drafts.submit(found.file.draft.id, found.file.last().n, note);
    });
}

Exit approve(const Invocation &call)
{
    const QByteArray seen = QByteArray::fromHex(call.options.value(u"seen"_s).toLatin1());
    return act(call, [&](DraftDesk &desk, const drafting::Review &found, const QString &note) {
        return desk.drafts.approve(found.file.draft.id, found.file.last().n,
                                   seen.isEmpty() ? found.content.sha256 : seen, note);
    });
}

Exit giveBack(const Invocation &call)
{
    return act(call, [](DraftDesk &desk, const drafting::Review &found, const QString &reason) {
        return desk.drafts.giveBack(found.file.draft.id, found.file.last().n, reason);
    });
}

Exit exportDraft(const Invocation &call)
{
    const QString path = call.options.value(u"out"_s);
    const auto format = report::formatOf(path);
    if (!format) {
        printError(Text::tr("Give the file with --out; the end of its name is pdf, docx, odt, html or json."));
        return Exit::WrongUsage;
    }
    return withDraft(call, false, [&](DraftDesk &desk, ReportDraftId id) {
        const auto done = drafting::exportVersion(desk.store.database(), desk.journal, desk.fill, id, path, *format);
        if (!done)
            return report(done.error());
        const QString sha256 = QString::fromLatin1(done->sha256.toHex());
        if (call.json)
            printJson({{u"draft"_s, drafting::reference(id)},
                       {u"version"_s, done->version},
                       {u"is_finished"_s, done->isFinished},
                       {u"file"_s, path},
                       {u"sha256"_s, sha256}});
        else
            printLine(Text::tr("Version %1 written to %2 (SHA-256 %3).").arg(done->version).arg(path, sha256));
        return Exit::Done;
    });
}

Exit policy(const Invocation &call)
{
    const bool isSet = call.options.isSet(u"approvals"_s);
    const auto desk = openDraftDesk(call, !isSet);
    if (!desk)
        return report(desk.error());
    if (isSet) {
        if (const auto done = (*desk)->drafts.setPolicy({call.options.value(u"approvals"_s).toInt()}); !done)
            return report(done.error());
    }
    const auto found = drafting::readPolicy((*desk)->store.database());
    if (!found)
        return report(found.error());
    call.json ? printJson({{u"approvals"_s, found->approvals}})
              : printLine(Text::tr("Needed besides the author: %1").arg(found->approvals));
    return Exit::Done;
}

} // namespace

std::vector<Command> draftActCommands()
{
    const auto note = [](const QString &what) { return option("note", what, "TEXT"); };
    return {
        {u"draft submit"_s, u"R-ID"_s, Text::tr("Hand the newest version in for approval."),
         withOptions({note(Text::tr("A note; needed where something is missing."))}), submit},
        {u"draft approve"_s, u"R-ID"_s, Text::tr("Approve the version that is handed in; its author cannot."),
         withOptions({note(Text::tr("A note.")),
                      option("seen", Text::tr("Only if it still says this (content_sha256 of “draft show --json”)."),
                             "SHA256")}),
         approve},
        {u"draft return"_s, u"R-ID"_s, Text::tr("Give the version that is handed in back, with a reason."),
         withOptions({note(Text::tr("Why."))}), giveBack},
        {u"draft export"_s, u"R-ID"_s, Text::tr("Write the newest version, filled, to a file."),
         withOptions({option("out", Text::tr("The file; the end of its name is the format."), "FILE")}), exportDraft},
        {u"draft policy"_s,
         {},
         Text::tr("Show or set how many must approve a report besides its author."),
         withOptions({option("approvals", Text::tr("From 1 to 9."), "N")}),
         policy},
    };
}

} // namespace ctl
