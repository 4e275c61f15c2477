// stats, quarantine: how much of what happened can be looked at, and what could not be read.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/detect/activerules.h"
#include "app/ingest/coverage.h"
#include "app/ingest/mend.h"
#include "app/ingest/sourcestore.h"
#include "app/journal/journal.h"
#include "app/workspace/facts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::CoverageCommands)
};

QJsonObject toJson(const ingest::CoverageRow &row)
{
    return {{u"calls"_s, row.calls},
            {u"with_text"_s, row.withText},
            {u"partly"_s, row.partly},
            {u"flagged"_s, row.flagged},
            {u"unseen"_s, row.unseen}};
}

QJsonArray toJson(const std::vector<ingest::CoverageRow> &rows)
{
    QJsonArray array;
    for (const ingest::CoverageRow &row : rows) {
        QJsonObject object = toJson(row);
        object.insert(u"service"_s, row.service);
        object.insert(u"day"_s, row.day.isValid() ? QJsonValue(row.day.toString(Qt::ISODate)) : QJsonValue());
        array.append(object);
    }
    return array;
}

QJsonArray toJson(const std::vector<ingest::SourceRecord> &sources)
{
    QJsonArray array;
    for (const ingest::SourceRecord &source : sources)
        array.append(QJsonObject{{u"id"_s, qint64(source.id)},
                                 {u"path"_s, source.path},
                                 {u"format"_s, source.format},
                                 {u"complete"_s, source.isComplete},
                                 {u"rows"_s, source.totals.rows},
                                 {u"generations"_s, source.totals.generations},
                                 {u"joined"_s, source.totals.joined},
                                 {u"duplicates"_s, source.totals.duplicates},
                                 {u"without_call"_s, source.totals.withoutCall},
                                 {u"repeated_ids"_s, source.totals.repeatedIds},
                                 {u"quarantined"_s, source.totals.quarantined},
                                 {u"findings"_s, source.totals.findings}});
    return array;
}

QJsonObject toJson(const ingest::Coverage &coverage, const ingest::StoreTotals &totals,
                   const std::vector<ingest::SourceRecord> &sources)
{
    QJsonObject sums = toJson(coverage.totals());
    sums.insert(u"sources"_s, totals.sources);
    sums.insert(u"rows"_s, totals.rows);
    sums.insert(u"quarantined"_s, totals.quarantined - coverage.mended);
    sums.insert(u"mended"_s, coverage.mended);
    sums.insert(u"not_served"_s, coverage.notServed);
    sums.insert(u"stale_scans"_s, coverage.staleScans);
    sums.insert(u"decided_before_whole"_s, coverage.decidedBeforeWhole);
    QJsonObject reasons;
    for (const auto &[reason, count] : coverage.quarantine)
        reasons.insert(reason, count);
    QJsonObject blocked;
    for (const auto &[kind, count] : coverage.blocked)
        blocked.insert(kind, QJsonObject{{u"calls"_s, count.calls}, {u"served"_s, count.served}});
    return {{u"totals"_s, sums},
            {u"coverage"_s, toJson(coverage.rows)},
            {u"sources"_s, toJson(sources)},
            {u"quarantine"_s, reasons},
            {u"blocked"_s, blocked},
            {u"open"_s,
             QJsonObject{{u"prompts"_s, coverage.open.prompts},
                         {u"outputs"_s, coverage.open.outputs},
                         {u"calls"_s, coverage.open.calls},
                         {u"verdicts"_s, coverage.open.verdicts},
                         {u"ambiguous"_s, coverage.open.ambiguous}}}};
}

QString coverageWords(const ingest::CoverageRow &row)
{
    return Text::tr("%1 calls, text held of %2, half of %3; %4 flagged, %5 of them unseen")
        .arg(row.calls)
        .arg(row.withText)
        .arg(row.partly)
        .arg(row.flagged)
        .arg(row.unseen);
}

void sayOpen(const ingest::OpenJoins &open)
{
    printLine(Text::tr("Waiting for their other part: %1 prompts, %2 outputs, %3 billed calls, %4 records of verdicts;"
                       " not joined, since more than one would fit: %5")
                  .arg(open.prompts)
                  .arg(open.outputs)
                  .arg(open.calls)
                  .arg(open.verdicts)
                  .arg(open.ambiguous));
}

void say(const ingest::Coverage &coverage, const ingest::StoreTotals &totals,
         const std::vector<ingest::SourceRecord> &sources)
{
    printLine(coverageWords(coverage.totals()));
    for (const ingest::CoverageRow &row : coverage.rows)
        printLine(QStringLiteral("  %1  %2  %3")
                      .arg(row.service.isEmpty() ? QStringLiteral("-") : row.service,
                           row.day.isValid() ? row.day.toString(Qt::ISODate) : QStringLiteral("-"),
                           coverageWords(row)));
    printLine(Text::tr("%1 sources, %2 records").arg(totals.sources).arg(totals.rows));
    for (const ingest::SourceRecord &source : sources)
        printLine(QStringLiteral("  %1  %2  ").arg(qint64(source.id)).arg(source.path)
                  + Text::tr("%1 generations, %2 joined, %3 duplicates, %4 quarantined, %5 without a call")
                        .arg(source.totals.generations)
                        .arg(source.totals.joined)
                        .arg(source.totals.duplicates)
                        .arg(source.totals.quarantined)
                        .arg(source.totals.withoutCall));
    for (const auto &[kind, count] : coverage.blocked)
        printLine(Text::tr("Blocked upstream (%1): %2, served all the same: %3")
                      .arg(kind)
                      .arg(count.calls)
                      .arg(count.served));
    printLine(Text::tr("Without an answer, and nothing says why: %1").arg(coverage.notServed));
    if (coverage.staleScans > 0)
        printLine(Text::tr("Scanned with other rules than those in force: %1 (scan brings them up to date)")
                      .arg(coverage.staleScans));
    for (const auto &[reason, count] : coverage.quarantine)
        printLine(Text::tr("In quarantine (%1): %2").arg(reason).arg(count));
    printLine(Text::tr("Mended: %1").arg(coverage.mended));
    sayOpen(coverage.open);
    printLine(Text::tr("Decided before the whole of it was there: %1").arg(coverage.decidedBeforeWhole));
}

