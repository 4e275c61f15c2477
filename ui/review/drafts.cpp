#include "ui/review/drafts.h"

#include "app/review/savedqueues.h"
#include "app/workspace/session.h"

#include <QTimer>

#include <utility>

namespace ui {

namespace {

constexpr int soon = 400; // ms after the last change

} // namespace

Drafts::Drafts(workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(soon);
    connect(m_soon, &QTimer::timeout, this, &Drafts::write);
}

Drafts::~Drafts()
{
    write();
}

std::optional<review::Draft> Drafts::of(GenerationId generation) const
{
    if (const auto found = m_drafts.find(generation); found != m_drafts.end())
        return found->second;
    return review::draft(m_session.reader(), m_session.officer(), generation).value_or(std::nullopt);
}

void Drafts::keep(GenerationId generation, const std::optional<review::Draft> &draft)
{
    if (of(generation) == draft)
        return;
    m_drafts[generation] = draft;
    m_unwritten[generation] = draft;
    m_soon->start();
}

void Drafts::forget(GenerationId generation)
{
    m_drafts[generation] = std::nullopt;
    m_unwritten.erase(generation);
}

void Drafts::keepPlace(GenerationId generation, const review::QueueFilter &filter)
{
    m_place = review::LeftOff{generation, review::toJson(filter)};
    if (!m_soon->isActive())
        m_soon->start();
}

std::optional<review::LeftOff> Drafts::place() const
{
    return review::leftOff(m_session.reader(), m_session.officer()).value_or(std::nullopt);
}

void Drafts::write()
{
    if (m_session.isReadOnly() || (m_unwritten.empty() && !m_place))
        return;
    m_session.writeQuietly([officer = m_session.officer(), now = m_session.clock()(),
                            drafts = std::exchange(m_unwritten, {}),
                            place = std::exchange(m_place, {})](db::Database &database, journal::Journal &) {
        for (const auto &[generation, draft] : drafts) {
            if (const Result<void> kept = review::keepDraft(database, officer, generation, now, draft); !kept)
                return kept;
        }
        return place ? review::keepLeftOff(database, officer, now, *place) : Result<void>();
    });
}

} // namespace ui
