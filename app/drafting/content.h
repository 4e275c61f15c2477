#pragma once

#include "app/drafting/diff.h"
#include "app/report/document.h"

#include <QByteArray>

namespace drafting {

/// What a report says, as an approval holds for it: each statement with its section, label, marks and records, as JSON
/// {"format": "vermilion-report-content/1", "language", "number", "title", "header", "gaps", "lines": [{"section",
/// "label", "text", "marks", "evidence"}]}. Without the moment and the journal's head, which change with every event.
struct Content
{
    QByteArray json;
    QByteArray sha256; ///< of json, 32 bytes
    int gaps = 0;      ///< things that the report should say and nobody has told it yet
};

Content contentOf(const report::Document &document);

/// A statement that is not what it was.
struct ContentChange
{
    QString section; ///< its title; empty: the cover
    DiffLine line;   ///< Kind::Same never; the text has its label before it and its records behind it
};

/// What differs between two contents (their JSON), in the order of the report.
std::vector<ContentChange> contentChanges(const QByteArray &before, const QByteArray &now);

} // namespace drafting
