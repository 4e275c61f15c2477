#include "ui/import/retry.h"

#include "app/workspace/session.h"
#include "ui/import/mendingtools.h"

#include <QElapsedTimer>

namespace ui {

namespace {

constexpr qint64 between = 100; ///< ms: nobody reads faster

} // namespace

Retry::Retry(workspace::Session &session, const Knowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_lane(session)
{
}

Retry::~Retry()
{
    m_stop.request_stop();
}

void Retry::start(const ingest::QuarantineFilter &filter)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = {};
    const auto work = [this, filter, token = m_stop.get_token()](const Result<db::Database> &database) {
        const auto tell = [this](auto what) { QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection); };
        const Result<ingest::MendingTools> tools = database ? mendingTools(m_session, m_knowledge) : ::failed(database);
        const ingest::Mend mend = [&](QuarantineId id, const QByteArray &bytes) {
            return m_session.writeAndWait([&](db::Database &writer, journal::Journal &journal) {
                return ingest::mend(writer, journal, *tools, id, bytes);
            });
        };
        QElapsedTimer since;
        const auto progress = [&](const Progress &at) {
            if (since.isValid() && since.elapsed() < between)
                return;
            since.start();
            tell([this, at] { Q_EMIT progressed(at); });
        };
        const Result<ingest::TriedAgain> result =
            tools ? ingest::tryAgain(*database, *tools, filter, mend, progress, token) : ::failed(tools);
        tell([this, result] {
            m_isRunning = false;
            if (result)
                Q_EMIT finished(*result);
            else
                Q_EMIT failed(result.error());
        });
    };
    m_lane.post(std::stop_token(), work);
}

void Retry::stop()
{
    m_stop.request_stop();
}

} // namespace ui
