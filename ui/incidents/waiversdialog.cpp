#include "ui/incidents/waiversdialog.h"

#include "ui/incidents/casefields.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

WaiversDialog::WaiversDialog(const QStringList &entitled, const QStringList &officers, const QString &self,
                             QWidget *parent)
    : FormDialog(tr("Who may waive steps"), tr("Entitle"), parent)
    , m_entitled(entitled)
    , m_officer(new QComboBox(this))
    , m_reason(textField(3, this))
{
    const QString list = entitled.join(QStringLiteral(", "));
    setExplanation(entitled.isEmpty()
                       ? tr("Nobody may waive a step yet. Anyone may name the first; from then on only those who have "
                            "the right give it or take it back.")
                       : tr("May waive: %1. Only they may name another or take the right back.").arg(list));
    m_officer->setEditable(true);
    m_officer->addItems(officers);
    m_officer->setCurrentText(entitled.isEmpty() ? self : QString());
    addField(tr("Officer"), m_officer, tr("The alias given at the program's start. A name that is entitled loses it."));
    addField(tr("Reason"), m_reason);
    connect(m_officer, &QComboBox::currentTextChanged, this, &WaiversDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiversDialog::check);
    check();
}

QString WaiversDialog::officer() const
{
    return m_officer->currentText().trimmed();
}

bool WaiversDialog::isGiven() const
{
    return !m_entitled.contains(officer());
}

QString WaiversDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void WaiversDialog::check()
{
    button()->setText(isGiven() ? tr("Entitle") : tr("Take back"));
    button()->setEnabled(!officer().isEmpty() && !reason().isEmpty());
}

QString waiveObstacle(const QStringList &entitled, const QString &officer)
{
    if (entitled.contains(officer))
        return {};
    return entitled.isEmpty() ? WaiversDialog::tr("Nobody may waive a step yet. Name the first officer who may.")
                              : WaiversDialog::tr("%1 may not waive a step; %2 may, or can name you.")
                                    .arg(officer, entitled.join(QStringLiteral(", ")));
}

} // namespace ui
