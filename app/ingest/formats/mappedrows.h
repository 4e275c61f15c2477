#pragma once

#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/format.h"
#include "app/ingest/mapping.h"

namespace ingest {

/// Rows of a plain shape, one generation each, read by a Mapping.
class MappedRows : public Format
{
public:
    explicit MappedRows(Mapping mapping = Mapping::common());

    std::string_view id() const override { return "mapped"; }
    std::string_view title() const override { return "Prompt and response fields"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;

private:
    /// The prompt and what came before it.
    Lead leadOf(const Json &record, const Json &prompt) const;

    Mapping m_mapping;
};

} // namespace ingest
