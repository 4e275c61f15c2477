#pragma once

#include "app/report/document.h"

#include <algorithm>

class QTextDocument;

namespace ui {

/// Where a statement of a report stands on its sheet.
struct SheetStatement
{
    int begin = 0; ///< positions in the sheet
    int end = 0;
    int line = 0; ///< of the report's text that it comes from; 0: none
    std::vector<GenerationId> evidence;

    bool restsOn(GenerationId record) const { return std::ranges::find(evidence, record) != evidence.end(); }
};

/// Writes \a document into \a sheet as it will look: headings, forms, tables, what rules flagged with letter, ground
/// and underline, gaps marked; in the colours of the scheme that is on. Records that a statement rests on are links
/// "record:42". Gives the statements in the order of the sheet.
std::vector<SheetStatement> writeSheet(QTextDocument &sheet, const report::Document &document);

} // namespace ui
