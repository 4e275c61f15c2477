#pragma once

#include "app/ingest/formats/mappedrows.h"

namespace ingest {

/// Rows of instruction data: {"instruction", "input", "output"}, where the input may be empty or
/// missing, with "system" and "history" as tuning tools add them.
/// Shape: FastChat fastchat/data/convert_alpaca.py.
class Alpaca : public Format
{
public:
    Alpaca();

    std::string_view id() const override { return "alpaca"; }
    std::string_view title() const override { return "Alpaca"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;

private:
    MappedRows m_rows;
};

} // namespace ingest
