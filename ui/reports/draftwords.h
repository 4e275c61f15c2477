#pragma once

#include "app/drafting/draftreader.h"
#include "ui/shell/theme.h"

namespace ui {

/// The language of the screen, for what the program's data say in both.
report::Language screenLanguage();

QString languageText(report::Language language); ///< each by its own name: "中文", "English"
QString reportKindText(const QString &kind);     ///< "Content incident report"

/// "VI-2026-0001", "u-7f3a", "2026-11".
QString subjectText(const drafting::DraftFile &file);

/// What a list calls the draft: the case's title, else the kind of report.
QString draftTitle(const drafting::DraftFile &file);

QString stateText(drafting::State state);
Role stateRole(drafting::State state);

/// Who must act next and what they do: "another officer approves (1 of 2)". Empty: nobody.
QString nextText(const drafting::DraftFile &file, const drafting::Standing &standing, const drafting::Policy &policy);

/// Whether it is \a officer who can act next: approve it, or write on what they wrote.
bool waitsFor(const drafting::DraftFile &file, const drafting::Standing &standing, const QString &officer);

/// Why \a officer cannot approve; empty: they can.
QString obstacleText(drafting::Obstacle obstacle);

QString actText(drafting::Act::Kind kind); ///< "approved"

} // namespace ui
