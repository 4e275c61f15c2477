#include "app/ingest/firstrecords.h"

#include "app/ingest/rawmask.h"
#include "app/ingest/records/delimitedrow.h"
#include "app/ingest/sources/archivecontents.h"

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

constexpr size_t longest = 1 << 20; ///< bytes of a record: longer ones are passed over, as in an import
constexpr size_t shownBytes = 64 << 10;

SeenRecord seen(const Record &record, RecordParser &parser, RecordSurvey &survey)
{
    const std::string_view beginning = record.bytes.substr(0, shownBytes);
    SeenRecord seen{.line = record.line,
                    .json = {},
                    .shown = record.columns ? maskedRow(beginning, *record.columns) : maskedRaw(beginning),
                    .why = {}};
    const std::expected<Json, Unreadable> json = parser.parse(record);
    if (!json) {
        seen.why = json.error();
        return seen;
    }
    seen.json = json->compact();
    survey.add(*json);
    return seen;
}

} // namespace

Result<FirstRecords> firstRecords(const LogAddress &address, std::optional<Encoding> encoding, int most)
{
    Result<std::unique_ptr<ByteSource>> source =
        ByteSource::open(address.path, {.member = address.member, .encoding = encoding});
    if (!source)
        return failed(source);
    FirstRecords first{.encoding = (*source)->encoding(), .records = {}, .survey = {}};
    const Result<std::unique_ptr<RecordReader>> reader = openRecords(std::move(*source), {}, longest);
    if (!reader)
        return failed(reader);
    RecordParser parser;
    Record record;
    while (std::cmp_less(first.records.size(), most)) {
        const Result<bool> read = (*reader)->next(record);
        if (!read && first.records.empty())
            return failed(read);
        if (!read || !*read)
            break;
        first.records.push_back(seen(record, parser, first.survey));
    }
    return first;
}

Result<LogAddress> firstLogIn(const QString &path)
{
    const Result<Contents> contents = contentsOf(path);
    if (!contents)
        return failed(contents);
    if (!contents->isArchive)
        return LogAddress{path};
    if (contents->members.isEmpty())
        return fail(Failure::Kind::BadInput, u"the archive holds no file that can be read"_s, path);
    return LogAddress{path, contents->members.front()};
}

} // namespace ingest
