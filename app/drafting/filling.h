#pragma once

#include "app/drafting/draft.h"
#include "app/report/drafter.h"

#include <functional>

namespace drafting {

/// Fills \a text with what the workspace knows of the draft's subject, as at \a asOf. Failures: those of
/// report::Drafter::draft().
using Fill = std::function<Result<report::Drafted>(const db::Database &reader, const ReportDraft &draft,
                                                   const QString &text, Moment asOf)>;

/// The one that asks report::Drafter and, after it, \a sources.
Fill fillWith(report::DraftKnowledge knowledge, std::vector<report::FactSource> sources = {});

} // namespace drafting
