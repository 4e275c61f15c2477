#pragma once

#include "app/filing/comparing.h"
#include "app/filing/matching.h"
#include "app/filing/review.h"
#include "ui/shell/theme.h"

namespace ui {

/// The words for what was read of a list, in the language of the screen.
QString doubtText(filing::Doubt doubt);           ///< "unusual shape"
QString doubtsText(filing::Doubts doubts);        ///< with commas between; empty: none
QString doubtExplanation(filing::Doubt doubt);    ///< a sentence
QString verdictText(const filing::ImportReview::Row &row); ///< "accepted", "to look at", …
Role verdictRole(const filing::ImportReview::Row &row);
QString standingText(const filing::Standing &standing); ///< "found", "differs", "not in the list"
Role standingRole(const filing::Standing &standing);
QString matchText(const filing::Match &match);    ///< "same number", "name differs by 2 characters"
QString changeText(filing::ListChange::What what);
QString passedText(filing::PassedRow::Why why);

/// Why a paper is taken for a list: its title, headings and numbers.
QString reasonText(const filing::KindReason &reason, const filing::ListTable &lists);

/// "备案编号: A → B", one a difference, with semicolons between.
QString differencesText(const filing::List &list, const std::vector<filing::FieldDifference> &differences);

} // namespace ui
