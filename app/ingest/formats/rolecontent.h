#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Conversations of turns with roles, one a row: WildChat and LMSYS-Chat ("conversation"), and rows
/// with "messages". Each answer of the assistant is a generation, and so is a last user turn that
/// nobody answered. What the publisher judged of the turns is in the verdicts, see TurnVerdicts.
/// Shapes: dataset cards allenai/WildChat-1M and lmsys/lmsys-chat-1m.
class RoleContentRows : public Format
{
public:
    std::string_view id() const override { return "wildchat"; }
    std::string_view title() const override { return "WildChat / LMSYS-Chat"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
