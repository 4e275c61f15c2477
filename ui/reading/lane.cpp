#include "ui/reading/lane.h"

#include "app/workspace/session.h"

namespace ui {

Lane::Lane(const workspace::Session &session)
    : m_session(session)
    , m_connection(std::make_shared<Result<db::Database>>(fail(Failure::Kind::NotFound, QString())))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Lane::~Lane()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Lane::post(std::stop_token stop, Work work)
{
    m_pool.start([this, stop = std::move(stop), work = std::move(work)] {
        if (stop.stop_requested())
            return;
        Result<db::Database> &connection = *m_connection;
        if (!connection)
            connection = m_session.openReader();
        if (connection)
            connection->setProgress([&stop] { return !stop.stop_requested(); });
        work(connection);
        if (connection)
            connection->setProgress({});
    });
}

} // namespace ui
