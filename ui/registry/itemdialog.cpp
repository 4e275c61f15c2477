#include "ui/registry/itemdialog.h"

#include "ui/registry/dayfield.h"
#include "ui/registry/numberhint.h"
#include "ui/registry/registerfields.h"
#include "ui/registry/registrywords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

using registry::State;

ItemDialog::ItemDialog(const registry::RegistryItem &item, const registry::Register &all,
                       const registry::KindTable &kinds, QWidget *parent)
    : FormDialog(item.id == RegistryItemId{} ? tr("Add to the register") : tr("Edit %1").arg(item.name),
                 item.id == RegistryItemId{} ? tr("Add") : tr("Keep"), parent)
    , m_kinds(kinds)
    , m_item(item)
    , m_kind(new QComboBox(this))
    , m_service(new QComboBox(this))
    , m_role(choiceField({registry::Role::Provider, registry::Role::TechnicalSupporter},
                         item.role.value_or(registry::Role::Provider), roleText, this))
    , m_name(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_authority(new QLineEdit(this))
    , m_responsible(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_submitted(new DayField({}, this))
    , m_granted(new DayField({}, this))
    , m_validUntil(new DayField({}, this))
    , m_model(new QComboBox(this))
    , m_algorithm(new QComboBox(this))
    , m_upstreamModel(new QLineEdit(this))
    , m_upstreamNumber(new QLineEdit(this))
    , m_conditions(textField({}, 2, this))
    , m_notes(textField({}, 2, this))
{
    fillChoices(all);
    addFields();
    addLinks();
    fill(item);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ItemDialog::kindChanged);
    connect(m_model, &QComboBox::currentIndexChanged, this, &ItemDialog::modelChosen);
    connect(m_granted, &QLineEdit::editingFinished, this, &ItemDialog::suggestExpiry);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ItemDialog::check);
    kindChanged();
}

void ItemDialog::fillChoices(const registry::Register &all)
{
    for (const registry::Kind &each : m_kinds.kinds)
        m_kind->addItem(shownText(each.title), each.id);
    m_service->addItem(tr("The whole company"), qlonglong(0));
    for (const registry::Service &each : all.services)
        m_service->addItem(each.name, qlonglong(each.id));
    for (const State state : {State::Preparing, State::Submitted, State::Returned, State::Accepted, State::Filed,
                              State::Changing, State::Cancelled, State::Expired, State::NotRequired})
        m_state->addItem(stateText(state), int(state));
    m_model->addItem(tr("None of the register"), qlonglong(0));
    for (const registry::Model &each : all.models)
        m_model->addItem(each.name, qlonglong(each.id));
    m_algorithm->addItem(tr("None of the register"), qlonglong(0));
    for (const registry::Algorithm &each : all.algorithms)
        m_algorithm->addItem(each.name, qlonglong(each.id));
}

void ItemDialog::addFields()
{
    addField(tr("Kind"), m_kind, tr("Source"));
    addField(tr("Service"), m_service);
    addField(tr("Role"), m_role);
    addField(tr("Name"), m_name);
    addField(tr("Number"), m_number, tr("As on the certificate"));
    addField(tr("Authority"), m_authority);
    addField(tr("Person in charge"), m_responsible);
    addField(tr("State"), m_state);
    setFieldVisible(m_state, m_item.id == RegistryItemId{});
    addField(tr("Submitted"), m_submitted);
    addField(tr("Granted"), m_granted);
    addField(tr("Valid until"), m_validUntil, tr("The last day. Empty: does not expire."));
}

void ItemDialog::addLinks()
{
    addField(tr("Algorithm"), m_algorithm);
    addField(tr("Model"), m_model, tr("The model that it is for, or the filed one that it calls."));
    addField(tr("Filed model it calls"), m_upstreamModel);
    addField(tr("Number of that model"), m_upstreamNumber);
    addField(tr("Conditions"), m_conditions, tr("What the authority tied to it."));
    addField(tr("Notes"), m_notes);
}

void ItemDialog::fill(const registry::RegistryItem &item)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(item.kind)));
    m_service->setCurrentIndex(std::max(0, m_service->findData(qlonglong(item.service.value_or(ServiceId{})))));
    m_model->setCurrentIndex(std::max(0, m_model->findData(qlonglong(item.model.value_or(registry::ModelId{})))));
    m_algorithm->setCurrentIndex(
        std::max(0, m_algorithm->findData(qlonglong(item.algorithm.value_or(registry::AlgorithmId{})))));
    m_name->setText(item.name);
    m_number->setText(item.number);
    m_authority->setText(item.authority);
    m_responsible->setText(item.responsible);
    m_state->setCurrentIndex(m_state->findData(int(item.state)));
    m_submitted->setDay(item.submittedOn);
    m_granted->setDay(item.grantedOn);
    m_validUntil->setDay(item.validUntil);
    m_upstreamModel->setText(item.upstreamModel);
    m_upstreamNumber->setText(item.upstreamNumber);
    m_conditions->setPlainText(item.conditions);
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
    setFieldVisible(m_algorithm, chosen->hasRole && m_algorithm->count() > 1);
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, stateText(static_cast<State>(m_state->itemData(i).toInt()), chosen->id));
    modelChosen();
    check();
}

/// A model of the register says its name and number itself.
void ItemDialog::modelChosen()
{
    const QString id = kind() ? kind()->id : QString();
    const bool isFiling = id.startsWith(u"genai_") || (kind() && kind()->hasRole);
    const bool isInRegister = m_model->currentData().toLongLong() != 0;
    const bool callsAnother = id == u"genai_registration" && !isInRegister;
    setFieldVisible(m_model, isFiling && m_model->count() > 1);
    setFieldVisible(m_upstreamModel, callsAnother);
    setFieldVisible(m_upstreamNumber, callsAnother);
}

/// Offers the last day that the kind's validity gives, where none was entered.
void ItemDialog::suggestExpiry()
{
    if (kind() && m_granted->day().isValid() && m_validUntil->text().isEmpty())
        m_validUntil->setDay(registry::suggestedExpiry(*kind(), m_granted->day()));
}

/// Says under the number what it looks like; never a reason to refuse it.
void ItemDialog::showNumber()
{
    setHint(m_number, kind() ? numberHint(*kind(), m_number->text().trimmed()) : QString());
}

void ItemDialog::check()
{
    showNumber();
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
    item.role = kind() && kind()->hasRole ? std::optional(chosenIn<registry::Role>(m_role)) : std::nullopt;
    item.name = m_name->text().trimmed();
    item.number = m_number->text().trimmed();
    item.authority = m_authority->text().trimmed();
    item.state = static_cast<State>(m_state->currentData().toInt());
    item.submittedOn = m_submitted->day();
    item.grantedOn = m_granted->day();
    item.validUntil = m_validUntil->day();
    item.responsible = m_responsible->text().trimmed();
    const qlonglong model = m_model->currentData().toLongLong();
    const qlonglong algorithm = m_algorithm->currentData().toLongLong();
    item.model = model > 0 ? std::optional(static_cast<registry::ModelId>(model)) : std::nullopt;
    item.algorithm = algorithm > 0 ? std::optional(static_cast<registry::AlgorithmId>(algorithm)) : std::nullopt;
    item.upstreamModel = model > 0 ? QString() : m_upstreamModel->text().trimmed();
    item.upstreamNumber = model > 0 ? QString() : m_upstreamNumber->text().trimmed();
    item.conditions = m_conditions->toPlainText().trimmed();
    item.notes = m_notes->toPlainText().trimmed();
    return item;
}

} // namespace ui
