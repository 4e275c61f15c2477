#include "app/ingest/records/recordparser.h"

#include "app/ingest/formats/unfold.h"
#include "app/ingest/records/delimitedrow.h"
#include "app/ingest/records/eventjoin.h"
#include "app/ingest/records/readwindow.h"
#include "app/ingest/records/repair.h"

namespace ingest {

static_assert(ReadWindow::padding >= simdjson::SIMDJSON_PADDING);

namespace {

/// simdjson keeps what the longest record needed: above this it is given back.
constexpr size_t usualCapacity = 4 << 20;

const char *reasonOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::UTF8_ERROR: return "not-utf8";
    case simdjson::DEPTH_ERROR: return "too-deep";
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
    case simdjson::UNCLOSED_STRING:
    case simdjson::EMPTY: return "truncated";
    default: return "bad-json";
    }
}

/// What simdjson calls an error of the tape is, in a text without its end, the missing end.
bool endsInside(std::string_view bytes)
{
    const size_t last = bytes.find_last_not_of(" \t\r\n");
    return last != bytes.npos && bytes.front() == '{' && bytes[last] != '}';
}

std::expected<Json, Unreadable> damaged(const Record &record)
{
    const std::string detail = record.detail.toStdString();
    switch (record.damage) {
    case Record::Damage::TooLong:
        return std::unexpected(Unreadable{"too-long", std::to_string(record.length) + " bytes"});
    case Record::Damage::Corrupt: return std::unexpected(Unreadable{"damaged-archive", detail});
    default: return std::unexpected(Unreadable{"truncated", detail});
    }
}

} // namespace

std::expected<Json, Unreadable> RecordParser::parse(const Record &record)
{
    if (record.damage != Record::Damage::None)
        return damaged(record);
    if (record.writing == Record::Writing::EventStream)
        return parseEvents(record.bytes);
    if (record.writing == Record::Writing::Delimited)
        return parseRow(record);
    return parseJson(record.bytes);
}

std::expected<Json, Unreadable> RecordParser::parseEvents(std::string_view lines)
{
    Notes notes;
    std::expected<std::string, Unreadable> joined = joinedEvents(lines, notes);
    if (!joined)
        return std::unexpected(joined.error());
    return parseAgain(std::move(*joined), notes);
}

std::expected<Json, Unreadable> RecordParser::parseAgain(std::string text, const Notes &notes)
{
    m_remade = std::move(text);
    m_remade.reserve(m_remade.size() + simdjson::SIMDJSON_PADDING);
    const std::expected<Json, Unreadable> json = parseJson(m_remade);
    m_notes.add(notes);
    return json;
}

std::expected<Json, Unreadable> RecordParser::parseJson(std::string_view bytes)
{
    m_notes = {};
    simdjson::dom::element element;
    const simdjson::error_code error = parseOrRepair(bytes, element);
    if (error == simdjson::SUCCESS && !element.is_object())
        return std::unexpected(Unreadable{"not-an-object", "a record of a log is a JSON object"});
    if (error == simdjson::SUCCESS) {
        Json record(element, m_notes);
        if (std::optional<std::string> text = unfolded(record, m_notes))
            return parseAgain(std::move(*text), Notes(m_notes));
        return record;
    }
    const bool isCut = error == simdjson::TAPE_ERROR && endsInside(bytes);
    return std::unexpected(Unreadable{isCut ? "truncated" : reasonOf(error), simdjson::error_message(error)});
}

std::expected<Json, Unreadable> RecordParser::parseRow(const Record &record)
{
    std::expected<std::string, Unreadable> json = rowAsJson(record.bytes, *record.columns);
    if (!json)
        return std::unexpected(std::move(json.error()));
    m_row = *std::move(json);
    m_row.reserve(m_row.size() + simdjson::SIMDJSON_PADDING);
    return parseJson(m_row);
}

simdjson::error_code RecordParser::parseOrRepair(std::string_view bytes, simdjson::dom::element &element)
{
    if (m_parser.capacity() > usualCapacity && bytes.size() < usualCapacity)
        m_parser = simdjson::dom::parser();
    if (m_parser.capacity() < bytes.size() || m_parser.max_depth() != depthLimit) {
        if (const auto error = m_parser.allocate(std::max(bytes.size(), size_t(1) << 16), depthLimit))
            return error;
    }
    // Both the window and a string that was given more capacity may be read a little behind their ends.
    const auto error = m_parser.parse(bytes.data(), bytes.size(), false).get(element);
    if (error != simdjson::STRING_ERROR && error != simdjson::N_ATOM_ERROR && error != simdjson::TAPE_ERROR
        && error != simdjson::NUMBER_ERROR)
        return error;
    m_repaired = repaired(bytes, m_notes);
    if (m_notes == Notes())
        return error;
    m_repaired.reserve(m_repaired.size() + simdjson::SIMDJSON_PADDING);
    return m_parser.parse(m_repaired.data(), m_repaired.size(), false).get(element);
}

} // namespace ingest
