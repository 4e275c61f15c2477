#include "ui/registry/changefeed.h"

#include "app/usage/usagestore.h"
#include "ui/widgets/untildone.h"

#include <QtConcurrentRun>

#include <utility>

namespace ui {

ChangeFeed::ChangeFeed(workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

ChangeFeed::~ChangeFeed()
{
    waitUntilDone(m_running);
}

void ChangeFeed::start()
{
    if (m_isRunning) {
        m_again = true;
        return;
    }
    m_isRunning = true;
    m_session.isReadOnly() ? read() : count();
}

/// One batch a turn, so that decisions and imports go on between them.
void ChangeFeed::count()
{
    m_session.writeQuietly([](db::Database &database, journal::Journal &) { return usage::countMore(database); })
        .then(this, [this](const Result<bool> &more) {
            if (!more)
                return finish(std::unexpected(more.error()));
            *more ? count() : read();
        });
}

void ChangeFeed::read()
{
    const QDate today = shanghaiDay(m_session.clock()());
    m_running = QtConcurrent::run([session = &m_session, today]() -> Outcome {
        return session->openReader().and_then([&](const db::Database &reader) -> Outcome {
            auto reading = change::readChangeWorld(reader, today, session->isReadOnly());
            if (!reading)
                return std::unexpected(reading.error());
            return std::make_shared<const change::ChangeReading>(std::move(*reading));
        });
    });
    m_running.then(this, [this](const Outcome &outcome) { finish(outcome); });
}

void ChangeFeed::finish(const Outcome &outcome)
{
    m_isRunning = false;
    if (outcome) {
        m_reading = *outcome;
        Q_EMIT loaded();
    } else {
        Q_EMIT failed(outcome.error());
    }
    if (std::exchange(m_again, false))
        start();
}

} // namespace ui
