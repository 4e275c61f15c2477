#pragma once

#include "app/ingest/notes.h"

#include <QtTypes>

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ingest {

/// A value in a record, as formats look at it: asking for what is not there gives a value that does
/// not exist, and null counts as not there. Of duplicate keys the last one counts, as it does for
/// nearly every reader of JSON.
///
/// Borrows the parser's memory: valid until the next record is parsed.
class Json
{
public:
    Json() = default;
    Json(simdjson::dom::element element, Notes &notes)
        : m_element(element)
        , m_notes(&notes)
    {
    }

    bool exists() const { return m_notes && !m_element.is_null(); }
    explicit operator bool() const { return exists(); }
    bool isObject() const { return exists() && m_element.is_object(); }
    bool isArray() const { return exists() && m_element.is_array(); }
    bool isString() const { return exists() && m_element.is_string(); }
    bool isTrue() const;

    Json operator[](std::string_view key) const; ///< of an object
    Json at(std::string_view pointer) const;     ///< RFC 6901: "/request/messages/0"
    std::vector<Json> items() const;             ///< of an array
    std::vector<std::pair<std::string_view, Json>> fields() const; ///< of an object

    /// What a string holds; empty for anything else.
    std::string_view string() const;
    /// A string as it is, a number or boolean as it is written; empty for anything else.
    std::string scalar() const;
    std::optional<qint64> integer() const;
    std::optional<double> number() const;
    /// The value as JSON without white space.
    std::string compact() const;

    /// Of the record that the value belongs to; nullptr if there is no value at all.
    Notes *notes() const { return m_notes; }

private:
    simdjson::dom::element m_element;
    Notes *m_notes = nullptr;
};

/// Adds \a text to \a out as a JSON string, quotation marks included. Bytes that are not UTF-8 are the caller's.
void appendJsonString(std::string &out, std::string_view text);

} // namespace ingest
