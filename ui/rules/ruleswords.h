#pragma once

#include "app/detect/rulepack.h"
#include "app/detect/taxonomy.h"
#include "ui/shell/theme.h"

namespace ui {

/// The text of \a texts in the language of the screen.
QString shownRuleText(const Bilingual &texts);

/// "low", "medium", "high".
QString severityWord(int severity);

/// The class that a rule's findings are shown in: its risk's, but personal information apart.
RiskClass shownClass(const detect::RulePack &pack, const detect::Rule &rule);

/// "A.4 f 侵害个人信息权益" in the language of the screen; the bare code where the taxonomy lacks it.
QString riskText(const detect::Taxonomy &taxonomy, const QString &code);

/// "6 pass", "1 of 7 fails"; empty where none was tested.
QString samplesText(int passed, int failed);

} // namespace ui
