#pragma once

#include "app/detect/rulepack.h"
#include "app/detect/taxonomy.h"

namespace detect {

/// Whether a pack is put to the test of its own samples. One that has passed before, byte for byte,
/// can do without: compiling it for the test is most of the work.
enum class Samples { Test, Trust };

/// Reads a rule pack from \a text, which errors call \a name, and puts it to the test.
///
/// Refused, with file, line and column: what is no TOML, an unknown field, validator or risk code,
/// two rules of one id, a term that folds to nothing, a regular expression that the engine cannot
/// use or that names characters which never occur in folded text, a rule without a sample that it
/// must find and one that it must not, and a rule that fails a sample.
Result<RulePack> readRulePack(const QByteArray &text, const QString &name, const Taxonomy &taxonomy,
                              Samples samples = Samples::Test);

/// The same from a file or resource.
Result<RulePack> loadRulePack(const QString &path, const Taxonomy &taxonomy, Samples samples = Samples::Test);

/// The packs that come with the program, by id. They have passed when the program was built; where
/// OpenCC's data is missing their samples in traditional characters would fail now.
Result<std::vector<RulePack>> starterPacks(Samples samples = Samples::Trust);

} // namespace detect
