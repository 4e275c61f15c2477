#include "ui/reading/unmaskdialog.h"

#include "ui/shell/localised.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using Asks = users::UnmaskReason::Asks;

UnmaskDialog::UnmaskDialog(std::vector<users::UnmaskReason> reasons, QWidget *parent)
    : FormDialog(tr("Reveal personal information"), tr("Reveal"), parent)
    , m_reasons(std::move(reasons))
    , m_reason(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_words(new QLineEdit(this))
{
    setExplanation(tr("The reason is recorded. It holds for this item: what else you reveal in it is recorded with the "
                      "same reason."));
    for (const users::UnmaskReason &reason : m_reasons)
        m_reason->addItem(localised(reason.title), reason.id);
    addField(tr("Why do you need to see it?"), m_reason);
    addField(tr("Number of the request"), m_number, tr("As the authority's letter has it"));
    addField(tr("Reason in words"), m_words);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &UnmaskDialog::check);
    for (QLineEdit *field : {m_number, m_words})
        connect(field, &QLineEdit::textChanged, this, &UnmaskDialog::check);
    check();
}

Asks UnmaskDialog::asks() const
{
    const int index = m_reason->currentIndex();
    return index < 0 ? Asks::Nothing : m_reasons[static_cast<size_t>(index)].asks;
}

void UnmaskDialog::check()
{
    setFieldVisible(m_number, asks() == Asks::Number);
    setFieldVisible(m_words, asks() == Asks::Words);
    const bool isSaid = asks() == Asks::Nothing || !unmasking().words.isEmpty();
    button()->setEnabled(m_reason->currentIndex() >= 0 && isSaid);
}

users::Unmasking UnmaskDialog::unmasking() const
{
    const QLineEdit *field = asks() == Asks::Number ? m_number : m_words;
    return {.reason = m_reason->currentData().toString(),
            .words = asks() == Asks::Nothing ? QString() : field->text().trimmed()};
}

} // namespace ui
