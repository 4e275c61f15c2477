#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// The logs of new-api and one-api, the gateways: what was billed, without any text. Rows as their
/// tables have them, or pages of their API ({"success", "data": {"items": […]}}).
///
/// Calls are the rows of type 2 (consumption) and 5 (error, whose "content" is its text). All others
/// (top-ups, management, system, refunds) are understood and left out. The retries of one call share
/// its "request_id", which older versions don't write.
/// Shapes: QuantumNous/new-api model/log.go, songquanpeng/one-api model/log.go.
class NewApiLog : public Format
{
public:
    std::string_view id() const override { return "new-api"; }
    std::string_view title() const override { return "new-api / one-api logs"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
