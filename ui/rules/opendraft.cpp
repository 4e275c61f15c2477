#include "ui/rules/opendraft.h"

#include "app/workspace/session.h"

#include <QTimer>

#include <utility>

namespace ui {

namespace {

constexpr int rest = 1'000; ///< ms after the last key

} // namespace

OpenDraft::OpenDraft(workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, &OpenDraft::saveNow);
}

OpenDraft::~OpenDraft()
{
    if (m_unsaved)
        save(); // the session finishes it
}

void OpenDraft::open(const detect::PackDraft &draft)
{
    close();
    m_draft = draft;
}

void OpenDraft::close()
{
    saveNow();
    m_draft.reset();
}

void OpenDraft::forget()
{
    m_rest->stop();
    m_unsaved.reset();
    m_draft.reset();
}

void OpenDraft::change(const QString &pack, const QByteArray &text)
{
    if (!m_draft || m_session.isReadOnly())
        return;
    m_draft->pack = pack;
    m_unsaved = text;
    m_rest->start();
}

void OpenDraft::saveNow()
{
    m_rest->stop();
    if (!m_draft || !m_unsaved)
        return;
    save().then(this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT saved();
        else
            Q_EMIT failed(done.error());
    });
}

QFuture<Result<void>> OpenDraft::save()
{
    return m_session.writeQuietly(
        [id = m_draft->id, pack = m_draft->pack,
         text = *std::exchange(m_unsaved, std::nullopt)](db::Database &database, journal::Journal &journal) {
            return detect::DraftStore(database, journal).save(id, pack, text);
        });
}

} // namespace ui
