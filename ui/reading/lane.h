#pragma once

#include "app/base/result.h"
#include "db/database.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace workspace {
class Session;
}

namespace ui {

/// One thread with a read connection of its own, on which pieces of work run one after the other.
/// The connection is opened there, with the first piece: in an encrypted workspace that takes a while.
class Lane
{
public:
    using Work = std::function<void(const Result<db::Database> &)>;

    explicit Lane(const workspace::Session &session); ///< borrows it
    ~Lane(); ///< waits for the piece that runs; what waits behind it is dropped

    /// Runs \a work unless \a stop asks otherwise before its turn; SQL that still runs then is interrupted.
    void post(std::stop_token stop, Work work);

private:
    const workspace::Session &m_session;
    std::shared_ptr<Result<db::Database>> m_connection; // used on the thread only
    QThreadPool m_pool;
};

} // namespace ui
