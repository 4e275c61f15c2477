#pragma once

#include "app/estimates/tierbounds.h"

#include <QWidget>

class QDoubleSpinBox;
class QPushButton;

namespace ui {

class Text;

/// From which scores on a flagged generation is called controversial, and unsafe.
class TierBar : public QWidget
{
    Q_OBJECT

public:
    explicit TierBar(QWidget *parent = nullptr);

    void setBounds(const estimates::TierBounds &bounds);
    void setEditable(bool editable);
    void retranslate();

Q_SIGNALS:
    void boundsWanted(const estimates::TierBounds &bounds);

private:
    void check();

    estimates::TierBounds m_bounds;
    bool m_editable = true;
    Text *m_lowerLabel;
    QDoubleSpinBox *m_lower;
    Text *m_upperLabel;
    QDoubleSpinBox *m_upper;
    QPushButton *m_apply;
    Text *m_hint;
};

} // namespace ui
