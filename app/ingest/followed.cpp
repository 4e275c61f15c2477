#include "app/ingest/followed.h"

#include "app/ingest/batchbuilder.h"
#include "app/ingest/beginnings.h"
#include "app/ingest/hindrance.h"
#include "app/ingest/packchoice.h"
#include "app/ingest/records/jsonlines.h"
#include "app/ingest/sources/logaddress.h"
#include "app/ingest/sources/packedsource.h"
#include "app/ingest/transfer.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ingest {

Followed::Followed(GrowingFile &file, ImportOptions options, OnWriter onWriter, BatchSink &sink,
                   std::shared_ptr<const detect::Matcher> matcher, const Pseudonyms &pseudonyms)
    : m_file(file)
    , m_options(std::move(options))
    , m_onWriter(std::move(onWriter))
    , m_sink(sink)
    , m_matcher(std::move(matcher))
    , m_pseudonyms(pseudonyms)
{
}

Result<Followed::Fate> Followed::look(const std::stop_token &stop)
{
    const Result<qint64> size = m_file.size();
    const Result<bool> isSame = m_file.isTheSameUpTo(m_at.offset);
    if (!size || !isSame)
        return size ? failed(isSame) : failed(size);
    if (!*isSame)
        return Fate::WrittenAnew;
    // Who writes it may do so for a moment after the name is gone: it has to keep still for one turn.
    const bool isLost = m_file.hasLostItsName() && m_file.isNameTaken();
    const bool isOver = isLost && *size == m_sizeBefore;
    m_sizeBefore = isLost ? *size : -1;
    const Result<qint64> end = isOver && m_opening ? *size : m_file.endOfLines(m_at.offset, *size);
    if (!end)
        return failed(end);
    if (const Result<void> packed = m_opening ? Result<void>() : check(*size); !packed)
        return failed(packed);
    const bool hasMore = *end > m_at.offset;
    if (hasMore && !m_opening) {
        if (const Result<void> begun = begin(*end); !begun)
            return failed(begun);
    }
    if (hasMore && *end > m_at.offset) { // unless all of it was there from before
        if (const Result<void> done = read(*end, stop); !done)
            return failed(done);
    }
    return isOver ? Fate::Replaced : hasMore ? Fate::Grown : Fate::Unchanged;
}

/// What is packed has no lines that could be waited for.
Result<void> Followed::check(qint64 end) const
{
    Device device = m_file.device(end);
    const Result<Compression> packing = packingOf(device);
    if (packing && *packing != Compression::None)
        return hinder(Hindrance::Packed, m_file.path());
    return {};
}

Result<void> Followed::begin(qint64 end)
{
    if (const auto records = reader(end); !records) // what cannot be followed leaves no trace in the store
        return failed(records);
    Result<std::optional<SourceFile>> known = knownBeginning(end);
    if (!known)
        return failed(known);
    Result<SourceFile> source = *known ? std::move(**known) : asNew(end);
    if (!source)
        return failed(source);
    m_source = std::move(*source);
    Result<Opening> opening = attempt([&] { return m_sink.begin(m_source); });
    if (!opening)
        return failed(opening);
    m_source.format = opening->format;
    m_at = opening->from;
    m_report.name = m_source.path;
    m_report.files = 1;
    m_report.source = opening->source;
    m_report.format = opening->format.toStdString();
    m_report.isResumed = opening->state != Opening::State::New;
    m_report.totals = opening->totals;
    m_report.end = m_at.offset;
    m_sha256 = m_source.bytes == m_at.offset ? m_source.sha256 : QByteArray();
    m_opening = std::move(*opening);
    if (const Result<void> remembered = m_file.remember(m_at.offset); !remembered)
        return remembered;
    return chooseFormat();
}

/// The longest source that this file begins with. Known by bytes: the file may have been renamed since.
Result<std::optional<SourceFile>> Followed::knownBeginning(qint64 size)
{
    std::vector<KnownBeginning> candidates;
    const Result<void> asked = m_onWriter([&](db::Database &database, journal::Journal &) {
        return attempt([&] { candidates = knownBeginnings(database, size); });
    });
    if (!asked)
        return failed(asked);
    const Result<const KnownBeginning *> longest = longestBeginning(m_file, candidates);
    if (!longest)
        return failed(longest);
    if (!*longest)
        return std::nullopt;
    const KnownBeginning &found = **longest;
    const Result<void> taken = m_onWriter(
        [&](db::Database &database, journal::Journal &) { return attempt([&] { takeUp(database, found.source); }); });
    if (!taken)
        return failed(taken);
    return SourceFile{.path = m_file.path(), .sha256 = found.sha256, .bytes = found.bytes};
}

