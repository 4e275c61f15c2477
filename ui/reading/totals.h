#pragma once

#include "app/ingest/sourcestore.h"
#include "ui/reading/lane.h"

#include <QObject>

namespace ui {

/// How much the workspace holds, counted on a thread of its own: over a million generations that takes longer
/// than a frame. However often it is asked, one count runs at a time, and one more after it.
class Totals : public QObject
{
    Q_OBJECT

public:
    explicit Totals(const workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~Totals() override;

    void count(); ///< tells counted(), unless the store refuses
    const ingest::StoreTotals &latest() const { return m_latest; }

Q_SIGNALS:
    void counted();

private:
    void start();
    void take(const Result<ingest::StoreTotals> &totals);

    ingest::StoreTotals m_latest;
    bool m_isCounting = false;
    bool m_isStale = false;
    std::stop_source m_stop;
    Lane m_lane; // last: it ends first
};

} // namespace ui
