#include "app/ctl/follow.h"

#include "app/ctl/classifiers.h"
#include "app/ctl/interruption.h"
#include "app/ctl/output.h"
#include "app/detect/activerules.h"
#include "app/ingest/follower.h"
#include "app/journal/journal.h"
#include "app/workspace/facts.h"

#include <QCoreApplication>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::Follow)
};

void say(const ingest::FollowNews &news)
{
    using Kind = ingest::FollowNews::Kind;
    const QString &name = news.report.name;
    switch (news.kind) {
    case Kind::Begun:
        return printError(Text::tr("%1: followed as %2.").arg(name, QString::fromStdString(news.report.format)));
    case Kind::Taken:
        return printError(Text::tr("%1: known from before; going on behind byte %2.").arg(name).arg(news.report.end));
    case Kind::Replaced:
        return printError(Text::tr("%1: its name has gone to another file; it was read to its end.").arg(name));
    case Kind::WrittenAnew: return printError(Text::tr("%1: written anew; beginning again.").arg(name));
    case Kind::Skipped:
        return printError(Text::tr("%1: “%2” had its name for a moment and was packed before it was read. Import it.")
                              .arg(name, news.skipped));
    case Kind::Read: return;
    }
}

Result<ingest::Follower> makeFollower(workspace::Workspace &store, journal::Journal &journal)
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    Result<detect::ActiveRules> rules = detect::activateRules(store.database(), journal, *taxonomy);
    if (!rules)
        return failed(rules);
    return attempt([&] {
        return ingest::Follower([&](const ingest::WriterWork &work) { return work(store.database(), journal); },
                                std::move(rules->matcher), std::move(rules->packIds),
                                ingest::Pseudonyms(workspace::fact(store.database(), QStringLiteral("pseudonym_key"))));
    });
}

void summarise(const std::vector<ingest::ImportReport> &reports, bool asJson)
{
    ingest::SourceTotals totals;
    qint64 bytes = 0;
    for (const ingest::ImportReport &report : reports) {
        totals += report.totals;
        bytes += report.bytes;
    }
    if (!asJson)
        return printLine(Text::tr("%1 files, %2 generations, %3 quarantined, %4 findings")
                             .arg(reports.size())
                             .arg(totals.generations)
                             .arg(totals.quarantined)
                             .arg(totals.findings));
    printJson({{QStringLiteral("files"), qint64(reports.size())},
               {QStringLiteral("rows"), totals.rows},
               {QStringLiteral("generations"), totals.generations},
               {QStringLiteral("quarantined"), totals.quarantined},
               {QStringLiteral("findings"), totals.findings},
               {QStringLiteral("without_call"), totals.withoutCall},
               {QStringLiteral("bytes"), bytes}});
}

} // namespace

Exit follow(const Invocation &call, workspace::Workspace &store, const ingest::ImportOptions &options)
{
    if (call.arguments.size() != 1 || call.arguments.first() == QStringLiteral("-")) {
        printError(Text::tr("--follow follows one file. What comes through a pipe ends when the pipe does: import “-” "
                            "without --follow."));
        return Exit::WrongUsage;
    }
    const Interruption interruption;
    journal::Journal journal(store.database(), store.options().officer, store.options().clock);
    if (const Result<void> known = makeEmbeddedKnown(store.database(), journal); !known)
        return report(known.error());
    Result<ingest::Follower> follower = makeFollower(store, journal);
    if (!follower)
        return report(follower.error());
    printError(Text::tr("Following %1. Ctrl+C ends it.").arg(call.arguments.first()));
    const auto reports = follower->follow(call.arguments.first(), options, say, interruption.token());
    if (!reports)
        return report(reports.error());
    if (!call.options.isSet(QStringLiteral("no-judging"))) {
        if (const auto judged = judgeWaiting(store.database(), journal); !judged)
            return report(judged.error());
    }
    summarise(*reports, call.json);
    return Exit::Done;
}

} // namespace ctl
