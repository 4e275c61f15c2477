#pragma once

#include "app/drafting/draftreader.h"

class QTextDocument;

namespace ui {

/// Writes into \a sheet where a report stands: who may approve it, who has, what no longer holds and what has changed
/// since, and all that was done with it, the newest first.
void writeApproval(QTextDocument &sheet, const drafting::Review &review, const QString &officer);

} // namespace ui
