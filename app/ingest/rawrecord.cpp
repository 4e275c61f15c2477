#include "app/ingest/rawrecord.h"

#include "app/base/hash.h"
#include "app/ingest/records/delimitedrow.h"
#include "app/ingest/sources/logaddress.h"
#include "db/database.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

QString where(const RecordPlace &place)
{
    return u"%1 @%2"_s.arg(LogAddress(place.path, place.member).text()).arg(place.offset);
}

std::unexpected<Failure> altered(const RecordPlace &place)
{
    return fail(Failure::Kind::Corrupt, u"the file has changed since it was imported"_s, where(place));
}

/// A stream that ends or breaks before the record's end is not the one that was imported, unless
/// the record was damaged then; its hash tells.
Result<QByteArray> readRange(ByteSource &source, const RecordPlace &place)
{
    if (const Result<void> skipped = source.skipTo(place.offset); !skipped)
        return altered(place);
    QByteArray bytes(place.length, Qt::Uninitialized);
    size_t filled = 0;
    const auto wanted = static_cast<size_t>(place.length);
    while (filled < wanted) {
        const Result<size_t> count = source.read({bytes.data() + filled, wanted - filled});
        if (!count && count.error().kind == Failure::Kind::Storage)
            return failed(count);
        if (!count || *count == 0)
            return altered(place);
        filled += *count;
    }
    return bytes;
}

/// A record that was mended lies in no file.
Result<std::optional<QByteArray>> bytesInWorkspace(const db::Database &database, SourceId source)
{
    return attempt([&]() -> std::optional<QByteArray> {
        db::Statement row = database.prepare("SELECT bytes FROM source_bytes WHERE source_id = ?");
        return row.with(source).next() ? std::optional(row.blob(0)) : std::nullopt;
    });
}

Result<QByteArray> readRecord(const db::Database &database, const RecordPlace &place)
{
    const Result<std::optional<QByteArray>> kept = bytesInWorkspace(database, place.source);
    if (!kept)
        return failed(kept);
    if (*kept) {
        const QByteArray bytes = (*kept)->mid(place.offset, place.length);
        return Sha256::of(bytes).first(recordHashSize) == place.hash ? Result<QByteArray>(bytes) : altered(place);
    }
    if (place.path == standardInput)
        return fail(Failure::Kind::NotFound,
                    u"the log came through a pipe and is in no file; import the same bytes as a file to lead to them"_s,
                    where(place));
    if (!QFileInfo::exists(place.path))
        return fail(Failure::Kind::NotFound, u"the file is no longer where it was imported from"_s, place.path);
    if (place.length > static_cast<qint64>(RecordReader::usualLimit) || place.hash.isEmpty())
        return fail(Failure::Kind::BadInput, u"the record is too long to be held: %1 bytes"_s.arg(place.length),
                    where(place));
    const Result<std::unique_ptr<ByteSource>> source =
        ByteSource::open(place.path, {.member = place.member, .encoding = place.encoding});
    if (!source && source.error().kind == Failure::Kind::BadInput && !place.member.isEmpty())
        return altered(place); // the member was there
    if (!source)
        return failed(source);
    Result<QByteArray> bytes = readRange(**source, place);
    if (bytes && Sha256::of(*bytes).first(recordHashSize) != place.hash)
        return altered(place);
    return bytes;
}

/// Masks \a raw, the record at \a place. Its file is asked for a header only if it can be a row.
Result<std::string> mask(std::string_view raw, const RecordPlace &place, std::span<const std::string> secrets)
{
    if (raw.starts_with('{'))
        return maskedRaw(raw, secrets);
    const Result<std::optional<Columns>> columns = columnsOf(place);
    if (!columns)
        return failed(columns);
    return *columns ? maskedRow(raw, **columns, secrets) : maskedRaw(raw, secrets);
}

} // namespace

Result<std::optional<Columns>> columnsOf(const RecordPlace &place)
{
    Result<std::unique_ptr<ByteSource>> source =
        ByteSource::open(place.path, {.member = place.member, .encoding = place.encoding});
    if (!source)
        return failed(source);
    const auto reader = openRecords(std::move(*source), {.offset = place.offset});
    if (!reader)
        return failed(reader);
    Record record;
    const Result<bool> read = (*reader)->next(record);
    if (!read)
        return failed(read);
    return record.columns ? std::optional(*record.columns) : std::nullopt;
}

Result<QByteArray> rawRecord(const db::Database &database, GenerationId id)
{
    const Result<RecordPlace> place = GenerationStore(database).place(id);
    return place ? readRecord(database, *place) : failed(place);
}

Result<QByteArray> maskedRecord(const db::Database &database, GenerationId id, std::span<const std::string> secrets)
{
    const Result<RecordPlace> place = GenerationStore(database).place(id);
    if (!place)
        return failed(place);
    const Result<QByteArray> raw = readRecord(database, *place);
    if (!raw)
        return raw;
    const Result<std::string> masked = mask({raw->constData(), static_cast<size_t>(raw->size())}, *place, secrets);
    if (!masked)
        return failed(masked);
    return QByteArray::fromStdString(*masked);
}

Result<QByteArray> rawRecord(const db::Database &database, QuarantineId id)
{
    const Result<RecordPlace> place = SourceStore(database).place(id);
    return place ? readRecord(database, *place) : failed(place);
}

Result<std::vector<RawPart>> rawRecords(const db::Database &database, GenerationId id)
{
    Result<std::vector<PartPlace>> places = GenerationStore(database).places(id);
    if (!places)
        return failed(places);
    std::vector<RawPart> parts;
    for (PartPlace &part : *places) {
        Result<QByteArray> bytes = readRecord(database, part.place);
        parts.push_back({std::move(part), std::move(bytes)});
    }
    return parts;
}

} // namespace ingest
