#pragma once

#include "app/ingest/generation.h"

namespace ingest {

/// The extent of a record that may leave out the prompt, the output or both.
inline Extent extentOf(bool hasPrompt, bool hasOutput)
{
    if (hasPrompt == hasOutput)
        return hasPrompt ? Extent::Whole : Extent::MetadataOnly;
    return hasPrompt ? Extent::PromptOnly : Extent::OutputOnly;
}

} // namespace ingest
