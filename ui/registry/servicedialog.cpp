#include "ui/registry/servicedialog.h"

#include "ui/registry/dayfield.h"
#include "ui/registry/registrywords.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

ServiceDialog::ServiceDialog(const registry::Service &service, QWidget *parent)
    : FormDialog(service.id == ServiceId{} ? tr("Add service") : tr("Edit %1").arg(service.name),
                 service.id == ServiceId{} ? tr("Add") : tr("Keep"), parent)
    , m_service(service)
    , m_name(new QLineEdit(service.name, this))
    , m_description(new QLineEdit(service.description, this))
    , m_scope(new QComboBox(this))
    , m_access(new QComboBox(this))
    , m_started(new DayField(service.startedOn, this))
    , m_ended(new DayField(service.endedOn, this))
    , m_regime(new QPlainTextEdit(service.regime, this))
{
    m_regime->setTabChangesFocus(true);
    m_regime->setFixedHeight(3 * fontMetrics().lineSpacing() + 2 * space::between);
    for (const registry::Scope scope : {registry::Scope::Public, registry::Scope::Internal})
        m_scope->addItem(scopeText(scope), int(scope));
    for (const registry::Access access : {registry::Access::App, registry::Access::Api, registry::Access::Both})
        m_access->addItem(accessText(access), int(access));
    m_scope->setCurrentIndex(m_scope->findData(int(service.scope)));
    m_access->setCurrentIndex(m_access->findData(int(service.access)));

    addField(tr("Name"), m_name, tr("As the logs call it, so that calls and filings meet."));
    addField(tr("What it is"), m_description);
    addField(tr("Offered to"), m_scope, tr("By an app or by an API: both count (Interim Measures, Art. 22(2))."));
    addField(tr("Access"), m_access);
    addField(tr("Started"), m_started, tr("The filing clocks start here."));
    addField(tr("Ended"), m_ended, tr("The last day of service. Empty: it runs."));
    addField(tr("Which rules apply, and why"), m_regime);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ServiceDialog::check);
    check();
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
    service.access = static_cast<registry::Access>(m_access->currentData().toInt());
    service.startedOn = m_started->day();
    service.endedOn = m_ended->day();
    service.regime = m_regime->toPlainText().trimmed();
    return service;
}

} // namespace ui
