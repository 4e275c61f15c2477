#pragma once

#include "app/base/ids.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace report {

/// One thing that a report can say, in the report's language.
struct Fact
{
    std::optional<QString> text;        ///< nullopt: nobody has said it yet
    std::vector<GenerationId> evidence; ///< the records that it rests on

    bool operator==(const Fact &) const = default;
};

/// What a report knows, by the names of the field catalogue: "case.number".
using Facts = std::map<QString, Fact>;

} // namespace report
