#include "ui/activity/chainverifier.h"

namespace ui {

ChainVerifier::ChainVerifier(const workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

ChainVerifier::~ChainVerifier() = default;

void ChainVerifier::start(const std::optional<journal::Head> &witness)
{
    m_running = true;
    m_thread = std::jthread([this, witness, run = ++m_run](const std::stop_token &stop) { work(stop, witness, run); });
}

void ChainVerifier::cancel()
{
    m_thread.request_stop();
}

void ChainVerifier::work(const std::stop_token &stop, const std::optional<journal::Head> &witness, quint64 run)
{
    // Opening takes a while where the file is encrypted, so it is done here and not on the caller's thread.
    const Result<journal::Verification> found = m_session.openReader().and_then([&](const db::Database &reader) {
        const qint64 total = journal::head(reader).value_or(journal::Head{}).sequence;
        return journal::verify(reader, witness ? &*witness : nullptr, [&](qint64 checked) {
            report(run, checked, total);
            return !stop.stop_requested();
        });
    });
    QMetaObject::invokeMethod(this, [this, run, found] { finish(run, found); }, Qt::QueuedConnection);
}

void ChainVerifier::report(quint64 run, qint64 checked, qint64 total)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, checked, total] {
            if (run == m_run)
                Q_EMIT progressed(checked, total);
        },
        Qt::QueuedConnection);
}

void ChainVerifier::finish(quint64 run, const Result<journal::Verification> &found)
{
    if (run != m_run)
        return;
    m_running = false;
    if (found)
        Q_EMIT verified(*found);
    else
        Q_EMIT failed(found.error());
}

} // namespace ui
