#include "ui/registry/movedialog.h"

#include "ui/registry/dayfield.h"
#include "ui/registry/numberhint.h"
#include "ui/registry/registerfields.h"
#include "ui/registry/registrywords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

using registry::State;

namespace {

/// What comes of a move, for the form.
QString consequence(State to)
{
    switch (to) {
    case State::Preparing: return MoveDialog::tr("It is worked on anew. What was granted stays in the history.");
    case State::Submitted: return MoveDialog::tr("Handed in; the authority has not said yet whether it is complete.");
    case State::Returned: return MoveDialog::tr("To be put right and handed in again.");
    case State::Accepted: return MoveDialog::tr("The materials are complete: the time of the authority runs.");
    case State::Filed: return MoveDialog::tr("It is in force, with the number of the certificate.");
    case State::Changing: return MoveDialog::tr("It stays in force while the change is with the authority.");
    case State::Cancelled: return MoveDialog::tr("It is no longer in force.");
    case State::Expired: return MoveDialog::tr("Its last day is over and it was not renewed.");
    case State::NotRequired: return MoveDialog::tr("Say in the note why it is not needed.");
    }
    return {};
}

} // namespace

MoveDialog::MoveDialog(const registry::RegistryItem &item, State from, const registry::Kind &kind, QDate earliest,
                       QDate today, QWidget *parent)
    : FormDialog(tr("Change the state of %1").arg(item.name), tr("Change state"), parent)
    , m_kind(kind)
    , m_isOfChange(from == State::Changing)
    , m_earliest(earliest)
    , m_today(today)
    , m_to(new QComboBox(this))
    , m_on(new DayField(today, this))
    , m_number(new QLineEdit(item.number, this))
    , m_validUntil(new DayField({}, this))
    , m_note(textField({}, 3, this))
{
    setExplanation(tr("It is now: %1. Only the states that can follow are offered.").arg(stateText(from, item.kind)));
    for (const State each : registry::nextStates(from))
        m_to->addItem(stateText(each, item.kind), int(each));
    addField(tr("New state"), m_to, tr("What it means"));
    addField(tr("Since"), m_on);
    addField(tr("Number"), m_number, tr("As on the certificate"));
    addField(tr("Valid until"), m_validUntil, tr("The new last day. Empty: as it was."));
    addField(tr("Note"), m_note);
    connect(m_to, &QComboBox::currentIndexChanged, this, &MoveDialog::stateChosen);
    connect(m_validUntil, &QLineEdit::textEdited, this, [this] { m_suggested = false; });
    connect(m_on, &QLineEdit::textChanged, this, &MoveDialog::suggestExpiry);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_on), m_number, static_cast<QLineEdit *>(m_validUntil)})
        connect(field, &QLineEdit::textChanged, this, &MoveDialog::check);
    connect(m_note, &QPlainTextEdit::textChanged, this, &MoveDialog::check);
    stateChosen();
}

State MoveDialog::chosen() const
{
    return chosenIn<State>(m_to);
}

void MoveDialog::stateChosen()
{
    const bool grants = chosen() == State::Filed;
    setFieldVisible(m_number, grants);
    setFieldVisible(m_validUntil, grants);
    setHint(m_to, consequence(chosen()));
    suggestExpiry();
    check();
}

/// The last day that the kind's validity gives, until the officer enters another. A change that is filed renews
/// nothing.
void MoveDialog::suggestExpiry()
{
    if (m_isOfChange || chosen() != State::Filed || !m_on->day().isValid()
        || (!m_suggested && !m_validUntil->text().isEmpty()))
        return;
    m_validUntil->setDay(registry::suggestedExpiry(m_kind, m_on->day()));
    m_suggested = true;
}

void MoveDialog::check()
{

    setHint(m_number, numberHint(m_kind, m_number->text().trimmed()));
    if (!m_on->day().isValid() || m_validUntil->isUnclear())
        return setProblem(tr("Enter days as 2026-11-23."));
    if (m_on->day() > m_today)
        return setProblem(tr("The day lies in the future. Record it when it has happened."));
    if (m_earliest.isValid() && m_on->day() < m_earliest)
        return setProblem(tr("The state before was reached on %1.").arg(dayText(m_earliest)));
    if (chosen() == State::NotRequired && m_note->toPlainText().trimmed().isEmpty())
        return setProblem(tr("Say in the note why it is not needed."));
    setProblem({});
}

registry::Move MoveDialog::move() const
{
    const bool grants = chosen() == State::Filed;
    return {.to = chosen(),
            .on = m_on->day(),
            .note = m_note->toPlainText().trimmed(),
            .number = grants ? m_number->text().trimmed() : QString(),
            .validUntil = grants ? m_validUntil->day() : QDate()};
}

} // namespace ui
