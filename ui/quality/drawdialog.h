#pragma once

#include "app/review/period.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QSpinBox;

namespace ui {

/// Asks how many to draw by lot, and of which period.
class DrawDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Sample { Audit, Blind };

    /// \a now: from which "the last 30 days" count.
    DrawDialog(Sample sample, Moment now, QWidget *parent = nullptr);

    int size() const;
    review::Period period() const;

private:
    void showEffect();

    Sample m_sample;
    Moment m_now;
    QSpinBox *m_size;
    QComboBox *m_period; ///< its data: days; 0: all
};

} // namespace ui
