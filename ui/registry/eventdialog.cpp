#include "ui/registry/eventdialog.h"

#include "ui/registry/dayfield.h"
#include "ui/registry/registrywords.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

using Kind = registry::RegistryEvent::Kind;

EventDialog::EventDialog(const registry::RegistryItem &item, const registry::Kind &kind, QDate today, QWidget *parent)
    : FormDialog(tr("Record event: %1").arg(item.name), tr("Record"), parent)
    , m_itemKind(kind)
    , m_today(today)
    , m_kind(new QComboBox(this))
    , m_on(new DayField(today, this))
    , m_number(new QLineEdit(item.number, this))
    , m_validUntil(new DayField({}, this))
    , m_note(new QPlainTextEdit(this))
{
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * fontMetrics().lineSpacing() + 2 * space::between);
    for (const Kind each : eventsFor(kind))
        m_kind->addItem(eventText(each), int(each));
    addField(tr("What happened"), m_kind, tr("What it does"));
    addField(tr("On"), m_on);
    addField(tr("Number"), m_number);
    addField(tr("Valid until"), m_validUntil, tr("The new last day. Empty: as it was."));
    addField(tr("Note"), m_note);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventDialog::kindChanged);
    for (DayField *field : {m_on, m_validUntil})
        connect(field, &QLineEdit::textChanged, this, &EventDialog::check);
    kindChanged();
}

Kind EventDialog::chosen() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void EventDialog::kindChanged()
{
    const Kind kind = chosen();
    const bool grants = kind == Kind::Renewed;
    setFieldVisible(m_number, grants);
    setFieldVisible(m_validUntil, grants);
    if (grants && m_on->day().isValid() && m_validUntil->text().isEmpty())
        m_validUntil->setDay(registry::suggestedExpiry(m_itemKind, m_on->day()));
    setHint(m_kind,
            startsClock(kind) ? tr("A clock starts on this day. Mark the duty as done when it is met.")
                : kind == Kind::AnnualReport || kind == Kind::Verified || kind == Kind::RenewalApplied
                ? tr("The duty of this round counts as done.")
                : tr("It goes into the history of the item."));
    check();
}

void EventDialog::check()
{
    if (!m_on->day().isValid())
        return setProblem(tr("Enter the day as 2026-11-23."));
    if (m_on->day() > m_today)
        return setProblem(tr("The day lies in the future. Record it when it has happened."));
    setProblem(m_validUntil->isUnclear() ? tr("Enter days as 2026-11-23.") : QString());
}

ItemEvent EventDialog::entered() const
{
    const bool grants = chosen() == Kind::Renewed;
    return {.kind = chosen(),
            .on = m_on->day(),
            .note = m_note->toPlainText().trimmed(),
            .number = grants ? m_number->text().trimmed() : QString(),
            .validUntil = grants ? m_validUntil->day() : QDate()};
}

DutyDoneDialog::DutyDoneDialog(const registry::RegistryEvent &event, QDate today, QWidget *parent)
    : FormDialog(tr("Duty done"), tr("Mark as done"), parent)
    , m_day(new DayField(today, this))
{
    setExplanation(tr("%1 on %2 started a clock. It stops on the day entered here.")
                       .arg(eventText(event.kind), dayText(event.on)));
    addField(tr("Done on"), m_day);
    connect(m_day, &QLineEdit::textChanged, this, [this, first = event.on, today] {
        const bool fits = m_day->day().isValid() && m_day->day() >= first && m_day->day() <= today;
        setProblem(fits ? QString() : tr("Enter a day from %1 to %2.").arg(dayText(first), dayText(today)));
    });
}

QDate DutyDoneDialog::day() const
{
    return m_day->day();
}

} // namespace ui
