#pragma once

#include "ui/reading/item.h"

#include <QAbstractButton>

namespace ui {

class RiskChip;
class Text;

/// One reason: chip and title; below, when it is the current one, rule, score, clause and explanation.
class WhyEntry : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WhyEntry(const Why &reason, QWidget *parent = nullptr);

    void setCurrent(bool current);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_details;
    bool m_current = false;
};

/// "Rule pii.cn-id (pii 1.0), severity 3, score 1.00": also what a screen reader says.
QString ruleLine(const Why &reason);

} // namespace ui
