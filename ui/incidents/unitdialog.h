#pragma once

#include "app/report/incidentreport.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace ui {

/// Asks who reports and to whom: what every report of this workspace begins with.
class UnitDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit UnitDialog(const report::Unit &unit, QWidget *parent = nullptr);

    report::Unit unit() const;

private:
    std::vector<QLineEdit *> m_fields; ///< in the order of unitFields()
};

} // namespace ui
