#include "app/ingest/batchbuilder.h"

#include "app/base/hash.h"
#include "app/ingest/rawmask.h"
#include "app/ingest/records/delimitedrow.h"
#include "app/text/fold.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace ingest {

namespace {

QByteArray hashOf(std::string_view record)
{
    return Sha256::of(QByteArrayView(record.data(), static_cast<qsizetype>(record.size()))).first(recordHashSize);
}

/// SQL functions take a NUL for the end of a text.
void replaceNul(std::string &text, bool &found)
{
    for (size_t at = text.find('\0'); at != text.npos; at = text.find('\0', at)) {
        text.replace(at, 1, "\xef\xbf\xbd");
        found = true;
    }
}

void replaceNul(Generation &generation, Notes &notes)
{
    for (std::string *text : {&generation.prompt, &generation.output, &generation.provider, &generation.service,
                              &generation.model, &generation.endpoint, &generation.requestId, &generation.traceId,
                              &generation.sessionId, &generation.ageBand, &generation.finish, &generation.joinKey})
        replaceNul(*text, notes.nul);
    if (generation.blocked)
        replaceNul(generation.blocked->detail, notes.nul);
    for (Verdict &verdict : generation.verdicts) {
        for (std::string *text : {&verdict.source, &verdict.name, &verdict.value})
            replaceNul(*text, notes.nul);
    }
    for (Picture &picture : generation.pictures) {
        replaceNul(picture.url, notes.nul);
        replaceNul(picture.mediaType, notes.nul);
    }
}

void addWord(std::string &words, std::string_view word)
{
    if (!words.empty() && !word.empty())
        words += ' ';
    words += word;
}

/// Of a picture that is too large to be kept, only what it is known by stays.
std::vector<PictureKey> keysOf(Generation &generation, qint64 limit)
{
    std::vector<PictureKey> keys;
    bool isTooLarge = false;
    for (Picture &picture : generation.pictures) {
        const auto size = static_cast<qint64>(picture.bytes.size());
        keys.push_back({size > 0 ? Sha256::of(QByteArrayView(picture.bytes.data(), size)) : QByteArray(), size});
        if (size <= limit)
            continue;
        isTooLarge = true;
        picture.bytes = {};
    }
    if (isTooLarge)
        addWord(generation.notes, "picture-too-large");
    return keys;
}

} // namespace

BatchBuilder::BatchBuilder(const Formats &formats, const Format &format, ImportOptions options, Pseudonyms pseudonyms,
                           std::shared_ptr<const detect::Matcher> matcher, PictureFiles pictures)
    : m_formats(formats)
    , m_format(format)
    , m_options(std::move(options))
    , m_pseudonyms(std::move(pseudonyms))
    , m_matcher(std::move(matcher))
    , m_pictures(std::move(pictures))
{
}

void BatchBuilder::add(const Record &record, StreamPosition after)
{
    m_batch.checkpoint = after;
    const std::expected<Json, Unreadable> json = m_parser.parse(record);
    if (!json)
        return quarantine(record, json.error());
    std::expected<std::vector<Generation>, Unreadable> generations = generationsIn(*json);
    if (!generations)
        return quarantine(record, generations.error());
    if (generations->empty()) {
        ++m_batch.withoutCall;
        return;
    }
    m_pictures.read(*generations);
    ++m_batch.records;
    const QByteArray hash = hashOf(record.bytes);
    int ordinal = 0;
    for (Generation &generation : *generations)
        addRow(std::move(generation), record, ordinal++, hash);
}

bool BatchBuilder::isFull() const
{
    return std::cmp_greater_equal(m_batch.rows.size() + m_batch.quarantined.size(), m_options.batchGenerations)
        || m_batch.withoutCall >= m_options.batchGenerations || m_textBytes >= m_options.batchBytes;
}

Batch BatchBuilder::take()
{
    m_textBytes = 0;
    return std::exchange(m_batch, {});
}

std::expected<std::vector<Generation>, Unreadable> BatchBuilder::generationsIn(const Json &record) const
{
    if (!m_options.format.isEmpty() || m_format.recognise(record).confidence == Confidence::Certain)
        return m_format.parse(record);
    const Choice choice = m_formats.recognise(record);
    if (!choice.format)
        return std::unexpected(Unreadable{"unknown-format", "a record unlike any format that is known"});
    return choice.format->parse(record);
}

void BatchBuilder::addRow(Generation &&generation, const Record &record, int ordinal, const QByteArray &hash)
{
    Notes notes = m_parser.notes();
    replaceNul(generation, notes);
    StoredRow row{.user = m_pseudonyms.of(generation.user),
                  .offset = record.offset,
                  .length = record.length,
                  .ordinal = ordinal,
                  .recordHash = hash};
    generation.user.clear();
    noteUnread(generation);
    row.pictureKeys = keysOf(generation, m_options.pictureLimit);
    if (const std::string words = notes.words(); !words.empty()) // the format may have noted something itself
        generation.notes += (generation.notes.empty() ? "" : " ") + words;
    if (!m_options.service.isEmpty())
        generation.service = m_options.service.toStdString();
    row.generation = std::move(generation);
    scan(row);
    m_textBytes += static_cast<qint64>(row.generation.prompt.size() + row.generation.output.size()
                                       + row.generation.context.size());
    for (const Picture &picture : row.generation.pictures)
        m_textBytes += static_cast<qint64>(picture.bytes.size());
    m_batch.rows.push_back(std::move(row));
}

/// Counts the pictures that stay names, and notes that there are some.
void BatchBuilder::noteUnread(Generation &generation)
{
    const auto isUnread = [](const Picture &picture) { return !picture.unread.empty(); };
    for (const Picture &picture : generation.pictures | std::views::filter(isUnread))
        ++m_unreadPictures[picture.unread];
    if (std::ranges::any_of(generation.pictures, isUnread))
        addWord(generation.notes, "picture-file-unread");
}

void BatchBuilder::scan(StoredRow &row)
{
    text::fold(row.generation.prompt, m_foldedPrompt);
    text::fold(row.generation.output, m_foldedOutput);
    row.matches = m_matcher->scan(m_foldedPrompt, m_foldedOutput, m_scratch);
    row.foldedPrompt = m_foldedPrompt.text;
    row.foldedOutput = m_foldedOutput.text;
}

void BatchBuilder::quarantine(const Record &record, Unreadable why)
{
    ++m_batch.records;
    const bool isHeld = record.damage != Record::Damage::TooLong;
    const std::string_view beginning = record.bytes.substr(0, RecordReader::beginning);
    m_batch.quarantined.push_back({
        .line = record.line,
        .offset = record.offset,
        .length = record.length,
        .why = std::move(why),
        .recordHash = isHeld ? hashOf(record.bytes) : QByteArray(),
        .raw = record.columns ? maskedRow(beginning, *record.columns) : maskedRaw(beginning),
    });
}

} // namespace ingest
