#pragma once

#include "app/incident/rectification.h"
#include "app/retest/promptsets.h"
#include "ui/shell/theme.h"

namespace ui {

QString meansText(incident::Means means);             ///< "Output or input filter"
QString meansText(const incident::Rectification &said); ///< all of them, and the models
QString answerText(retest::State state);               ///< "No answer yet"
Role answerRole(retest::State state);

/// "R3 · 12 prompts · 2026-11-29 10:22".
QString setText(const retest::PromptSet &set);

/// Where a set stands, in one sentence: how it was before, what came since, with the interval of the share.
QString standing(const retest::PromptSet &set, const std::optional<retest::Run> &run);

} // namespace ui
