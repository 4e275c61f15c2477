#include "app/ingest/firstrecords.h"

#include "app/ingest/rawmask.h"
#include "app/ingest/records/delimitedrow.h"
#include "app/ingest/sources/archivecontents.h"

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

constexpr size_t longest = 1 << 20; ///< bytes of a record: longer ones are passed over, as in an import
constexpr size_t shownBytes = 64 << 10;

/// Masked before it is cut, so that no secret is cut in two.
std::string shownOf(const Record &record, const Secrets &secrets)
{
    if (secrets.isAll)
        return std::string(rawMask);
    const std::string_view raw = secrets.texts.empty() ? record.bytes.substr(0, shownBytes) : record.bytes;
    const std::string masked =
        record.columns ? maskedRow(raw, *record.columns, secrets.texts) : maskedRaw(raw, secrets.texts);
    return beginningWithoutSecrets(masked, shownBytes, {});
}

SeenRecord seen(const Record &record, RecordParser &parser, RecordSurvey &survey, const detect::Matcher *personal)
{
    SeenRecord seen{.line = record.line, .json = {}, .shown = {}, .secrets = {}, .why = {}};
    const std::expected<Json, Unreadable> json = parser.parse(record);
    if (personal)
        seen.secrets = json ? secretsIn(*json, *personal) : secretsIn(record.bytes, *personal);
    seen.shown = shownOf(record, seen.secrets);
    if (!json) {
        seen.why = json.error();
        return seen;
    }
    seen.json = json->compact();
    survey.add(*json, seen.secrets);
    return seen;
}

} // namespace

Result<FirstRecords> firstRecords(const LogAddress &address, std::optional<Encoding> encoding, int most,
                                  const detect::Matcher *personal)
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
        first.records.push_back(seen(record, parser, first.survey, personal));
    }
    return first;
}

Result<LogAddress> firstLogIn(const QString &path)
{
    const Result<Contents> contents = contentsOf(path);
    return contents ? firstLogIn(path, *contents) : failed(contents);
}

Result<LogAddress> firstLogIn(const QString &path, const Contents &contents)
{
    if (!contents.isArchive)
        return LogAddress{path};
    if (contents.members.isEmpty())
        return fail(Failure::Kind::BadInput, u"the archive holds no file that can be read"_s, path);
    return LogAddress{path, contents.members.front()};
}

} // namespace ingest
