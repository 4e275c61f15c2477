#include "app/ingest/pipeline.h"

#include "app/ingest/batchbuilder.h"
#include "app/ingest/packchoice.h"
#include "app/ingest/sources/log.h"
#include "app/ingest/transfer.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

/// A file, and how the store stands to it.
struct Start
{
    SourceFile file;
    std::string reason; ///< by what its format was recognised
    Opening opening;
};

/// A saved mapping, for a file that no format knows well.
Result<void> tryPacks(Start &start, const Log &log, const ImportOptions &options, const Result<Choice> &choice)
{
    const Result<PackChoice> fits = packFor(log.address, start.file.encoding, options, choice);
    if (!fits)
        return failed(fits);
    if (!fits->saved)
        return {};
    start.file.format = u"mapped"_s;
    start.file.mapping = fits->saved->pack.mapping.toJson();
    start.file.pack = fits->saved->id;
    start.reason = fits->reason;
    return {};
}

/// A file that is of no known format is refused, unless the store knows it from before: then its
/// import goes on with the format that it began with.
Result<Start> start(const Log &log, const ImportOptions &options, BatchSink &sink)
{
    Start start;
    Result<SourceFile> file = identify(log, options);
    if (!file)
        return failed(file);
    start.file = std::move(*file);
    const Formats formats(options.mapping.value_or(Mapping::common()));
    const Result<Choice> choice = formats.ofFile(log.address.path, options.format.toStdString(),
                                                 {.member = log.address.member, .encoding = start.file.encoding});
    if (choice) {
        start.file.format = QString::fromStdString(std::string(choice->format->id()));
        start.reason = choice->reason;
    }
    if (options.mapping) {
        start.file.mapping = options.mapping->toJson();
        start.file.pack = options.pack;
    }
    if (const Result<void> tried = tryPacks(start, log, options, choice); !tried)
        return failed(choice ? tried : Result<void>(failed(choice)));
    start.file.isAgain = options.isAgain;
    Result<Opening> opening = attempt([&] { return sink.begin(start.file); });
    if (!opening)
        return start.file.format.isEmpty() ? failed(choice) : failed(opening);
    start.opening = std::move(*opening);
    return start;
}

/// An import goes on with the mapping that it began with.
Result<std::optional<Mapping>> mappingOf(const Opening &opening)
{
    if (!opening.mapping)
        return std::nullopt;
    return Mapping::fromJson(*opening.mapping);
}

Result<void> transferAll(const Opening &opening, const LogAddress &log, const ImportOptions &options,
                         BatchBuilder &builder, BatchSink &sink, const ProgressSink &progress,
                         const std::stop_token &stop, ImportReport &report)
{
    Result<std::unique_ptr<ByteSource>> source =
        ByteSource::open(log.path, {.member = log.member, .encoding = opening.encoding});
    if (!source)
        return failed(source);
    const Result<std::unique_ptr<RecordReader>> reader =
        openRecords(std::move(*source), opening.from, options.recordLimit);
    if (!reader)
        return failed(reader);
    if (Result<void> done = transfer(**reader, builder, opening, sink, options, progress, stop); !done)
        return done;
    const Result<SourceTotals> totals = attempt([&] { return sink.finish(opening.source); });
    if (!totals)
        return failed(totals);
    report.totals = *totals;
    report.end = (*reader)->source().position();
    report.bytes = report.end - opening.from.offset;
    return {};
}

ImportReport reportOf(const Start &start)
{
    return {.files = 1,
            .name = LogAddress(start.file.path, start.file.member).text(),
            .source = start.opening.source,
            .format = start.opening.format.toStdString(),
            .formatReason = start.reason,
            .isAlreadyComplete = start.opening.state == Opening::State::Complete,
            .isResumed = start.opening.state == Opening::State::Resumed,
            .replaced = start.opening.replaced,
            .totals = start.opening.totals,
            .end = start.opening.from.offset};
}

