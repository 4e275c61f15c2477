#pragma once

#include "app/paper/paper.h"
#include "ui/widgets/emptystate.h"

namespace ui {

/// What \a trouble means for whoever reads the paper, in a sentence.
QString troubleText(const paper::Trouble &trouble);

/// Where \a place is, in words: "page 3", "sheet 2, cell C7", "table 1, row 3, column 2", "paragraph 12".
QString placeText(const paper::Place &place, paper::Kind kind);

/// Why a paper could not be read or drawn: encrypted, mutool missing, or as failureText() says it.
StateText paperFailureText(const Failure &failure, const QString &doing);

} // namespace ui
