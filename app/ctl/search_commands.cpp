// search: what was imported, found again.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/ingest/generationstore.h"
#include "app/journal/journal.h"
#include "app/report/resultexport.h"
#include "app/search/search.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::SearchCommands)
};

/// The query again, and under it a mark where it went wrong. A Chinese character is two columns wide.
Exit refuse(const QString &typed, const search::QueryError &error)
{
    const auto columns = [](QStringView text) {
        qsizetype count = 0;
        for (const QChar c : text)
            count += c.unicode() >= 0x1100 ? 2 : 1;
        return count;
    };
    printError(Text::tr("The query is not understood at character %1. %2")
                   .arg(error.place.begin + 1)
                   .arg(search::errorText(error)));
    printError(QStringLiteral("  ") + typed);
    const QStringView whole(typed);
    const QStringView wrong = whole.mid(error.place.begin, std::max<qsizetype>(1, error.place.length));
    printError(QString(2 + columns(whole.left(error.place.begin)), QLatin1Char(' '))
               + QString(std::max<qsizetype>(1, columns(wrong)), QLatin1Char('^')));
    return Exit::WrongUsage;
}

QJsonObject json(const ingest::SearchResult &hit)
{
    const ingest::GenerationRecord &generation = hit.generation;
    return {{QStringLiteral("id"), qint64(generation.id)},
            {QStringLiteral("at"), generation.at ? QJsonValue(shanghaiText(*generation.at)) : QJsonValue()},
            {QStringLiteral("service"), generation.service},
            {QStringLiteral("model"), generation.model},
            {QStringLiteral("snippet"), QString::fromStdString(hit.snippet.text)}};
}

void show(const ingest::SearchResult &hit)
{
    printLine(QStringLiteral("G-%1  %2  %3")
                  .arg(qint64(hit.generation.id))
                  .arg(hit.generation.at ? shanghaiText(*hit.generation.at) : QStringLiteral("-"),
                       QString::fromStdString(hit.snippet.text).simplified()));
}

Exit writeOut(const Invocation &call, const QString &typed)
{
    report::ExportRequest request{.query = typed,
                                  .path = call.options.value(QStringLiteral("export")),
                                  .isUnmasked = call.options.isSet(QStringLiteral("unmasked")),
                                  .reason = call.options.value(QStringLiteral("reason"))};
    Result<workspace::Workspace> store = call.openStore(false); // an export is an event
    if (!store)
        return report(store.error());
    request.officer = store->options().officer;
    request.now = store->options().clock();
    const Result<db::Database> reader = store->openReader();
    if (!reader)
        return report(reader.error());
    journal::Journal journal(store->database(), request.officer, store->options().clock);
    const auto record = [&](const report::ExportedResult &written) {
        return report::recordExport(store->database(), journal, request, written);
    };
    const auto written = report::exportResult(*reader, request, record);
    if (!written)
        return report(written.error());
    if (call.json)
        printJson({{QStringLiteral("generations"), written->generations},
                   {QStringLiteral("file"), request.path},
                   {QStringLiteral("sha256"), QString::fromLatin1(written->sha256.toHex())},
                   {QStringLiteral("provenance"), written->provenance}});
    else
        printLine(Text::tr("%1 written to %2").arg(written->generations).arg(request.path));
    return written->generations > 0 ? Exit::Done : Exit::NotSo;
}

Exit find(const Invocation &call)
{
    const QString typed = call.arguments.join(QLatin1Char(' '));
    const std::expected<search::Query, search::QueryError> query = search::Query::parse(typed);
    if (!query)
        return refuse(typed, query.error());
    if (call.options.isSet(QStringLiteral("export")))
        return writeOut(call, typed);
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const int limit =
        call.options.isSet(QStringLiteral("limit")) ? call.options.value(QStringLiteral("limit")).toInt() : 20;
    const search::Search search(store->database(), *query);
    const Result<search::Count> count = search.count();
    if (!count)
        return report(count.error());
    const auto ids = call.options.isSet(QStringLiteral("best")) ? search.best(limit) : search.page(limit);
    if (!ids)
        return report(ids.error());
    const auto hits = ingest::GenerationStore(store->database()).results(*ids, *query);
    if (!hits)
        return report(hits.error());
    if (call.json) {
        QJsonArray rows;
        for (const ingest::SearchResult &hit : *hits)
            rows.append(json(hit));
        printJson({{QStringLiteral("count"), count->found}, {QStringLiteral("hits"), rows}});
    } else {
        std::ranges::for_each(*hits, show);
        printLine(Text::tr("%1 found").arg(count->found));
    }
    return count->found > 0 ? Exit::Done : Exit::NotSo;
}

} // namespace

std::vector<Command> searchCommands()
{
    return {
        {QStringLiteral("search"), QStringLiteral("QUERY"),
         Text::tr("Find generations: words, \"phrases\", OR, -not, near(a b, 20), service:, risk:, day:, …; an empty "
                  "query counts all."),
         [](QCommandLineParser &parser) {
             parser.addOption({QStringLiteral("limit"), Text::tr("How many to list (20)."), QStringLiteral("N")});
             parser.addOption(
                 {QStringLiteral("best"), Text::tr("The best of the newest 2,000 first, not the newest.")});
             parser.addOption({QStringLiteral("export"),
                               Text::tr("Write all that is found to a file instead: .ndjson, or .csv with a file "
                                        "beside it that says where it comes from. Personal information is masked."),
                               QStringLiteral("FILE")});
             parser.addOption({QStringLiteral("unmasked"),
                               Text::tr("With --export: personal information as it is. Needs --reason.")});
             parser.addOption({QStringLiteral("reason"), Text::tr("Why it has to be seen; the journal keeps it."),
                               QStringLiteral("TEXT")});
         },
         find},
    };
}

} // namespace ctl