Result<ImportReport> runLog(const Log &log, ImportOptions options, std::shared_ptr<const detect::Matcher> matcher,
                            const Pseudonyms &pseudonyms, BatchSink &sink, const ProgressSink &progress,
                            const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    const Result<Start> started = start(log, options, sink);
    if (!started)
        return failed(started);
    const Opening &opening = started->opening;
    ImportReport report = reportOf(*started);
    if (report.isAlreadyComplete)
        return report;

    const Result<std::optional<Mapping>> mapping = mappingOf(opening);
    if (!mapping)
        return failed(mapping);
    const Formats formats(mapping->value_or(Mapping::common()));
    const Format *format = formats.find(report.format);
    if (!format)
        return fail(Failure::Kind::TooNew, u"the import began with a format that is not known here"_s, opening.format);
    if (opening.mapping && opening.format == u"mapped")
        options.format = opening.format; // all of it by what was said, and not some records by likeness
    BatchBuilder builder(formats, *format, options, pseudonyms, std::move(matcher),
                         PictureFiles::of(log.address, options));
    if (const Result<void> done = transferAll(opening, log.address, options, builder, sink, progress, stop, report);
        !done)
        return failed(done);
    report.unreadPictures = builder.unreadPictures();
    report.seconds = double(clock.nsecsElapsed()) * 1e-9;
    return report;
}

/// One member's report into that of the whole archive.
void add(ImportReport &sum, ImportReport &&member)
{
    if (sum.members.empty()) {
        sum.source = member.source;
        sum.format = member.format;
        sum.formatReason = member.formatReason;
        sum.isAlreadyComplete = true;
    }
    ++sum.files;
    sum.isAlreadyComplete &= member.isAlreadyComplete;
    sum.isResumed |= member.isResumed;
    sum.totals += member.totals;
    sum.bytes += member.bytes;
    sum.end += member.end;
    sum.seconds += member.seconds;
    sum.members.push_back(std::move(member));
}

/// Adds what became of a member. False: it concerns the store or the person who waits, not the member.
bool note(ImportReport &sum, const QString &member, Result<ImportReport> &report)
{
    if (report)
        add(sum, std::move(*report));
    else if (report.error().kind == Failure::Kind::BadInput)
        sum.passedOver.push_back({member, report.error()});
    else
        return false;
    return true;
}

} // namespace

Result<ImportReport> run(const QString &path, const ImportOptions &options,
                         std::shared_ptr<const detect::Matcher> matcher, const Pseudonyms &pseudonyms, BatchSink &sink,
                         const ProgressSink &progress,
                         std::stop_token stop) // NOLINT(performance-unnecessary-value-param): made to be copied
{
    Result<Contents> contents = contentsOf(path);
    if (!contents)
        return failed(contents);
    const Result<QByteArray> hash = hashOfFile(path, stop);
    if (!hash)
        return failed(hash);
    if (!options.sha256.isEmpty() && *hash != options.sha256)
        return fail(Failure::Kind::BadInput, u"the file has changed since it was imported; import it as a new one"_s,
                    path);
    if (!options.member.isEmpty())
        return runLog({{path, options.member}, *hash}, options, matcher, pseudonyms, sink, progress, stop);
    if (!contents->isArchive)
        return runLog({{path}, *hash}, options, matcher, pseudonyms, sink, progress, stop);

    ImportReport sum{.name = options.storedPath.isEmpty() ? path : options.storedPath,
                     .passedOver = std::move(contents->passedOver)};
    const qint64 most = mostFrom(QFileInfo(path).size());
    for (const QString &member : contents->members) {
        Result<ImportReport> report = sum.end >= most
            ? fail(Failure::Kind::BadInput, u"the members before it hold more than such an archive can"_s, path)
            : runLog({{path, member}, *hash}, options, matcher, pseudonyms, sink, progress, stop);
        if (!note(sum, member, report))
            return failed(report);
    }
    if (sum.members.empty() && !sum.passedOver.empty())
        return std::unexpected(sum.passedOver.front().why);
    if (sum.members.empty())
        return fail(Failure::Kind::BadInput, u"the archive holds no files"_s, path);
    return sum;
}

} // namespace ingest
