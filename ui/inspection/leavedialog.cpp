#include "ui/inspection/leavedialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace ui {

LeaveDialog::LeaveDialog(const inspection::Session &session, const QString &officer, QWidget *parent)
    : FormDialog(tr("End the inspection"), tr("Give the workspace back"), parent)
    , m_officer(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
{
    const bool needsSecond = session.leaving == inspection::Leaving::SecondOfficer;
    setExplanation(session.runs() ? tr("Inspection %1 ends, and its summary is shown.").arg(session.mandate.number)
                                  : tr("Inspection %1 is over. The workspace opens again for its officers with the "
                                       "passphrase that was set.")
                                        .arg(session.mandate.number));
    m_officer->setText(needsSecond ? QString() : officer);
    m_passphrase->setEchoMode(QLineEdit::Password);
    addField(tr("Your alias"), m_officer, needsSecond ? tr("Not %1, who opened it.").arg(session.openedBy) : QString());
    addField(tr("Passphrase"), m_passphrase);
    const auto check = [this] {
        const bool isWhole = !m_officer->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty();
        button()->setEnabled(isWhole);
    };
    connect(m_officer, &QLineEdit::textChanged, this, check);
    connect(m_passphrase, &QLineEdit::textChanged, this, check);
    check();
}

QString LeaveDialog::passphrase() const
{
    return m_passphrase->text();
}

QString LeaveDialog::officer() const
{
    return m_officer->text().trimmed();
}

} // namespace ui
