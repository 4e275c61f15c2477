#include "ui/shell/passphrasedialog.h"

#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PassphraseDialog::PassphraseDialog(const QString &workspacePath, QWidget *parent)
    : QDialog(parent)
    , m_passphrase(new QLineEdit(this))
    , m_problem(new Text(TextSize::Small, Role::Negative, this))
{
    setWindowTitle(tr("Encrypted workspace"));
    auto *question = new Text(TextSize::Body, Role::Text, this);
    question->setText(tr("Passphrase of %1").arg(QFileInfo(workspacePath).completeBaseName()));
    question->setBuddy(m_passphrase);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(question->text());
    m_problem->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    makePrimary(open);
    open->setDefault(true);
    open->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, open,
            [open](const QString &text) { open->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_problem);
    layout->addSpacing(space::between);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

QString PassphraseDialog::passphrase() const
{
    return m_passphrase->text();
}

void PassphraseDialog::setWrong()
{
    m_problem->setText(tr("That passphrase does not open this workspace. Check Caps Lock and the input method."));
    m_problem->show();
    m_passphrase->clear();
    m_passphrase->setFocus();
}

} // namespace ui