Exit stats(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const ingest::SourceStore sourceStore(store->database());
    const auto coverage = ingest::coverage(store->database());
    const auto totals = sourceStore.totals();
    const auto sources = sourceStore.sources();
    if (!coverage)
        return report(coverage.error());
    if (!totals || !sources)
        return report(totals ? sources.error() : totals.error());
    if (call.json)
        printJson(toJson(*coverage, *totals, *sources));
    else
        say(*coverage, *totals, *sources);
    return Exit::Done;
}

QJsonObject toJson(const ingest::QuarantineRecord &record)
{
    return {{u"id"_s, qint64(record.id)},
            {u"source"_s, qint64(record.source)},
            {u"line"_s, record.line},
            {u"offset"_s, record.offset},
            {u"length"_s, record.length},
            {u"reason"_s, record.reason},
            {u"detail"_s, record.detail},
            {u"resolved_by"_s, record.resolvedBy ? QJsonValue(qint64(*record.resolvedBy)) : QJsonValue()}};
}

/// Everything after --after ID, page by page, up to --limit records.
Exit quarantine(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const int limit = call.options.isSet(u"limit"_s) ? call.options.value(u"limit"_s).toInt() : 100;
    const QuarantineId after{call.options.value(u"after"_s).toLongLong()};
    const auto records = ingest::SourceStore(store->database()).quarantined({}, after, limit);
    if (!records)
        return report(records.error());
    if (call.json) {
        QJsonArray rows;
        for (const ingest::QuarantineRecord &record : *records)
            rows.append(toJson(record));
        printJson({{u"records"_s, rows}});
        return Exit::Done;
    }
    for (const ingest::QuarantineRecord &record : *records)
        printLine(Text::tr("%1  source %2, line %3, byte %4: %5 (%6)%7")
                      .arg(qint64(record.id))
                      .arg(qint64(record.source))
                      .arg(record.line)
                      .arg(record.offset)
                      .arg(record.reason, record.detail, record.resolvedBy ? Text::tr(", mended") : QString()));
    return Exit::Done;
}

Result<ingest::MendingTools> mendingTools(const workspace::Workspace &store, db::Database &database,
                                          journal::Journal &journal, const QString &service)
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    Result<detect::ActiveRules> rules = detect::activateRules(database, journal, *taxonomy);
    if (!rules)
        return failed(rules);
    return attempt([&] {
        return ingest::MendingTools{.matcher = std::move(rules->matcher),
                                    .packIds = std::move(rules->packIds),
                                    .pseudonyms =
                                        ingest::Pseudonyms(workspace::fact(store.database(), u"pseudonym_key"_s)),
                                    .service = service};
    });
}

Exit mendRecord(const Invocation &call)
{
    bool isNumber = false;
    const auto id = static_cast<QuarantineId>(call.arguments.value(0).toLongLong(&isNumber));
    if (!isNumber || call.arguments.size() != 1 || !call.options.isSet(u"file"_s)) {
        printError(Text::tr("Name the record by its number, and the file that holds it mended with --file FILE."));
        return Exit::WrongUsage;
    }
    QFile file(call.options.value(u"file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return report({Failure::Kind::BadInput, file.errorString(), file.fileName()});
    const QByteArray edited = file.readAll().trimmed();
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto tools = mendingTools(*store, store->database(), journal, call.options.value(u"service"_s));
    if (!tools)
        return report(tools.error());
    const Result<ingest::Mended> mended = ingest::mend(store->database(), journal, *tools, id, edited);
    if (!mended)
        return report(mended.error());
    if (call.json)
        printJson({{u"source"_s, qint64(mended->source)},
                   {u"generations"_s, mended->totals.generations},
                   {u"findings"_s, mended->totals.findings},
                   {u"duplicates"_s, mended->totals.duplicates},
                   {u"joined"_s, mended->totals.joined}});
    else
        printLine(Text::tr("Record %1 is mended: %2 generations, %3 findings. The original stays in quarantine.")
                      .arg(qint64(id))
                      .arg(mended->totals.generations)
                      .arg(mended->totals.findings));
    return Exit::Done;
}

} // namespace

std::vector<Command> coverageCommands()
{
    return {
        {u"stats"_s, QString(), Text::tr("How much is known of, can be read, and was seen."), {}, stats},
        {u"quarantine"_s, QString(), Text::tr("List the records that could not be read."),
         [](QCommandLineParser &parser) {
             parser.addOption({u"limit"_s, Text::tr("How many to list (100)."), u"N"_s});
             parser.addOption({u"after"_s, Text::tr("Only records behind this one."), u"ID"_s});
         },
         quarantine},
        {u"quarantine mend"_s, u"ID --file FILE"_s,
         Text::tr("Import a mended copy of a record; the original stays in quarantine."),
         [](QCommandLineParser &parser) {
             parser.addOption({u"file"_s, Text::tr("The file with the mended record, one JSON object."), u"FILE"_s});
             parser.addOption({u"service"_s, Text::tr("The service that the record is of."), u"NAME"_s});
         },
         mendRecord},
    };
}

} // namespace ctl
