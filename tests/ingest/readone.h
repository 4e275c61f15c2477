#pragma once

#include "app/ingest/records/readwindow.h"
#include "app/ingest/records/recordparser.h"

#include <QByteArray>

/// Parses one record of its own, as the importer would.
class OneRecord
{
public:
    explicit OneRecord(const QByteArray &bytes, ingest::Record::Writing writing = ingest::Record::Writing::Json)
        : m_bytes(bytes + QByteArray(ingest::ReadWindow::padding, '\0'))
    {
        const std::string_view record(m_bytes.constData(), static_cast<size_t>(bytes.size()));
        m_parsed = m_parser.parse({.bytes = record, .length = bytes.size(), .line = 1, .writing = writing});
    }

    const std::expected<ingest::Json, ingest::Unreadable> &parsed() const { return m_parsed; }
    const ingest::Json &json() const { return m_parsed.value(); }
    const ingest::Notes &notes() const { return m_parser.notes(); }

private:
    QByteArray m_bytes;
    ingest::RecordParser m_parser;
    std::expected<ingest::Json, ingest::Unreadable> m_parsed;
};
