#pragma once

#include "app/ingest/records/json.h"
#include "app/ingest/records/recordreader.h"

#include <expected>

namespace ingest {

/// Why a record goes to quarantine: a word that code can branch on, and what to tell a person of
/// the trade. Words: "too-long", "truncated", "damaged-archive", "not-utf8", "too-deep", "bad-json",
/// "not-an-object", "field-count", "no-generation", "unknown-format".
struct Unreadable
{
    std::string reason;
    std::string detail;

    bool operator==(const Unreadable &) const = default;
};

/// Parses records, one after the other, in memory of its own.
class RecordParser
{
public:
    static constexpr size_t depthLimit = 512; ///< brackets inside brackets

    /// \a record as a JSON object, valid until the next call. What a writer of logs gets wrong without
    /// harm is put right and noted: lone surrogates, NaN and Infinity. Server-sent events become the
    /// call that they are pieces of, as joinedEvents() has it, and bodies that are texts are unfolded().
    std::expected<Json, Unreadable> parse(const Record &record);

    /// What was put right in the last record, as far as it has been looked at.
    const Notes &notes() const { return m_notes; }

private:
    std::expected<Json, Unreadable> parseEvents(std::string_view lines);
    std::expected<Json, Unreadable> parseJson(std::string_view bytes);
    std::expected<Json, Unreadable> parseAgain(std::string text, const Notes &notes);
    std::expected<Json, Unreadable> parseRow(const Record &record);
    simdjson::error_code parseOrRepair(std::string_view bytes, simdjson::dom::element &element);

    simdjson::dom::parser m_parser;
    std::string m_repaired;
    std::string m_remade; ///< of events, or of bodies that were texts
    std::string m_row;
    Notes m_notes;
};

} // namespace ingest
