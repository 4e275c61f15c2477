// The fields of a decision beside its disposition: risk codes, severity, reason.
#include "app/detect/taxonomy.h"
#include "ui/review/decisionpanel.h"
#include "ui/shell/localised.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace ui {

using review::Disposition;

/// Those that go with what is chosen; nothing chosen yet: with any.
void DecisionPanel::fillReasons()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QString shown = m_reason->currentData().toString();
    const QString risk = m_risk->currentData().toString();
    m_reason->clear();
    m_reason->addItem(tr("No reason given"), QString());
    QStringList listed;
    for (const Disposition disposition : review::offeredDispositions()) {
        if (m_chosen && *m_chosen != disposition)
            continue;
        for (const review::Reason &reason : review::reasonsFor(m_reasons, disposition, risk)) {
            if (listed.contains(reason.id))
                continue;
            listed += reason.id;
            m_reason->addItem(localised(reason.words), reason.id);
        }
    }
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(shown)));
}

void DecisionPanel::chooseClass(const QString &riskClass, const QStringList &found)
{
    QStringList codes;
    const auto offer = [&](const QString &code) {
        if (code.startsWith(riskClass + QLatin1Char('.')) && !codes.contains(code))
            codes += code;
    };
    for (const QString &code : found)
        offer(code);
    for (int i = 0; i < m_risk->count(); ++i)
        offer(m_risk->itemData(i).toString());
    if (codes.isEmpty())
        return;
    const auto at = codes.indexOf(m_risk->currentData().toString()); // -1: of another class, and so the first
    m_risk->setCurrentIndex(m_risk->findData(codes.at((at + 1) % codes.size())));
}

void DecisionPanel::toggleFurther()
{
    const QString code = m_risk->currentData().toString();
    if (code.isEmpty() || !m_risk->isEnabled())
        return;
    if (!m_furtherCodes.removeOne(code))
        m_furtherCodes += code;
    showFurther();
    Q_EMIT changed();
}

void DecisionPanel::changeSeverity(int step)
{
    if (!m_severity->isEnabled())
        return;
    m_severityValue = std::clamp(m_severityValue + step, 1, 3);
    showSeverity();
    Q_EMIT changed();
}

void DecisionPanel::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
    m_reason->showPopup();
}

QString DecisionPanel::shownCode(const QString &code) const
{
    return detect::displayCode(code);
}

void DecisionPanel::showFurther()
{
    QStringList shown;
    for (const QString &code : m_furtherCodes)
        shown += shownCode(code);
    m_further->setText(tr("Further: %1").arg(shown.join(QStringLiteral(", "))));
    m_further->setVisible(!shown.isEmpty());
}

void DecisionPanel::showSeverity()
{
    const QString words[] = {tr("severity"), tr("1 low"), tr("2 medium"), tr("3 high")};
    m_severity->setText(words[m_severityValue]);
    m_severity->setAccessibleName(tr("Severity: %1").arg(words[m_severityValue]));
}

void DecisionPanel::ask(review::Missing missing)
{
    switch (missing) {
    case review::Missing::Risk: return m_risk->setFocus(Qt::ShortcutFocusReason);
    case review::Missing::Reason: return focusReason();
    case review::Missing::Note: return m_note->setFocus(Qt::ShortcutFocusReason);
    case review::Missing::Severity: return m_severity->setFocus(Qt::ShortcutFocusReason);
    }
}

void DecisionPanel::setRisks(const std::vector<RiskChoice> &risks)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QString shown = m_risk->currentData().toString();
    m_risk->clear();
    for (const RiskChoice &risk : risks)
        m_risk->addItem(QStringLiteral("%1  %2").arg(detect::displayCode(risk.code), risk.title), risk.code);
    m_risk->setCurrentIndex(m_risk->findData(shown));
}

void DecisionPanel::setReasons(const std::vector<review::Reason> &reasons)
{
    m_reasons = reasons;
    fillReasons();
}

} // namespace ui
