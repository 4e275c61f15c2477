// Which row of the SourceModel is what: jobs first, then what is followed and not stored yet, then what is stored.
#include "ui/import/sourcemodel.h"

#include <algorithm>

namespace ui {

const ImportJob *SourceModel::job(int row) const
{
    return row < static_cast<int>(m_jobs.size())
        ? &m_queue.jobs()[static_cast<size_t>(m_jobs[static_cast<size_t>(row)])]
        : nullptr;
}

const ingest::SourceRecord *SourceModel::source(int row) const
{
    const int at = row - static_cast<int>(m_jobs.size() + m_followings.size());
    return at >= 0 && at < static_cast<int>(m_sources.size()) ? &m_sources[static_cast<size_t>(at)] : nullptr;
}

QString SourceModel::pathOf(int row) const
{
    if (const ImportJob *running = job(row))
        return running->path;
    if (const Following *followed = following(row))
        return followed->path;
    const ingest::SourceRecord *stored = source(row);
    return stored ? stored->address.path : QString();
}

int SourceModel::rowOfPath(const QString &path) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (pathOf(row) == path)
            return row;
    }
    return -1;
}

const Following *SourceModel::following(int row) const
{
    if (const ingest::SourceRecord *stored = source(row))
        return m_queue.followings().into(stored->id);
    const int at = row - static_cast<int>(m_jobs.size());
    return at >= 0 && at < static_cast<int>(m_followings.size()) ? &m_followings[static_cast<size_t>(at)] : nullptr;
}

int SourceModel::rowOf(SourceId id) const
{
    const auto found = std::ranges::find(m_sources, id, &ingest::SourceRecord::id);
    if (found == m_sources.end())
        return -1;
    return static_cast<int>(m_jobs.size() + m_followings.size() + static_cast<size_t>(found - m_sources.begin()));
}

} // namespace ui
