#include "ui/filing/fieldpane.h"

#include "ui/filing/filingwords.h"
#include "ui/shell/localised.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FieldPane::FieldPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new Text(TextSize::Body, Role::Text, this))
    , m_place(new Text(TextSize::Small, Role::Muted, this))
    , m_rawTitle(new Text(TextSize::Small, Role::Muted, this))
    , m_raw(new Text(TextSize::Body, Role::Text, this))
    , m_doubts(new Text(TextSize::Small, Role::Attention, this))
    , m_lineTitle(new Text(TextSize::Small, Role::Muted, this))
    , m_line(new QLineEdit(this))
    , m_accept(new QPushButton(this))
    , m_restore(new QPushButton(this))
{
    m_line->setObjectName(u"correction"_s);
    m_lineTitle->setBuddy(m_line);
    for (Text *text : {m_raw, m_doubts})
        text->setWordWrap(true);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_place);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::between, space::between, 0);
    layout->setSpacing(space::inside);
    layout->addLayout(head);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_rawTitle), static_cast<QWidget *>(m_raw), static_cast<QWidget *>(m_doubts),
          static_cast<QWidget *>(m_lineTitle), static_cast<QWidget *>(m_line)})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    connect(m_line, &QLineEdit::returnPressed, this, &FieldPane::submit);
    connect(m_accept, &QPushButton::clicked, this, &FieldPane::submit);
    connect(m_restore, &QPushButton::clicked, this, &FieldPane::restored);
    for (QPushButton *button : {m_accept, m_restore})
        button->setAutoDefault(false);
    clear();
    retranslate();
}

void FieldPane::show(const filing::Field &field, const filing::Entry &entry, const QString &place)
{
    m_value = entry.value();
    m_title->setText(localised(field.title));
    m_place->setText(place);
    m_raw->setText(entry.reading.raw.isEmpty() ? tr("Nothing stands there.") : entry.reading.raw);
    QStringList why;
    for (const filing::Doubt doubt :
         {filing::Doubt::Shape, filing::Doubt::Swapped, filing::Doubt::Merged, filing::Doubt::Typo}) {
        if (entry.reading.doubts.testFlag(doubt))
            why.append(doubtExplanation(doubt));
    }
    m_doubts->setText(why.join(u'\n'));
    m_doubts->setVisible(!why.isEmpty());
    m_line->setText(m_value);
    m_line->setCursorPosition(0);
    m_restore->setVisible(entry.corrected.has_value());
    setEnabled(true);
}

void FieldPane::clear()
{
    m_value.clear();
    for (QLabel *label : {static_cast<QLabel *>(m_title), static_cast<QLabel *>(m_place), static_cast<QLabel *>(m_raw),
                          static_cast<QLabel *>(m_doubts)})
        label->clear();
    m_line->clear();
    m_restore->hide();
    setEnabled(false);
}

void FieldPane::setEditable(bool editable)
{
    m_line->setReadOnly(!editable);
    m_accept->setVisible(editable);
}

void FieldPane::edit()
{
    m_line->setFocus();
    m_line->selectAll();
}

void FieldPane::submit()
{
    if (m_line->text() == m_value)
        Q_EMIT accepted();
    else
        Q_EMIT corrected(m_line->text());
}

void FieldPane::retranslate()
{
    m_rawTitle->setText(tr("Stands there"));
    m_lineTitle->setText(tr("Read as"));
    m_line->setAccessibleName(tr("Value of the field; Return accepts it"));
    m_accept->setText(tr("Accept field"));
    m_restore->setText(tr("Back to what was read"));
}

} // namespace ui
