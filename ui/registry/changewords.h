#pragma once

#include "app/change/changereading.h"
#include "ui/shell/theme.h"

namespace ui {

/// The words of the trade for changes and for what the logs show, in the language of the screen.
QString changeText(change::Event event);
QString originText(change::Origin origin);
QString proposalText(change::Proposal::State state);
QString findingText(usage::Finding::Kind kind);
QString matchText(const usage::Match &match);
QString nameKindText(usage::NameKind kind);
QString confidenceText(calendar::Confidence confidence);

Role findingRole(usage::Finding::Kind kind);

/// "Service A", or empty; the whole company where \a company says what to call it.
QString serviceText(const registry::Register &registered, std::optional<ServiceId> id, const QString &company = {});

/// The item of a proposal, or what would be added for its service.
QString itemText(const change::Proposal &proposal, const change::ChangeReading &reading);

} // namespace ui
