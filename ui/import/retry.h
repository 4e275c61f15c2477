#pragma once

#include "app/ingest/tryagain.h"
#include "ui/reading/lane.h"

#include <QObject>

struct Knowledge;

namespace ui {

/// Tries records of the quarantine once more as they stand, on a thread of its own. One run at a time.
class Retry : public QObject
{
    Q_OBJECT

public:
    Retry(workspace::Session &session, const Knowledge &knowledge, QObject *parent = nullptr);
    ~Retry() override;

    void start(const ingest::QuarantineFilter &filter);
    void stop(); ///< behind the record that is being tried; what was mended stays
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(const Progress &at); ///< records
    void finished(const ingest::TriedAgain &result);
    void failed(const Failure &failure); ///< Cancelled too; it has finished then

private:
    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    bool m_isRunning = false;
    std::stop_source m_stop;
    Lane m_lane; // last: it ends first
};

} // namespace ui
