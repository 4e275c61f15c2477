#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Text;

/// Asks for what a new workspace needs: where, who is working, and whether it is encrypted.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewWorkspaceDialog(const QString &suggestedPath, QWidget *parent = nullptr);

    QString path() const;
    QString officer() const;    ///< the alias that decisions are signed with
    QString passphrase() const; ///< empty: not encrypted

    static constexpr int shortestPassphrase = 8; ///< characters

private:
    void check();
    void choosePath();

    QLineEdit *m_path;
    QLineEdit *m_officer;
    QCheckBox *m_encrypt;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    Text *m_problem;
    QPushButton *m_create;
};

} // namespace ui
