#pragma once

#include "app/incident/entitlement.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace ui {

/// Who may waive steps: names another or takes the right back, with a reason.
class WaiversDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a entitled: who has it now; \a officers: aliases to choose from.
    WaiversDialog(const QStringList &entitled, const QStringList &officers, const QString &self,
                  QWidget *parent = nullptr);

    QString officer() const;
    bool isGiven() const;
    QString reason() const;

private:
    void check();

    QStringList m_entitled;
    QComboBox *m_officer;
    QPlainTextEdit *m_reason;
};

/// Why \a officer may not waive and what to do: who may, or how the first is named. Empty: the officer may.
QString waiveObstacle(const QStringList &entitled, const QString &officer);

} // namespace ui
