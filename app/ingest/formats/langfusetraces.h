#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// The traces of Langfuse: with their "observations" and "scores" as its API gives them, or the rows of
/// a blob export, which have neither.
///
/// The calls among the observations are the generations; the user, the session and the scores of the
/// trace are those of each. A trace without such calls stands for itself: with its own input and
/// output, or as what is known of a call that stands in another file.
class LangfuseTraces : public Format
{
public:
    std::string_view id() const override { return "langfuse-traces"; }
    std::string_view title() const override { return "Langfuse traces"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
