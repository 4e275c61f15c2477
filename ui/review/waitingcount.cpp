#include "ui/review/waitingcount.h"

#include <utility>

namespace ui {

WaitingCount::WaitingCount(const workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_lane(session)
{
}

WaitingCount::~WaitingCount()
{
    m_stop.request_stop();
}

void WaitingCount::count()
{
    if (m_isCounting)
        m_isStale = true;
    else
        start();
}

void WaitingCount::start()
{
    m_isCounting = true;
    m_lane.post(m_stop.get_token(), [this](const Result<db::Database> &database) {
        const Result<review::QueueCount> count = database ? review::queueCount(*database, {}) : failed(database);
        QMetaObject::invokeMethod(this, [this, count] { take(count); }, Qt::QueuedConnection);
    });
}

void WaitingCount::take(const Result<review::QueueCount> &count)
{
    m_latest = count ? std::optional(*count) : std::nullopt;
    m_isCounting = false;
    if (std::exchange(m_isStale, false))
        start();
    Q_EMIT counted();
}

} // namespace ui
