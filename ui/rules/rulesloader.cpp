#include "ui/rules/rulesloader.h"

namespace ui {

RulesLoader::RulesLoader(const workspace::Session &session, const detect::Taxonomy &taxonomy, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_taxonomy(taxonomy)
{
}

RulesLoader::~RulesLoader() = default;

void RulesLoader::start()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    m_thread = std::jthread([this, before = m_snapshot] {
        Result<RulesSnapshot> read = m_session.openReader().and_then(
            [&](db::Database &&reader) { return readRules(reader, m_taxonomy, before); });
        auto snapshot = read ? std::make_shared<const RulesSnapshot>(std::move(*read)) : nullptr;
        const Failure failure = read ? Failure{} : read.error();
        QMetaObject::invokeMethod(this, [this, snapshot, failure] { finish(snapshot, failure); }, Qt::QueuedConnection);
    });
}

void RulesLoader::finish(const std::shared_ptr<const RulesSnapshot> &snapshot, const Failure &failure)
{
    m_running = false;
    if (snapshot) {
        m_snapshot = snapshot;
        Q_EMIT loaded();
    } else {
        Q_EMIT failed(failure);
    }
    if (m_again)
        start();
}

} // namespace ui
