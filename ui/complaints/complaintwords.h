#pragma once

#include "app/complaint/complaintclocks.h"
#include "app/complaint/importfile.h"

namespace ui {

/// The words of the trade for what a complaint is, in the language of the screen.
QString channelText(complaint::Channel channel);
QString outcomeText(complaint::Outcome outcome);
QString kindText(const std::vector<complaint::Kind> &kinds, const QString &id); ///< its title; else the id
QString faultText(complaint::LineFault fault);
QString targetText(complaint::Promise::Target target);

/// "10 working days", "24 hours".
QString amountText(int amount, calendar::Unit unit);

/// What happened, in words: "Outcome: founded", "Given to officer-b", "Linked: G-42".
QString eventText(const complaint::Event &event, const std::vector<complaint::Kind> &kinds);

/// Where a complaint stands in a word or two: "new", "in hand", "decided", "fed back", "closed".
QString standingText(const complaint::Standing &standing);

} // namespace ui
