#include "app/ingest/formats/embedded.h"

#include "app/ingest/records/recordparser.h"
#include "app/ingest/records/repair.h"

namespace ingest {

namespace {

bool looksLikeJson(std::string_view text)
{
    const size_t start = text.find_first_not_of(" \t\r\n");
    return start != text.npos && std::string_view("{[\"").contains(text[start]);
}

} // namespace

Embedded::Embedded(const Json &value)
    : m_json(value)
{
    if (value.isString() && looksLikeJson(value.string()))
        open(value.string(), *value.notes());
}

Embedded::Embedded(std::string_view text, const Json &of)
{
    if (of.notes())
        open(text, *of.notes());
}

void Embedded::open(std::string_view text, Notes &notes)
{
    simdjson::dom::element element;
    if (m_parser.allocate(text.size(), RecordParser::depthLimit) != simdjson::SUCCESS)
        return;
    auto error = m_parser.parse(text.data(), text.size()).get(element);
    if (error != simdjson::SUCCESS) {
        m_repaired = repaired(text, notes);
        error = m_parser.parse(m_repaired).get(element);
    }
    if (error == simdjson::SUCCESS)
        m_json = Json(element, notes);
}

} // namespace ingest
