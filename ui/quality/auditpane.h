#pragma once

#include "app/review/quality.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class AuditSampleModel;
class StatusBadge;
class StateView;
class TableView;
class Text;

/// What detectors miss, told from samples drawn by lot of what they did not flag; what became of appeals; and what has
/// changed.
class AuditPane : public QWidget
{
    Q_OBJECT

public:
    explicit AuditPane(QWidget *parent = nullptr);

    void setQuality(const review::Quality &quality);
    void setEditable(bool editable); ///< off: nothing can be drawn
    const review::Audit *chosen() const; ///< nullptr: none
    void retranslate();
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void drawWanted();
    void sampleOpened(review::AuditSampleId sample);

private:
    void build();
    void showChosen();
    void showTexts();

    struct Watch
    {
        StatusBadge *badge;
        Text *text;
    };

    review::Quality m_quality;
    bool m_editable = true;
    AuditSampleModel *m_model;
    TableView *m_table;
    StateView *m_state;
    Text *m_title;
    Text *m_estimate;
    Text *m_basis;
    QPushButton *m_open;
    Text *m_appealsTitle;
    Text *m_appeals;
    Text *m_driftTitle;
    std::vector<Watch> m_drifts;
    Text *m_driftBasis;
};

} // namespace ui
