#include "ui/registry/itemdialog.h"

#include "ui/registry/dayfield.h"
#include "ui/registry/registrywords.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

using registry::State;

ItemDialog::ItemDialog(const registry::RegistryItem &item, const std::vector<registry::Service> &services,
                       const registry::KindTable &kinds, QWidget *parent)
    : FormDialog(item.id == RegistryItemId{} ? tr("Add to the register") : tr("Edit %1").arg(item.name),
                 item.id == RegistryItemId{} ? tr("Add") : tr("Keep"), parent)
    , m_kinds(kinds)
    , m_item(item)
    , m_kind(new QComboBox(this))
    , m_service(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_authority(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_submitted(new DayField({}, this))
    , m_granted(new DayField({}, this))
    , m_validUntil(new DayField({}, this))
    , m_displayChecked(new DayField({}, this))
    , m_displayEvidence(new QLineEdit(this))
    , m_upstreamModel(new QLineEdit(this))
    , m_upstreamNumber(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this))
{
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(3 * fontMetrics().lineSpacing() + 2 * space::between);
    fillChoices(services);
    addFields();
    fill(item);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ItemDialog::kindChanged);
    connect(m_granted, &QLineEdit::editingFinished, this, &ItemDialog::suggestExpiry);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ItemDialog::check);
    kindChanged();
}

void ItemDialog::fillChoices(const std::vector<registry::Service> &services)
{
    for (const registry::Kind &each : m_kinds.kinds)
        m_kind->addItem(shownText(each.title), each.id);
    m_service->addItem(tr("The whole company"), qlonglong(0));
    for (const registry::Service &each : services)
        m_service->addItem(each.name, qlonglong(each.id));
    for (const registry::Role role : {registry::Role::Provider, registry::Role::TechnicalSupporter})
        m_role->addItem(roleText(role), int(role));
    for (const State state : {State::Draft, State::Submitted, State::InForce, State::Rejected, State::Expired,
                              State::Cancelled, State::NotRequired})
        m_state->addItem(stateText(state), int(state));
}

void ItemDialog::addFields()
{
    addField(tr("Kind"), m_kind, tr("Source"));
    addField(tr("Service"), m_service);
    addField(tr("Role"), m_role);
    addField(tr("Name"), m_name);
    addField(tr("Number"), m_number, tr("As on the certificate"));
    addField(tr("Authority"), m_authority);
    addField(tr("State"), m_state);
    addField(tr("Submitted"), m_submitted);
    addField(tr("Granted"), m_granted);
    addField(tr("Valid until"), m_validUntil, tr("The last day. Empty: does not expire."));
    addField(tr("Seen displayed"), m_displayChecked);
    addField(tr("Where displayed"), m_displayEvidence);
    addField(tr("Filed model it calls"), m_upstreamModel);
    addField(tr("Number of that model"), m_upstreamNumber);
    addField(tr("Notes"), m_notes);
}

void ItemDialog::fill(const registry::RegistryItem &item)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(item.kind)));
    m_service->setCurrentIndex(std::max(0, m_service->findData(qlonglong(item.service.value_or(ServiceId{})))));
    m_role->setCurrentIndex(std::max(0, m_role->findData(int(item.role.value_or(registry::Role::Provider)))));
    m_name->setText(item.name);
    m_number->setText(item.number);
    m_authority->setText(item.authority);
    m_state->setCurrentIndex(m_state->findData(int(item.state)));
    m_submitted->setDay(item.submittedOn);
    m_granted->setDay(item.grantedOn);
    m_validUntil->setDay(item.validUntil);
    m_displayChecked->setDay(item.displayCheckedOn);
    m_displayEvidence->setText(item.displayEvidence);
    m_upstreamModel->setText(item.upstreamModel);
    m_upstreamNumber->setText(item.upstreamNumber);
    m_notes->setPlainText(item.notes);
}

const registry::Kind *ItemDialog::kind() const
{
    return m_kinds.find(m_kind->currentData().toString());
}

/// Shows the fields that the kind has, and what it rests on.
void ItemDialog::kindChanged()
{
    const registry::Kind *chosen = kind();
    if (!chosen)
        return;
    const QString source = shownText(chosen->source);
    setHint(m_kind,
            calendar::confirmWithCounsel(chosen->confidence) ? tr("%1 · confirm with counsel").arg(source) : source);
    setFieldVisible(m_role, chosen->hasRole);
    setFieldVisible(m_displayChecked, chosen->showsNumber);
    setFieldVisible(m_displayEvidence, chosen->showsNumber);
    const bool callsAnother = chosen->id == QStringLiteral("genai_registration");
    setFieldVisible(m_upstreamModel, callsAnother);
    setFieldVisible(m_upstreamNumber, callsAnother);
    check();
}

/// Offers the last day that the kind's validity gives, where none was entered.
void ItemDialog::suggestExpiry()
{
    if (kind() && m_granted->day().isValid() && m_validUntil->text().isEmpty())
        m_validUntil->setDay(registry::suggestedExpiry(*kind(), m_granted->day()));
}

void ItemDialog::check()
{
    const bool odd = kind() && registry::checkNumber(*kind(), m_number->text().trimmed()).has_value();
    setHint(m_number, odd ? warningText(registry::Warning::NumberShape) : tr("As on the certificate"));
    for (const DayField *field : findChildren<DayField *>()) {
        if (field->isUnclear())
            return setProblem(tr("Enter days as 2026-11-23."));
    }
    if (m_granted->day().isValid() && m_submitted->day().isValid() && m_granted->day() < m_submitted->day())
        return setProblem(tr("It was granted before it was submitted."));
    if (m_validUntil->day().isValid() && m_granted->day().isValid() && m_validUntil->day() < m_granted->day())
        return setProblem(tr("It expired before it was granted."));
    setProblem({});
    button()->setEnabled(!m_name->text().trimmed().isEmpty());
}

registry::RegistryItem ItemDialog::item() const
{
    registry::RegistryItem item = m_item;
    const qlonglong service = m_service->currentData().toLongLong();
    item.service = service > 0 ? std::optional(static_cast<ServiceId>(service)) : std::nullopt;
    item.kind = m_kind->currentData().toString();
    item.role = kind() && kind()->hasRole ? std::optional(static_cast<registry::Role>(m_role->currentData().toInt()))
                                          : std::nullopt;
    item.name = m_name->text().trimmed();
    item.number = m_number->text().trimmed();
    item.authority = m_authority->text().trimmed();
    item.state = static_cast<State>(m_state->currentData().toInt());
    item.submittedOn = m_submitted->day();
    item.grantedOn = m_granted->day();
    item.validUntil = m_validUntil->day();
    item.displayCheckedOn = m_displayChecked->day();
    item.displayEvidence = m_displayEvidence->text().trimmed();
    item.upstreamModel = m_upstreamModel->text().trimmed();
    item.upstreamNumber = m_upstreamNumber->text().trimmed();
    item.notes = m_notes->toPlainText().trimmed();
    return item;
}

} // namespace ui
