#pragma once

#include "app/ingest/batch.h"

namespace ingest {

/// Makes the search index of a batch. A stage of its own beside BatchBuilder, because it is as much
/// work as all the rest of reading. For one thread.
class BatchIndexer
{
public:
    void index(Batch &batch);

private:
    search::GroupBuilder m_group;
};

} // namespace ingest
