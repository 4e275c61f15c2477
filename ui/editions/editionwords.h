#pragma once

#include "app/report/edition/leakreport.h"
#include "app/report/edition/redaction.h"

namespace ui {

/// "personal information", "users", …: what a kind of removed text is called.
QString kindText(report::RemovedKind kind);

/// "page 3", "word/document.xml: attribute": where something stands in a file.
QString placeText(const report::LeakPlace &place);

/// "is encrypted", …: why a part could not be looked into.
QString whyText(report::Unread::Why why);

/// A line a leak of one of \a removed and a line a part that was not looked into; after \a most of them how many more
/// there are.
QString checkText(const report::LeakReport &check, const std::vector<report::Removed> &removed, int most);

} // namespace ui
