#pragma once

#include "app/review/quality.h"

#include <QWidget>

class QComboBox;

namespace detect {
class Taxonomy;
}

namespace ui {

/// Which decisions and samples the Quality page is about: a period up to today, and a risk class.
class QualityFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit QualityFilterBar(const detect::Taxonomy &taxonomy, QWidget *parent = nullptr); ///< borrows it

    review::QualityQuestion question(Moment now) const;
    bool isNarrowed() const;
    QString text() const; ///< "90 days, A.1"
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    const detect::Taxonomy &m_taxonomy;
    QComboBox *m_period; ///< its data: days; 0: all
    QComboBox *m_risk;   ///< its data: "A.1"; empty: all
};

} // namespace ui
