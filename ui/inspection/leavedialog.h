#pragma once

#include "app/inspection/sessionstore.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace ui {

/// Asks for what gives the workspace back to its officers. Show it with open().
class LeaveDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a officer: under whose alias it is, unless another one has to.
    LeaveDialog(const inspection::Session &session, const QString &officer, QWidget *parent = nullptr);

    QString passphrase() const;
    QString officer() const;

private:
    QLineEdit *m_officer;
    QLineEdit *m_passphrase;
};

} // namespace ui
