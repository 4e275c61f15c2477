#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// The scores of Langfuse, one a row: what a person, an evaluation or a program judged about an
/// observation, a trace or a session. Each holds a verdict alone, and the key of what it is about.
class LangfuseScores : public Format
{
public:
    std::string_view id() const override { return "langfuse-scores"; }
    std::string_view title() const override { return "Langfuse scores"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
