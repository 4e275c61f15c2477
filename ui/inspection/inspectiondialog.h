#pragma once

#include "app/inspection/sessionstore.h"
#include "ui/widgets/formdialog.h"

class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace ui {

/// Asks for what a session of an inspection needs. Show it with open().
class InspectionDialog : public FormDialog
{
    Q_OBJECT

public:
    InspectionDialog(const QStringList &services, const inspection::Policy &policy, QDate today,
                     QWidget *parent = nullptr);

    inspection::OpenRequest request() const;

private:
    void addMandate();
    void addScope();
    void addLeaving(const inspection::Policy &policy);
    void check();

    QLineEdit *m_authority;
    QLineEdit *m_inspectors;
    QLineEdit *m_basis;
    QLineEdit *m_reason;
    QLineEdit *m_services;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QSpinBox *m_minutes;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
};

} // namespace ui
