#pragma once

#include "app/base/tomlfaults.h"
#include "app/detect/packloader.h"

namespace detect {

/// A rule pack as far as it can be read.
struct PackReading
{
    RulePack pack; ///< without its text and hash; of the rules, those in which nothing is wrong
    std::vector<const toml::table *> tables; ///< of pack.rules, in their order; they belong to the file
    TomlFaults faults;
};

/// Reads \a file on behind each thing that is wrong. The samples are not tested.
PackReading readPack(const toml::table &file, const Taxonomy &taxonomy, Samples samples);

} // namespace detect
