#pragma once

#include "ui/overview/overviewfacts.h"
#include "ui/shell/page.h"

#include <QFuture>

namespace workspace {
class Session;
}

namespace ui {

class AlarmList;
class Chart;
class StateView;
class Tile;

/// What needs me today: four figures that lead where the work is, what runs out first, and the flags of the last 90
/// days.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);

    ~OverviewPage() override; ///< waits for a reading that runs

    void refresh() override;
    bool isLoading() const override { return m_reading; }
    void retranslate() override;

private:
    void build();
    void connectParts();
    void show(const Result<OverviewFacts> &facts);
    void showTiles();
    void showAlarms();
    void showChart();

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    OverviewFacts m_facts;
    QFuture<void> m_running;
    bool m_reading = false;
    bool m_readAgain = false;

    Tile *m_review;
    Tile *m_incidents;
    Tile *m_registry;
    Tile *m_coverage;
    AlarmList *m_alarms;
    Chart *m_chart;
    StateView *m_state;
};

} // namespace ui
