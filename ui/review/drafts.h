#pragma once

#include "app/review/draft.h"
#include "app/review/queue.h"

#include <QObject>

#include <map>

class QTimer;

namespace workspace {
class Session;
}

namespace ui {

/// What an officer has begun and not handed in, and where they are: written a moment after each change, so that a crash
/// costs less than a second of typing.
class Drafts : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~Drafts() override; ///< hands what is not written yet to the writer

    std::optional<review::Draft> of(GenerationId generation) const;
    void keep(GenerationId generation, const std::optional<review::Draft> &draft);
    void forget(GenerationId generation); ///< it was decided about: the store has dropped the draft itself

    void keepPlace(GenerationId generation, const review::QueueFilter &filter);
    std::optional<review::LeftOff> place() const; ///< where they left off the last time

private:
    void write();

    workspace::Session &m_session;
    std::map<GenerationId, std::optional<review::Draft>> m_drafts; ///< as they are, written or not
    std::map<GenerationId, std::optional<review::Draft>> m_unwritten;
    std::optional<review::LeftOff> m_place; ///< not written
    QTimer *m_soon;
};

} // namespace ui