/// Known by its first line until its first batch is there.
Result<SourceFile> Followed::asNew(qint64 end)
{
    const Result<qint64> line = m_file.endOfFirstLine(end);
    if (!line)
        return failed(line);
    const Result<QByteArray> hash = m_file.hashUpTo(*line);
    if (!hash)
        return failed(hash);
    SourceFile source{.path = m_file.path(), .sha256 = *hash, .bytes = *line};
    if (const Result<void> chosen = recognise(source); !chosen)
        return failed(chosen);
    return source;
}

/// By what a file is read that was never read before: as an import chooses it.
Result<void> Followed::recognise(SourceFile &source)
{
    const Formats formats(m_options.mapping.value_or(Mapping::common()));
    const Result<Choice> choice =
        formats.ofFile(m_file.heldPath(), m_options.format.toStdString(), {.encoding = Encoding::Utf8});
    const Result<PackChoice> fits = packFor({m_file.heldPath()}, Encoding::Utf8, m_options, choice);
    if (fits && fits->saved) {
        source.format = u"mapped"_s;
        source.mapping = fits->saved->pack.mapping.toJson();
        source.pack = fits->saved->id;
        m_report.formatReason = fits->reason;
        return {};
    }
    if (!choice)
        return hinder(Hindrance::UnknownFormat, m_file.path(), choice.error().detail);
    source.format = QString::fromStdString(std::string(choice->format->id()));
    m_report.formatReason = choice->reason;
    if (m_options.mapping) {
        source.mapping = m_options.mapping->toJson();
        source.pack = m_options.pack;
    }
    return {};
}

/// An import goes on with the format and the mapping that it began with.
Result<void> Followed::chooseFormat()
{
    Result<Mapping> mapping = Mapping::common();
    if (m_opening->mapping)
        mapping = Mapping::fromJson(*m_opening->mapping);
    if (!mapping)
        return failed(mapping);
    m_formats = std::make_unique<Formats>(std::move(*mapping));
    m_format = m_formats->find(m_report.format);
    if (!m_format)
        return fail(Failure::Kind::TooNew, u"the import began with a format that is not known here"_s,
                    m_opening->format);
    if (m_opening->mapping && m_opening->format == u"mapped")
        m_options.format = m_opening->format; // all of it by what was said, and not some records by likeness
    return {};
}

/// For the whole lines before \a end, from where reading has come to.
Result<std::unique_ptr<RecordReader>> Followed::reader(qint64 end) const
{
    Result<std::unique_ptr<ByteSource>> source = ByteSource::over(m_file.device(end), {.encoding = m_options.encoding});
    if (!source)
        return failed(source);
    if ((*source)->encoding() != Encoding::Utf8)
        return hinder(Hindrance::NotUtf8, m_file.path());
    Result<std::unique_ptr<RecordReader>> records = openRecords(std::move(*source), m_at, m_options.recordLimit);
    if (records && !dynamic_cast<JsonLines *>(records->get()))
        return hinder(Hindrance::NotLines, m_file.path());
    return records;
}

Result<void> Followed::read(qint64 end, const std::stop_token &stop)
{
    const Result<std::unique_ptr<RecordReader>> records = reader(end);
    if (!records)
        return failed(records);
    BatchBuilder builder(*m_formats, *m_format, m_options, m_pseudonyms, m_matcher,
                         PictureFiles::of({m_file.path()}, m_options));
    const auto seal = [this](Batch &batch) -> Result<void> {
        Result<QByteArray> hash = m_file.hashUpTo(batch.checkpoint.offset);
        if (!hash)
            return failed(hash);
        m_sha256 = *hash;
        batch.sha256 = std::move(*hash);
        m_report.bytes += batch.checkpoint.offset - m_report.end;
        m_report.end = batch.checkpoint.offset;
        return {};
    };
    if (const Result<void> done = transfer(**records, builder, *m_opening, m_sink, m_options, {}, stop, seal); !done)
        return done;
    for (const auto &[why, count] : builder.unreadPictures())
        m_report.unreadPictures[why] += count;
    m_at = (*records)->position();
    return m_file.remember(m_at.offset);
}

Result<bool> Followed::isBeginningOf(GrowingFile &other) const
{
    const Result<qint64> size = other.size();
    if (!size)
        return failed(size);
    if (m_sha256.isEmpty() || *size <= m_report.end)
        return false;
    const Result<QByteArray> hash = other.hashUpTo(m_report.end);
    if (!hash)
        return failed(hash);
    return *hash == m_sha256;
}

Result<void> Followed::finish()
{
    if (!m_opening)
        return {};
    const Result<SourceTotals> totals = attempt([&] { return m_sink.finish(m_opening->source); });
    if (!totals)
        return failed(totals);
    m_report.totals = *totals;
    const QString name = m_file.nameNow();
    if (name.isEmpty() || name == QFileInfo(m_source.path).canonicalFilePath()) // it may be named by a link
        return {};
    return m_onWriter([&](db::Database &database, journal::Journal &journal) { // a rotated log is found again
        return attempt([&] { relocate(database, journal, m_opening->source, name); });
    });
}

} // namespace ingest
