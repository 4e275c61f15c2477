#pragma once

#include "app/incident/incident.h"
#include "ui/incidents/clockline.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class StatusBadge;
class Text;

/// What a case is: title and state, kind, severity, owner and origin, what it concerns, its summary and its clocks.
class CaseHead : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHead(QWidget *parent = nullptr);

    void setCase(const incident::Incident &incident, const std::vector<ClockLine> &clocks);

private:
    QString metaText(const incident::Incident &incident) const;
    void showClocks(const std::vector<ClockLine> &clocks);
    QWidget *clockRow(const ClockLine &line);

    Text *m_title;
    Text *m_meta;
    Text *m_concerns;
    Text *m_summary;
    StatusBadge *m_status;
    QVBoxLayout *m_clocks;
};

} // namespace ui
