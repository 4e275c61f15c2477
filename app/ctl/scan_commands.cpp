// scan: what is stored, with the rules of now; a stream that is not kept; and such findings into a workspace.
#include "app/ctl/commandlist.h"
#include "app/ctl/interruption.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/packsofcall.h"
#include "app/detect/activerules.h"
#include "app/ingest/mappingpack.h"
#include "app/ingest/sources/logaddress.h"
#include "app/ingest/sources/pipesource.h"
#include "app/journal/journal.h"
#include "app/scan/merge.h"
#include "app/scan/rescan.h"
#include "app/scan/streamscan.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <thread>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ScanCommands)
};

Result<::scan::StreamOptions> streamOptions(const Invocation &call)
{
    ::scan::StreamOptions options{.isOrdered = !call.options.isSet(QStringLiteral("unordered")),
                                  .showsAll = call.options.isSet(QStringLiteral("all"))};
    options.reading.format = call.options.value(QStringLiteral("format"));
    bool isNumber = true;
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    options.jobs = call.options.isSet(QStringLiteral("jobs"))
        ? call.options.value(QStringLiteral("jobs")).toInt(&isNumber)
        : cores;
    if (!isNumber || options.jobs < 1 || options.jobs > 256)
        return fail(Failure::Kind::BadInput, Text::tr("--jobs takes a number from 1 to 256"));
    if (call.options.isSet(QStringLiteral("mapping"))) {
        Result<ingest::Mapping> mapping = ingest::loadMapping(call.options.value(QStringLiteral("mapping")));
        if (!mapping)
            return failed(mapping);
        options.reading.mapping = std::move(*mapping);
        if (options.reading.format.isEmpty())
            options.reading.format = QStringLiteral("mapped");
    }
    return options;
}

Result<void> writeOut(std::string_view lines)
{
    if (std::fwrite(lines.data(), 1, lines.size(), stdout) != lines.size() || std::fflush(stdout) != 0)
        return fail(Failure::Kind::Storage, Text::tr("the output cannot be written"));
    return {};
}

Exit rescan(const Invocation &call)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return report(taxonomy.error());
    const Result<detect::ActiveRules> rules = detect::activateRules(store->database(), journal, *taxonomy);
    if (!rules)
        return report(rules.error());
    const Interruption interruption;
    const auto done = ::scan::rescan([&](const ingest::WriterWork &work) { return work(store->database(), journal); },
                                     *rules, progressOnTerminal(Text::tr("scan")), interruption.token());
    endProgress();
    if (!done)
        return report(done.error());
    if (call.json)
        printJson({{QStringLiteral("generations"), done->generations},
                   {QStringLiteral("found"), done->found},
                   {QStringLiteral("withdrawn"), done->withdrawn},
                   {QStringLiteral("seconds"), std::round(done->seconds * 1000) / 1000}});
    else
        printLine(Text::tr("%1 generations scanned again: %2 findings new, %3 withdrawn; %4 s")
                      .arg(done->generations)
                      .arg(done->found)
                      .arg(done->withdrawn)
                      .arg(done->seconds, 0, 'f', 1));
    return Exit::Done;
}

Exit scanStream(const Invocation &call)
{
    const Result<::scan::StreamOptions> options = streamOptions(call);
    if (!options) {
        report(options.error());
        return Exit::WrongUsage;
    }
    Result<std::vector<detect::RulePack>> packs = packsOf(call);
    if (!packs)
        return report(packs.error());
    const auto matcher = detect::Matcher::compile(std::move(*packs), detect::EngineCache::ofUser());
    if (!matcher)
        return report(matcher.error());
    const auto done =
        ::scan::scanStream(std::make_unique<ingest::PipeSource>(STDIN_FILENO, QString(ingest::standardInput)), *matcher,
                           *options, writeOut);
    if (!done)
        return report(done.error());
    printError(Text::tr("%1 records, %2 generations, %3 flagged, %4 findings, %5 that cannot be read")
                   .arg(done->records)
                   .arg(done->generations)
                   .arg(done->flagged)
                   .arg(done->findings)
                   .arg(done->quarantined));
    return Exit::Done;
}

Exit scan(const Invocation &call)
{
    if (!call.arguments.isEmpty()) {
        printError(
            Text::tr("scan takes no files: it reads standard input (--stream), or the workspace that --store names."));
        return Exit::WrongUsage;
    }
    return call.options.isSet(QStringLiteral("stream")) ? scanStream(call) : rescan(call);
}

/// Why a line of findings is passed over.
QString words(const QString &why)
{
    if (why == QStringLiteral("pack"))
        return Text::tr("the workspace does not have that version of the rule pack; install it first");
    if (why == QStringLiteral("rule"))
        return Text::tr("the rule pack has no such rule");
    if (why == QStringLiteral("span"))
        return Text::tr("the place lies outside the text");
    if (why == QStringLiteral("record"))
        return Text::tr("no generation of that record is here; import its log first");
    return Text::tr("it is no line of findings");
}

Exit merge(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Name the files of findings."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    ::scan::MergeReport sum;
    Exit worst = Exit::Done;
    for (const QString &path : call.arguments) {
        const Result<::scan::MergeReport> merged = ::scan::mergeFindings(store->database(), journal, path);
        if (!merged) {
            worst = report(merged.error());
            continue;
        }
        for (const ::scan::PassedLine &passed : merged->passed)
            printError(Text::tr("%1:%2: passed over: %3").arg(path).arg(passed.line).arg(words(passed.why)));
        sum.lines += merged->lines;
        sum.added += merged->added;
        sum.known += merged->known;
        sum.passed.insert(sum.passed.end(), merged->passed.begin(), merged->passed.end());
    }
    if (call.json)
        printJson({{QStringLiteral("lines"), sum.lines},
                   {QStringLiteral("added"), sum.added},
                   {QStringLiteral("known"), sum.known},
                   {QStringLiteral("passed_over"), static_cast<qint64>(sum.passed.size())}});
    else
        printLine(Text::tr("%1 findings added, %2 known before, %3 passed over")
                      .arg(sum.added)
                      .arg(sum.known)
                      .arg(std::ssize(sum.passed)));
    return worst == Exit::Done && !sum.passed.empty() ? Exit::NotSo : worst;
}

} // namespace

std::vector<Command> scanCommands()
{
    return {
        {QStringLiteral("scan"), QStringLiteral("[--stream]"),
         Text::tr("Scan again what was scanned with other rules than those in force; or records from standard input, "
                  "which are not kept."),
         withOptions(
             {{QStringLiteral("stream"), Text::tr("From standard input to standard output, line by line.")},
              option("pack", Text::tr("A rule pack to scan with, in place of those in force; may be repeated."),
                     "FILE"),
              option("format", Text::tr("The format, where it is not to be recognised by content."), "ID"),
              option("mapping", Text::tr("A mapping pack, or its fields as JSON, by which plain rows are read."),
                     "FILE"),
              option("jobs", Text::tr("How many threads scan; as many as there are processors if it is not said."),
                     "N"),
              {QStringLiteral("unordered"), Text::tr("Write each line as soon as it is there, in any order.")},
              {QStringLiteral("all"), Text::tr("Write a line for generations without findings as well.")}}),
         scan},
        {QStringLiteral("scan merge"),
         QStringLiteral("FILE…"),
         Text::tr("Add the findings of scans made elsewhere to the generations of the same records."),
         {},
         merge},
    };
}

} // namespace ctl
