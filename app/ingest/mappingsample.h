#pragma once

#include "app/base/toml.h"
#include "app/ingest/generation.h"
#include "app/ingest/mapping.h"

namespace ingest {

/// A field of \a generation as samples name and write it: {"at", "2026-07-20T02:00:00.000Z"}. Empty ones are left out.
std::vector<std::pair<std::string, std::string>> sampleFieldsOf(const Generation &generation);

/// What the one record in \a text gives by \a mapping. BadInput: it cannot be read.
Result<Generation> sampleGeneration(const Mapping &mapping, std::string text);

/// Reads the record of a [[sample]] by \a mapping and compares what it gives with what it says.
/// Throws UnreadableToml at the first field that differs.
void testSample(const Mapping &mapping, const toml::table &sample);

} // namespace ingest
