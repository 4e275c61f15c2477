#pragma once

#include "app/review/queue.h"
#include "ui/reading/lane.h"

#include <QObject>

namespace ui {

/// How many generations wait for a decision, and since when, counted on a thread of its own: all that wait are read,
/// which takes longer than a frame. However often it is asked, one count runs at a time, and one more after it.
class WaitingCount : public QObject
{
    Q_OBJECT

public:
    explicit WaitingCount(const workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~WaitingCount() override;

    void count(); ///< tells counted(), whatever the store says
    const std::optional<review::QueueCount> &latest() const { return m_latest; } ///< none: not known yet, or refused
    bool isCounting() const { return m_isCounting; }

Q_SIGNALS:
    void counted();

private:
    void start();
    void take(const Result<review::QueueCount> &count);

    std::optional<review::QueueCount> m_latest;
    bool m_isCounting = false;
    bool m_isStale = false;
    std::stop_source m_stop;
    Lane m_lane; // last: it ends first
};

} // namespace ui
