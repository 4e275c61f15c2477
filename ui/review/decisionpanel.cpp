#include "ui/review/decisionpanel.h"

#include "ui/reading/decisionwords.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using review::Disposition;

DecisionPanel::DecisionPanel(QWidget *parent)
    : QWidget(parent)
    , m_risk(new QComboBox(this)) // made from top to bottom, as Tab goes
    , m_note(new QLineEdit(this))
    , m_confirm(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_state(new Text(TextSize::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    m_risk->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_risk->setMinimumContentsLength(12);
    m_note->setClearButtonEnabled(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_risk, m_note, m_confirm, m_clear, m_second, m_state})
        layout->addWidget(widget);
    m_state->setWordWrap(true);

    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT decided(Disposition::Confirmed); });
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT decided(Disposition::NotAProblem); });
    connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT decided(Disposition::SecondOpinion); });
    retranslate();
    setDecidable(false);
}

void DecisionPanel::setRisks(const std::vector<RiskChoice> &risks)
{
    const QString chosen = m_risk->currentData().toString();
    m_risk->clear();
    for (const RiskChoice &risk : risks)
        m_risk->addItem(QStringLiteral("%1 %2  %3").arg(risk.code.left(3), risk.code.mid(4), risk.title), risk.code);
    m_risk->setCurrentIndex(m_risk->findData(chosen));
}

void DecisionPanel::setItem(const QString &suggestedRisk, const std::optional<review::Decision> &inForce)
{
    m_inForce = inForce;
    const QString code = inForce && !inForce->risk.isEmpty() ? inForce->risk : suggestedRisk;
    m_risk->setCurrentIndex(m_risk->findData(code));
    m_note->setText(inForce ? inForce->note : QString());
    showInForce();
}

void DecisionPanel::setDecidable(bool decidable)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_risk, m_note, m_confirm, m_clear, m_second})
        widget->setEnabled(decidable);
}

review::Decision DecisionPanel::decision(Disposition disposition) const
{
    // A code on something that is no problem would read as a contradiction in the history.
    const QString code = disposition == Disposition::NotAProblem ? QString() : m_risk->currentData().toString();
    return {.disposition = disposition, .risk = code, .note = m_note->text().trimmed()};
}

void DecisionPanel::showInForce()
{
    m_state->setText(m_inForce ? tr("In force: %1").arg(dispositionText(m_inForce->disposition))
                               : tr("Not decided yet"));
}

void DecisionPanel::retranslate()
{
    m_confirm->setText(tr("1  Confirmed"));
    m_clear->setText(tr("2  Not a problem"));
    m_second->setText(tr("3  Second opinion"));
    m_risk->setAccessibleName(tr("Risk code"));
    m_risk->setPlaceholderText(tr("Risk code"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    showInForce();
}

} // namespace ui
