#pragma once

#include "app/detect/rulehistory.h"
#include "ui/reading/lane.h"
#include "ui/shell/destination.h"

#include <QWidget>

#include <stop_token>

namespace ui {

class Chart;

/// How much a rule, or a whole pack, found by day: in the generations of the last 60 days of which there are any.
/// Counted in the background.
class HitsChart : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it.
    explicit HitsChart(const workspace::Session &session, QWidget *parent = nullptr);
    ~HitsChart() override;

    /// \a rule: empty for the pack as a whole.
    void showCounts(detect::RulePackId pack, const QString &rule);
    void clear();
    void retranslate();

Q_SIGNALS:
    void navigate(const ui::Destination &destination); ///< to what was found on a day

private:
    void fill(const Result<std::vector<detect::DayCount>> &counts);
    void draw();

    Lane m_lane;
    std::stop_source m_stop;
    int m_number = 0; ///< of the question that waits; an answer to an earlier one is stale
    QString m_rule;
    std::vector<detect::DayCount> m_counts;
    Chart *m_chart;
};

} // namespace ui
