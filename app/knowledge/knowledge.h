#pragma once

#include "app/detect/rulepack.h"
#include "app/detect/taxonomy.h"
#include "app/incident/procedure.h"
#include "app/registry/duties.h"
#include "app/review/reasons.h"

/// What the program knows before it opens any workspace: its data packs (resources/), each dated and
/// sourced. Loaded once; read by everyone.
struct Knowledge
{
    detect::Taxonomy taxonomy;
    std::vector<detect::RulePack> packs; ///< the starter packs: titles and explanations of their rules
    incident::Procedure procedure;       ///< the steps and clocks of a case
    std::vector<review::Reason> reasons; ///< that officers give with one choice
    registry::Rulebook rules;            ///< kinds of filings and licences, clocks, working days
};

/// BadInput names the file, line and column of the data that cannot be used.
Result<Knowledge> loadKnowledge();
