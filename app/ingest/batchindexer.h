#pragma once

#include "app/ingest/batch.h"
#include "app/text/fold.h"

namespace ingest {

/// Makes the search index of a batch. A stage of its own beside BatchBuilder, because it is as much
/// work as all the rest of reading. For one thread.
class BatchIndexer
{
public:
    /// Fewer generations than this are not worth a group: a search reads them all, until enough have
    /// come for one.
    static constexpr qint64 leastInGroup = 512;

    void index(Batch &batch);

private:
    search::GroupBuilder m_group;
    text::Folded m_prompt;
    text::Folded m_output;
};

} // namespace ingest
