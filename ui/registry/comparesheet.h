#pragma once

#include "app/registry/filings.h"

namespace ui {

/// Two submissions in the colours of the scheme that is on: a table of field, sign and word, before, after.
struct CompareSheet
{
    QString html;
    int changed = 0; ///< fields and papers that differ
};

/// \a papers: those of the item, to name what the submissions hold. With \a onlyChanged what is the same is left out.
CompareSheet compareSheet(const registry::Submission &before, const registry::Submission &after,
                          const std::vector<registry::FilingDocument> &papers, bool onlyChanged);

} // namespace ui
