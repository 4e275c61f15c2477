#include "ui/reading/totals.h"

namespace ui {

Totals::Totals(const workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_lane(session)
{
}

Totals::~Totals()
{
    m_stop.request_stop();
}

void Totals::count()
{
    if (m_isCounting)
        m_isStale = true;
    else
        start();
}

void Totals::start()
{
    m_isCounting = true;
    m_lane.post(m_stop.get_token(), [this](const Result<db::Database> &database) {
        const Result<ingest::StoreTotals> totals =
            database ? ingest::SourceStore(*database).totals() : failed(database);
        QMetaObject::invokeMethod(this, [this, totals] { take(totals); }, Qt::QueuedConnection);
    });
}

void Totals::take(const Result<ingest::StoreTotals> &totals)
{
    m_isCounting = false;
    if (totals) {
        m_latest = *totals;
        Q_EMIT counted();
    }
    if (std::exchange(m_isStale, false))
        start();
}

} // namespace ui
