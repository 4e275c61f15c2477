#pragma once

#include "app/incident/operator.h"
#include "app/report/reportfacts.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

/// Asks who reports and to whom: what every report of this workspace begins with, and whose hours count for a network
/// incident.
class UnitDialog : public FormDialog
{
    Q_OBJECT

public:
    UnitDialog(const report::Unit &unit, incident::Operator kind, QWidget *parent = nullptr);

    report::Unit unit() const;
    incident::Operator operatorKind() const;

private:
    std::vector<QLineEdit *> m_fields; ///< in the order of unitFields()
    QComboBox *m_operator;
};

} // namespace ui
