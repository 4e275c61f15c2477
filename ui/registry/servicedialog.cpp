#include "ui/registry/servicedialog.h"

#include "ui/registry/dayfield.h"
#include "ui/registry/registerfields.h"
#include "ui/registry/registrywords.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

ServiceDialog::ServiceDialog(const registry::Service &service, const registry::RegimeTable &regimes, QWidget *parent)
    : FormDialog(service.id == ServiceId{} ? tr("Add service") : tr("Edit %1").arg(service.name),
                 service.id == ServiceId{} ? tr("Add") : tr("Keep"), parent)
    , m_service(service)
    , m_name(new QLineEdit(service.name, this))
    , m_description(new QLineEdit(service.description, this))
    , m_scope(new QComboBox(this))
    , m_started(new DayField(service.startedOn, this))
    , m_ended(new DayField(service.endedOn, this))
    , m_regimes(regimes)
    , m_regime(new QComboBox(this))
    , m_reason(textField(service.regimeReason, 3, this))
{
    for (const registry::Scope scope : {registry::Scope::Public, registry::Scope::Internal})
        m_scope->addItem(scopeText(scope), int(scope));
    m_scope->setCurrentIndex(m_scope->findData(int(service.scope)));

    addField(tr("Name"), m_name, tr("As the logs call it, so that calls and filings meet."));
    addField(tr("What it is"), m_description);
    addField(tr("Offered to"), m_scope, tr("By an app or by an API: both count (Interim Measures, Art. 22(2))."));
    addAccesses();
    addField(tr("Started"), m_started, tr("The filing clocks start here."));
    addField(tr("Ended"), m_ended, tr("The last day of service. Empty: it runs."));
    addRegime();
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ServiceDialog::check);
    check();
}

void ServiceDialog::addAccesses()
{
    for (const registry::Access each : {registry::Access::App, registry::Access::Web, registry::Access::Api}) {
        auto *box = new QCheckBox(accessText(each), this);
        box->setChecked(m_service.accesses & each);
        addField(m_accesses.empty() ? tr("Reached by") : QString(), box);
        box->setAccessibleName(box->text());
        m_accesses.push_back(box);
    }
}

registry::Accesses ServiceDialog::accesses() const
{
    registry::Accesses chosen;
    const std::array all{registry::Access::App, registry::Access::Web, registry::Access::Api};
    for (std::size_t i = 0; i < all.size(); ++i)
        chosen.setFlag(all.at(i), m_accesses.at(i)->isChecked());
    return chosen;
}

void ServiceDialog::addRegime()
{
    m_regime->addItem(tr("Not decided"), QString());
    for (const registry::Regime &each : m_regimes.regimes)
        m_regime->addItem(shownText(each.title), each.id);
    m_regime->setCurrentIndex(std::max(0, m_regime->findData(m_service.regime)));
    m_isChosen = !m_service.regime.isEmpty();
    addField(tr("Rules that apply"), m_regime, tr("Source"));
    addField(tr("Why those rules apply"), m_reason);
    connect(m_regime, &QComboBox::activated, this, [this] { m_isChosen = true; });
    connect(m_regime, &QComboBox::currentIndexChanged, this, &ServiceDialog::showRegime);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ServiceDialog::propose);
    for (const QCheckBox *each : m_accesses)
        connect(each, &QCheckBox::toggled, this, &ServiceDialog::propose);
    showRegime();
    propose();
}

/// What scope and access speak for, until the officer decides otherwise.
void ServiceDialog::propose()
{
    if (m_isChosen)
        return;
    const registry::Regime *proposed =
        registry::proposeRegime(m_regimes, static_cast<registry::Scope>(m_scope->currentData().toInt()), accesses());
    m_regime->setCurrentIndex(proposed ? m_regime->findData(proposed->id) : 0);
}

/// The reason is filled in as the rule's own words, and stays as it is once an officer wrote another.
void ServiceDialog::showRegime()
{
    const registry::Regime *regime = m_regimes.find(m_regime->currentData().toString());
    if (!regime)
        return setHint(m_regime, tr("Whom it is offered to and how it is reached decide it."));
    const QString source = shownText(regime->source);
    setHint(m_regime,
            calendar::confirmWithCounsel(regime->confidence) ? tr("%1 · confirm with counsel").arg(source) : source);
    if (!m_reason->toPlainText().trimmed().isEmpty() && m_reason->toPlainText() != m_proposedReason)
        return;
    m_proposedReason = shownText(regime->meaning);
    m_reason->setPlainText(m_proposedReason);
}

void ServiceDialog::check()
{
    if (m_started->isUnclear() || m_ended->isUnclear())
        return setProblem(tr("Enter days as 2026-11-23."));
    if (m_started->day().isValid() && m_ended->day().isValid() && m_ended->day() < m_started->day())
        return setProblem(tr("It ended before it started."));
    setProblem({});
    button()->setEnabled(!m_name->text().trimmed().isEmpty());
}

registry::Service ServiceDialog::service() const
{
    registry::Service service = m_service;
    service.name = m_name->text().trimmed();
    service.description = m_description->text().trimmed();
    service.scope = static_cast<registry::Scope>(m_scope->currentData().toInt());
    service.accesses = accesses();
    service.startedOn = m_started->day();
    service.endedOn = m_ended->day();
    service.regime = m_regime->currentData().toString();
    service.regimeReason = m_reason->toPlainText().trimmed();
    return service;
}

} // namespace ui
