#include "ui/review/queuecounts.h"

#include "app/detect/scanlog.h"
#include "app/workspace/session.h"

#include <utility>

namespace ui {

QueueCounts::QueueCounts(const workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_lane(session)
{
}

QueueCounts::~QueueCounts()
{
    m_stop.request_stop();
}

void QueueCounts::setQueues(std::vector<review::QueueFilter> queues)
{
    if (queues == m_queues)
        return;
    m_queues = std::move(queues);
    m_latest.queues.clear();
    count();
}

std::optional<review::QueueCount> QueueCounts::of(size_t index) const
{
    return index < m_latest.queues.size() ? m_latest.queues[index] : std::nullopt;
}

void QueueCounts::count()
{
    if (m_isCounting)
        m_isStale = true;
    else
        start();
}

void QueueCounts::start()
{
    m_isCounting = true;
    const review::Viewer viewer{m_session.officer(), m_session.clock()()};
    m_lane.post(m_stop.get_token(), [this, viewer, queues = m_queues](const Result<db::Database> &database) {
        Counted counted{.queues = std::vector<std::optional<review::QueueCount>>(queues.size()),
                        .pace = {},
                        .stale = 0};
        for (size_t i = 0; database && i < queues.size(); ++i) {
            if (const auto one = review::queueCount(*database, queues[i], viewer))
                counted.queues[i] = *one;
        }
        if (database) {
            counted.pace = review::pace(*database, viewer.officer).value_or(std::nullopt);
            counted.stale =
                attempt([&] {
                    return detect::generationsIn(*database,
                                                 detect::staleRanges(*database, detect::packsInForce(*database)));
                }).value_or(0);
        }
        QMetaObject::invokeMethod(this, [this, counted] { take(counted); }, Qt::QueuedConnection);
    });
}

void QueueCounts::take(Counted counted)
{
    m_isCounting = false;
    if (counted.queues.size() == m_queues.size())
        m_latest = std::move(counted);
    if (std::exchange(m_isStale, false))
        start();
    Q_EMIT this->counted();
}

} // namespace ui
