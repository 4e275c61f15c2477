#include "ui/registry/statusleads.h"

#include "app/registry/leadtimestore.h"
#include "ui/registry/registrywords.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

using registry::LeadTimes;

StatusLeads::StatusLeads(workspace::Session &session, const registry::ItemStatus &status, const LeadTimes &leads,
                         QWidget *parent)
    : FormDialog(tr("Lead times"), tr("Set"), parent)
    , m_session(session)
    , m_kind(status.kind)
    , m_leads(leads)
    , m_of(new QComboBox(this))
    , m_days(new QLineEdit(this))
{
    for (const registry::Duty &duty : status.duties) {
        if (!duty.clock.isEmpty() && m_of->findData(duty.clock) < 0)
            m_of->addItem(tr("Duty: %1").arg(shownText(duty.what)), duty.clock);
    }
    m_of->addItem(tr("Everything of this kind: %1").arg(shownText(status.title)), QString());
    addField(tr("For"), m_of);
    addField(tr("Days before"), m_days,
             tr("Calendar days before the last day, with commas between: 30, 7, 1. Empty: as the program ships."));
    connect(m_of, &QComboBox::currentIndexChanged, this, &StatusLeads::chosen);
    connect(m_days, &QLineEdit::textChanged, this, &StatusLeads::check);
    connect(this, &FormDialog::submitted, this, &StatusLeads::save);
    chosen();
}

void StatusLeads::chosen()
{
    m_days->setText(registry::text(m_leads.of(m_of->currentData().toString(), m_kind)));
    check();
}

void StatusLeads::check()
{
    const bool isFine = m_days->text().trimmed().isEmpty() || registry::leadDaysOf(m_days->text());
    setProblem(isFine ? QString() : tr("Give whole days from 1 to 730, with commas between."));
}

void StatusLeads::save()
{
    const QString clock = m_of->currentData().toString();
    const auto of = clock.isEmpty() ? LeadTimes::Of::Kind : LeadTimes::Of::Clock;
    const LeadTimes::Days days = registry::leadDaysOf(m_days->text()).value_or(LeadTimes::Days());
    await(m_session.write(
              [of, id = clock.isEmpty() ? m_kind : clock, days](db::Database &database, journal::Journal &journal) {
                  return registry::saveLeadTimes(database, journal, of, id, days);
              }),
          tr("Setting the lead times"));
}

} // namespace ui
