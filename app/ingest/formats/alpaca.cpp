#include "app/ingest/formats/alpaca.h"

namespace ingest {

namespace {

Mapping mapping()
{
    Mapping mapping = Mapping::common();
    mapping.prompt = {"/instruction"};
    mapping.promptAddition = {"/input"};
    mapping.output = {"/output"};
    return mapping;
}

bool isText(const Json &value)
{
    return value.isString() || !value;
}

} // namespace

Alpaca::Alpaca()
    : m_rows(mapping())
{
}

Recognition Alpaca::recognise(const Json &record) const
{
    if (record["instruction"].isString() && record["output"].isString() && isText(record["input"]))
        return {Confidence::Certain, "instruction, output"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> Alpaca::parse(const Json &record) const
{
    return m_rows.parse(record);
}

} // namespace ingest
