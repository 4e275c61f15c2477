#pragma once

#include "app/ingest/records/readwindow.h"
#include "app/ingest/records/recordparser.h"

#include <string>

namespace ingest {

/// One record that is held as text, parsed for as long as this lives.
class ParsedText
{
    Q_DISABLE_COPY_MOVE(ParsedText)

public:
    explicit ParsedText(std::string text)
        : m_text(std::move(text))
    {
        const size_t size = m_text.size();
        m_text.append(ReadWindow::padding, '\0');
        const auto parsed = m_parser.parse(
            {.bytes = std::string_view(m_text).substr(0, size), .length = static_cast<qint64>(size), .line = 1});
        if (parsed)
            m_json = *parsed;
    }

    const Json &json() const { return m_json; } ///< does not exist where the text cannot be read

private:
    std::string m_text;
    RecordParser m_parser;
    Json m_json;
};

} // namespace ingest
