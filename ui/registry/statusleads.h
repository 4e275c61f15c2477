#pragma once

#include "app/registry/leadtimes.h"
#include "app/registry/status.h"
#include "app/workspace/session.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

/// Asks how long before their last day the duties of one thing are announced: by the rule of one of them, or for the
/// kind as a whole.
class StatusLeads : public FormDialog
{
    Q_OBJECT

public:
    StatusLeads(workspace::Session &session, const registry::ItemStatus &status, const registry::LeadTimes &leads,
                QWidget *parent = nullptr);

    QComboBox *of() const { return m_of; }
    QLineEdit *days() const { return m_days; }

private:
    void chosen();
    void check();
    void save();

    workspace::Session &m_session;
    QString m_kind;
    registry::LeadTimes m_leads;
    QComboBox *m_of;
    QLineEdit *m_days;
};

} // namespace ui
