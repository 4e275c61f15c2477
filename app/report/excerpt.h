#pragma once

#include "app/incident/evidence.h"
#include "app/report/document.h"

#include <string_view>

namespace report {

/// The risk code of findings of personal information: what an excerpt covers.
inline constexpr auto personalInformation = "A.4.f";

/// Part of a generation's text, fit to leave the house.
struct Excerpt
{
    Statement text;
    qsizetype moreHits = 0; ///< flagged places outside the excerpt
};

/// The sentence of \a text that holds its gravest finding, with a little context, at most \a limit code
/// points. Personal information is covered by three full blocks, whatever its length was; what was
/// flagged is marked; line breaks become spaces and a cut shows as "…". \a findings are those of
/// this text; nullopt if there are none.
std::optional<Excerpt> excerpt(std::string_view text, const std::vector<incident::FrozenFinding> &findings,
                               int limit = 200);

/// The findings of one part of \a item.
std::vector<incident::FrozenFinding> findingsIn(const incident::EvidenceItem &item, incident::FrozenFinding::Part part);

} // namespace report
