#pragma once

#include "app/registry/register.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DayField;

/// Asks for what is known of a service: whom it is offered to decides what it needs.
class ServiceDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A \a service without an id is a new one.
    explicit ServiceDialog(const registry::Service &service, QWidget *parent = nullptr);

    registry::Service service() const;

private:
    void check();

    registry::Service m_service;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QComboBox *m_scope;
    QComboBox *m_access;
    DayField *m_started;
    DayField *m_ended;
    QPlainTextEdit *m_regime;
};

} // namespace ui
