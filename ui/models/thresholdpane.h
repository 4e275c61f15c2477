#pragma once

#include "app/estimates/curves.h"
#include "ui/reading/lane.h"

#include <QWidget>

#include <optional>
#include <stop_token>

class QDoubleSpinBox;
class QPushButton;

namespace ui {

class StateView;
class TableView;
class Text;
class ThresholdChart;
class ThresholdModel;

/// The thresholds of a classifier: a table of its categories with what each comes to here, the curves of the chosen
/// one, and a field to move its threshold. Counts in the background; nothing changes before the button is pressed.
class ThresholdPane : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdPane(const workspace::Session &session, QWidget *parent = nullptr); ///< borrows it
    ~ThresholdPane() override;

    void setClassifier(const estimates::RegisteredClassifier &classifier);
    void clear();
    bool isLoading() const { return m_counting; }
    void retranslate();
    void focusTable();

Q_SIGNALS:
    /// A threshold is to be moved; none: back to the model's own.
    void thresholdWanted(estimates::ClassifierId classifier, const QString &category, std::optional<double> value);
    void counted(estimates::ClassifierId classifier, qint64 judged); ///< somebody sees now what it would do
    void loadingChanged();

private:
    void build();
    void connectParts();
    void count();
    void show(const Result<estimates::Curves> &curves);
    void showCategory();
    void showEffect();
    void want(std::optional<double> value);

    const workspace::Session &m_session;
    Lane m_lane;
    std::stop_source m_stop;
    int m_number = 0; ///< of the count that goes on; what comes from an earlier one is stale
    bool m_counting = false;
    estimates::RegisteredClassifier m_classifier;
    ThresholdModel *m_model;
    TableView *m_table;
    StateView *m_state;
    Text *m_title;
    ThresholdChart *m_chart;
    Text *m_label;
    QDoubleSpinBox *m_value;
    QPushButton *m_apply;
    QPushButton *m_never;
    QPushButton *m_reset;
    Text *m_effect;
};

} // namespace ui
