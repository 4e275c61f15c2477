#pragma once

#include "app/report/document.h"

#include <optional>

class QUrl;

namespace ui {

/// \a document as text for a narrow pane, in the colours of the scheme that is on: first what is
/// missing, then each section. Records that a statement rests on are links.
QString draftHtml(const report::Document &document);

/// The record that a link of draftHtml() leads to.
std::optional<GenerationId> recordOf(const QUrl &link);

} // namespace ui
