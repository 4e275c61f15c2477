#pragma once

#include <QDialog>

class QLineEdit;

namespace ui {

class Text;

/// Asks for the passphrase of an encrypted workspace.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(const QString &workspacePath, QWidget *parent = nullptr);

    QString passphrase() const;
    void setWrong(); ///< the last one did not open it: says so and clears the field

private:
    QLineEdit *m_passphrase;
    Text *m_problem;
};

} // namespace ui
