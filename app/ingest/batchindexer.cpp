#include "app/ingest/batchindexer.h"

namespace ingest {

void BatchIndexer::index(Batch &batch)
{
    for (StoredRow &row : batch.rows) {
        if (m_group.isFull())
            batch.index.push_back(m_group.take());
        m_group.add(row.foldedPrompt, row.foldedOutput);
        row.foldedPrompt = {};
        row.foldedOutput = {};
    }
    if (m_group.isEmpty())
        return;
    // A rest behind a whole group gets its own, however small: a gap between groups would stay.
    const bool isWorthIt = m_group.rows() >= search::Group::leastRows || !batch.index.empty();
    search::Group rest = m_group.take();
    if (isWorthIt)
        batch.index.push_back(std::move(rest));
}

} // namespace ingest
